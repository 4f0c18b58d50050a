// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moments/frozenbid.h"
#include "models/domain/progress/picture.h"
#include "models/phrases.h"

namespace kravkort {

// A bid at one moment: now, at the end of a day, or as it was frozen.
struct BidMoment
{
    enum class Kind { Now, Day, Frozen };

    Kind kind = Kind::Now;
    QDateTime at;
    QString name;        // of the frozen bid
    QString sha256;      // of its content
    Workspace workspace; // as it was; of a frozen bid, what belongs to it
    Picture picture;     // derived from it

    const Bid *bid() const { return workspace.bid(picture.bid); }
};

// "now", "24 November 2026", "“Handed in”, frozen 24 Nov 2026 14:05".
QString nameOf(const BidMoment &moment, const Phrases &phrases);

} // namespace kravkort
