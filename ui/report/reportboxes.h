// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"
#include "ui/report/reportbox.h"
#include "ui/report/reportstyle.h"

namespace kravkort {

// The report's blocks as boxes of measured height, in order. `style` must outlive them.
QList<ReportBox> boxesOf(const Report &report, const Picture &picture, const Phrases &phrases,
                         const ReportStyle &style);

} // namespace kravkort
