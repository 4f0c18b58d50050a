// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/basis/basis.h"
#include "models/domain/workspace/answer.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace kravkort {

// Blocks of a report that are read: see reportblock.h.

struct ReportTitle
{
    QString kicker; // above the title
    QString text;
    QString subtitle;
};

// An anchor names a place in the report, once; a target leads to one. Both stay the same from edition to
// edition: "package-I-6", "criterion-SF1470-1". A target without its anchor is text alone.
struct ReportHeading
{
    int level = 1; // 1…3
    QString text;
    QString anchor{};
};

struct ReportParagraph
{
    enum class Tone { Body, Quiet, Notice };

    QString text;
    Tone tone = Tone::Body;
    QString link;     // an address; the whole paragraph leads there
    QString target{}; // or to an anchor
};

// Names and values, side by side.
struct ReportFacts
{
    struct Fact
    {
        QString name;
        QString value;
    };
    QList<Fact> facts;
    bool wide = false; // the values are sentences
};

struct ReportColumn
{
    enum class Align { Left, Right, Progress }; // Progress: a number before its bar

    QString head;
    double share = 1; // of the table's width, against the other columns
    Align align = Align::Left;
};

struct ReportLine
{
    QString text;
    QString link;
    QString target{};
};

// A stretch of a text that has gone, or that is new.
struct ReportMark
{
    int from = 0;
    int length = 0;
    bool gone = false;
};

struct ReportCell
{
    QString text;
    QList<ReportMark> marks;
    QString link;
    std::optional<Outcome> outcome; // its sign goes before the text
    std::optional<Basis> basis;     // a chip beneath the text
    QString basisName;              // of the chip
    std::optional<double> progress; // 0…1, a bar beside the text
    QList<ReportLine> details;      // smaller, beneath the text
    bool quiet = false;
    bool fixed = false; // a hash: digits of one width, broken anywhere
    QString target{};
};

struct ReportRow
{
    QList<ReportCell> cells;
    bool group = false; // stands above the rows that follow it
    QString anchor{};
};

struct ReportTable
{
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
    QString caption{}; // what the table shows, for those who do not see where it stands
};

} // namespace kravkort
