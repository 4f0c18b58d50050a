// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decisions/remaininghours.h"
#include "models/domain/progress/picture.h"

namespace kravkort {

// What finishing one integration would do for all bids of a solution (semantics.md, section 5, "leverage").
struct Leverage
{
    IntegrationId integration;
    int useCases = 0; // chosen in any of the bids, whose scope there holds it; each counted once
    int bids = 0;
    int opens = 0; // of these use cases: those in which nothing else is left to do in one of the bids
    double hours = 0;
    // useCases ÷ hours; nothing where nobody has estimated the integration, or its estimates add up to 0.
    std::optional<double> perHour;
    friend bool operator==(const Leverage &, const Leverage &) = default;
};

// A bid's picture, and what is left of its integrations on its own catalogue.
struct BidHours
{
    Picture picture;
    RemainingHours remaining;
};

// The integrations that are not complete and that a bid needs, the best first; those without hours last; ties
// by id. `bids` are the solution's.
QList<Leverage> leverageOf(const QList<BidHours> &bids);

} // namespace kravkort
