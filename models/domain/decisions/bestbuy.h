// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decisions/remaininghours.h"
#include "models/domain/progress/picture.h"

namespace kravkort {

// What to choose for some hours (semantics.md, section 5, "best buy").
struct BestBuy
{
    QList<int> useCases; // catalogue indices, sorted by id; none of them is chosen yet
    double hours = 0;    // that they add to the bid, not rounded
    int unestimated = 0; // integrations among them whose hours nobody knows; they count as 0
    bool exact = false;  // no set opens more, and of those that open as many none costs less
    int bound = 0;       // no set can open more than this; equal to the size of an exact one
};

// The search is exact where the use cases that are not chosen fall into at most `mostGroups` groups with the
// same missing integrations, and as long as it ends within `mostSteps`; otherwise the answer is the best
// that a greedy choice (most use cases per hour) and the search so far have found, with a bound above it.
struct SearchLimits
{
    int mostGroups = 64;
    int mostSteps = 30'000;
};

// The largest set of use cases not chosen yet whose choosing adds at most `hours` of work to the bid; the
// cheapest of the largest. Costs up to about a second: a job's work.
BestBuy bestBuyOf(const Picture &picture, const RemainingHours &remaining, double hours,
                  const SearchLimits &limits = {});

} // namespace kravkort
