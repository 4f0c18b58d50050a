// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moments/biddifference.h"
#include "models/domain/moments/bidmoment.h"
#include "models/domain/report/reportprofile.h"

namespace kravkort {

// What a report says has changed of its bid, and what people call the two moments in it.
struct ReportComparison
{
    QString from;
    QString to;
    BidDifference difference;
};

// For a report under this ceiling: outside the house a frozen bid goes by its time alone, since its name is
// the house's own.
ReportComparison comparisonOf(const BidMoment &from, const BidMoment &to, ReportProfile ceiling,
                              const Phrases &phrases);

} // namespace kravkort
