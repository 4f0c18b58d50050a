// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/reportblock.h"
#include "ui/report/reportbox.h"
#include "ui/report/reportstyle.h"

#include <QSet>

namespace kravkort {

// Appends a chart: its question, where it does not stand above already, the answer in a sentence, the legend
// and the bars. A chart that a page can hold stays whole; of a longer one the legend is repeated.
void appendChart(const ReportChart &chart, bool asks, const ReportStyle &style, const QSet<QString> &anchors,
                 double gap, QList<ReportBox> &boxes);

// Progress over time, of at least one point: the line of what is met under the line of what is asked.
ReportBox timeBox(const ReportChart &chart, const ReportStyle &style);

} // namespace kravkort
