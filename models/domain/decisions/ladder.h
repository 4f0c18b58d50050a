// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decisions/remaininghours.h"

namespace kravkort {

// One use case of the catalogue, and how far a solution is from bidding on it alone (semantics.md, section 5,
// "ladder"). No bid's decisions or conditions matter.
struct Rung
{
    int useCase = -1; // catalogue index
    int open = 0;     // unmet mandatory criteria; 0: can be bid on today, where its packages are known
    double hours = 0; // remaining of its integrations
    int unestimated = 0;
    bool known = true; // its packages
    friend bool operator==(const Rung &, const Rung &) = default;
};

// Every use case, the nearest first, ties by id; last those whose packages nobody knows. `outcomes` by
// criterion index.
QList<Rung> ladderOf(const Catalogue &catalogue, const QList<Outcome> &outcomes,
                     const RemainingHours &remaining);

} // namespace kravkort
