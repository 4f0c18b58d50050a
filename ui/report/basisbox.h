// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/reportblock.h"
#include "models/phrases.h"
#include "ui/report/reportbox.h"
#include "ui/report/reportstyle.h"

namespace kravkort {

// "published: 40 (52 %)" for each part; the shares add up to 100.
QStringList basisTexts(const ReportBasis &basis, const Phrases &phrases);

// One bar in the colours of its parts, with what they mean beneath.
ReportBox basisBox(const ReportBasis &basis, const Phrases &phrases, const ReportStyle &style);

} // namespace kravkort
