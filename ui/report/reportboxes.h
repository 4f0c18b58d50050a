// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/report.h"
#include "ui/report/goon.h"
#include "ui/report/places.h"
#include "ui/report/reportbox.h"
#include "ui/report/reportstyle.h"

#include <memory>

namespace kravkort {

// The report's blocks as boxes of measured height, in order; none where it shall not go on. `style` must
// outlive them. The contents read `pages` when they are drawn.
QList<ReportBox> boxesOf(const Report &report, const Picture &picture, const Phrases &phrases,
                         const ReportStyle &style, const std::shared_ptr<const AnchorPages> &pages,
                         const GoOn &goOn = {});

} // namespace kravkort
