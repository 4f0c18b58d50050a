// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/reportblock.h"
#include "models/phrases.h"

#include <QSet>

namespace kravkort {

// Tables with a caption and with scopes on their heads. `context` is the caption where the block has none.
QString htmlTable(const ReportTable &table, const QString &context, const QSet<QString> &anchors);
QString htmlMatrix(const ReportMatrix &matrix, const QSet<QString> &anchors);
// What a chart shows, in numbers.
QString htmlChartTable(const ReportChart &chart, const Phrases &phrases, const QSet<QString> &anchors);

} // namespace kravkort
