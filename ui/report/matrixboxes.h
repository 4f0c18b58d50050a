// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/reportblock.h"
#include "ui/report/reportbox.h"
#include "ui/report/reportstyle.h"

#include <QSet>

namespace kravkort {

// Appends the matrix on landscape pages of its own, cut between columns and rows where one page cannot hold
// it; the heads are repeated.
void appendMatrix(const ReportMatrix &matrix, const ReportStyle &style, const QSet<QString> &anchors,
                  QList<ReportBox> &boxes);

} // namespace kravkort
