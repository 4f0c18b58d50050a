// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/solutionbids.h"

#include "models/store/workspacestore.h"

namespace kravkort {

RemainingHours remainingHoursOf(const WorkspaceStore &store, const Picture &picture)
{
    return remainingHoursOf(*picture.catalogue, store.workspace(), picture.solution, picture.outcomes);
}

QList<BidHours> bidsOf(const WorkspaceStore &store, const SolutionId &solution)
{
    QList<BidHours> bids;
    for (const Bid &bid : store.workspace().table<Bid>()) {
        if (bid.solution != solution || bid.archived)
            continue;
        const Picture picture = store.pictureOf(bid.id);
        bids.append({picture, remainingHoursOf(store, picture)});
    }
    return bids;
}

} // namespace kravkort
