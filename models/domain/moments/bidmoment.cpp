// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/moments/bidmoment.h"

#include "models/domain/text/names.h"

namespace kravkort {

QString nameOf(const BidMoment &moment, const Phrases &phrases)
{
    switch (moment.kind) {
    case BidMoment::Kind::Now:
        return phrases("BidMoment", QT_TRANSLATE_NOOP("BidMoment", "now"));
    case BidMoment::Kind::Day:
        return dateText(moment.at.toLocalTime().date(), phrases.language());
    case BidMoment::Kind::Frozen:
        return phrases("BidMoment", QT_TRANSLATE_NOOP("BidMoment", "“%1”, frozen %2"))
            .arg(moment.name, timeText(moment.at, phrases.language()));
    }
    return {};
}

} // namespace kravkort
