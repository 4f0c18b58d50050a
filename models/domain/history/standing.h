// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/domain/workspace/edit.h"

#include <functional>

namespace kravkort {

// How a bid's headlines stood before and after an edit ("one integration, many bids").
struct BidStanding
{
    BidId bid;
    Tally mandatory;
    Tally supplementary;
    int ready = 0;
    int chosen = 0;
    friend bool operator==(const BidStanding &, const BidStanding &) = default;
};

struct Reader // a bid that reads an answer
{
    BidId bid;
    Strength strength = Strength::Mandatory; // of the criterion in the bid's scope
    BidStanding now;
    std::optional<BidStanding> before; // where the edit moved its headlines
};

using Catalogues = std::function<std::shared_ptr<const Catalogue>(const Bid &)>;

BidStanding standingOf(const Picture &picture);

// The bids of the solution in whose scope the criterion is, by name; what `last`, the edit that was done
// last, moved in them. Archived bids are left out.
QList<Reader> readersOf(const Workspace &workspace, const Catalogues &catalogueOf, const SolutionId &solution,
                        const CriterionId &criterion, const Edit *last, QDate today);

} // namespace kravkort
