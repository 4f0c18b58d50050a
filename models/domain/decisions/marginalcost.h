// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decisions/remaininghours.h"
#include "models/domain/progress/picture.h"
#include "models/domain/scope/footprint.h"

namespace kravkort {

// How two scopes of a bid differ (semantics.md, section 5): what the larger one holds more.
struct MarginalCost
{
    int packages = 0;
    int integrations = 0;
    int criteria = 0;    // mandatory, counted, and not met
    double hours = 0;    // remaining, not rounded
    int unestimated = 0; // integrations among them whose hours nobody knows; they count as 0
    friend bool operator==(const MarginalCost &, const MarginalCost &) = default;
};

// By catalogue index. What is not chosen: what choosing it would add. What is chosen: what dropping it would
// save. An area stands for those of its use cases that are not chosen, or for all once all of them are.
struct MarginalCosts
{
    QList<MarginalCost> useCases;
    QList<MarginalCost> areas;
};

MarginalCosts marginalCostsOf(const Picture &picture, const RemainingHours &remaining);
// What choosing all of these would add; those that are chosen already add nothing.
MarginalCost costOfChoosing(const Picture &picture, const RemainingHours &remaining,
                            const QList<int> &useCases);
// Is every use case of the area chosen? (False for an area without any.)
bool isWholeAreaChosen(const Picture &picture, int area);

} // namespace kravkort
