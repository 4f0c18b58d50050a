// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"
#include "models/phrases.h"
#include "ui/report/reportbox.h"
#include "ui/report/reportstyle.h"

namespace kravkort {

// The chart of page 1: for each package in scope a bar of its criteria by result.
ReportBox packageBars(const Picture &picture, const Phrases &phrases, const ReportStyle &style);

} // namespace kravkort
