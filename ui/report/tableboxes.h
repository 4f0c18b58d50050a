// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/reportblock.h"
#include "ui/report/reportbox.h"
#include "ui/report/reportstyle.h"

#include <QSet>

namespace kravkort {

// Appends a table's head and rows. The head is repeated on every page, rows stay whole.
void appendTable(const ReportTable &table, const ReportStyle &style, const QSet<QString> &anchors, double gap,
                 QList<ReportBox> &boxes);

} // namespace kravkort
