// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/report.h"

#include <QHash>
#include <QSet>

namespace kravkort {

// Where a link leads inside the report: an address of this kind holds the anchor behind its sign.
inline constexpr QChar placeSign = u'#';

// The report's anchors.
QSet<QString> anchorsOf(const Report &report);

// What a text is linked to: an address, or a place that the report has; empty for neither.
QString linkOf(const QString &link, const QString &target, const QSet<QString> &anchors);

// What the contents list: headings with an anchor, up to a depth.
struct ContentsEntry
{
    int level = 1;
    QString text;
    QString anchor;
};

QList<ContentsEntry> contentsOf(const Report &report, int depth);

// Does the chart at `index` need its question, or does the heading before it ask it already?
bool asksItself(const QList<ReportBlock> &blocks, qsizetype index);

// The page of each anchor, from 0; known once the pages are laid out.
using AnchorPages = QHash<QString, int>;

} // namespace kravkort
