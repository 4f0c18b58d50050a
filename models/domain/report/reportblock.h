// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/reportpicture.h"
#include "models/domain/report/reporttext.h"

#include <QByteArray>

#include <array>
#include <variant>

namespace kravkort {

// What a report is made of: text in roles, never sizes or colours. A new kind of block costs one struct
// and one way of drawing it in ui/report.

// The first page: what a reader must know before anything else. Fills it; nothing follows on it.
struct ReportFront
{
    QString kicker; // "Status report"
    QString title;  // the bid's name
    QString subtitle;
    QByteArray logo;  // PNG, JPEG or SVG, may be empty
    QString logoText; // its text alternative
    QString state;    // "DRAFT" or "FINAL"
    bool draft = true;
    QList<ReportFacts::Fact> facts; // vendor, solution, municipalities, version, date, approver …
    QString basisTitle;
    ReportBasis basis; // may be without parts
    // Sentences that need attention, e.g. of open findings; targets lead to the section.
    QList<ReportLine> notices;
};

// Where the contents stand; the paper knows the pages. Headings of a level up to `depth` that have an anchor,
// on a page of their own.
struct ReportContents
{
    QString heading;
    int depth = 2;
};

struct ReportPageBreak
{
};

using ReportBlock = std::variant<ReportTitle, ReportHeading, ReportParagraph, ReportFacts, ReportFigures,
                                 ReportTable, ReportBasis, ReportChart, ReportGraph, ReportMatrix,
                                 ReportFront, ReportContents, ReportPageBreak>;

} // namespace kravkort
