// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report/reportcomparison.h"

#include "models/domain/text/names.h"

namespace kravkort {

ReportComparison comparisonOf(const BidMoment &from, const BidMoment &to, ReportProfile ceiling,
                              const Phrases &phrases)
{
    const auto called = [&](const BidMoment &moment) {
        const bool outside = ceiling == ReportProfile::Municipality;
        // A report has no "now": it is read later.
        return moment.kind == BidMoment::Kind::Now || (outside && moment.kind == BidMoment::Kind::Frozen)
                   ? timeText(moment.at, phrases.language())
                   : nameOf(moment, phrases);
    };
    return {called(from), called(to), differenceOf(from.picture, to.picture)};
}

} // namespace kravkort
