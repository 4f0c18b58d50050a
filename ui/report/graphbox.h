// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/domain/report/reportblock.h"
#include "models/phrases.h"
#include "ui/report/reportbox.h"
#include "ui/report/reportstyle.h"

namespace kravkort {

// The graph of the whole scope on a landscape page of its own, with its heading above and caption beneath.
ReportBox graphBox(const ReportGraph &graph, const Picture &picture, const Phrases &phrases,
                   const ReportStyle &style);

} // namespace kravkort
