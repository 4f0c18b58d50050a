// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"
#include "models/domain/report.h"
#include "models/domain/result.h"

namespace kravkort {

// The report as PDF/A-1b: A4, the graph on a landscape page, fonts embedded, all of it vectors. `report` must
// come from `picture`. Needs a QGuiApplication, no screen.
Result<QByteArray> statusReportPdf(const Report &report, const Picture &picture, const Phrases &phrases);

// The same in a file. What was at `path` stays as it was unless the whole report is written.
Status writeStatusReport(const Report &report, const Picture &picture, const Phrases &phrases,
                         const QString &path);

} // namespace kravkort
