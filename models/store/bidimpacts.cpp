// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/bidimpacts.h"

#include "models/domain/revision/cataloguediff.h"
#include "models/exchange/amending.h"
#include "models/exchange/cataloguereader.h"

#include <algorithm>
#include <functional>

namespace kravkort {

namespace {

QList<BidImpact> impactsWith(const WorkspaceStore &store, const std::shared_ptr<const Catalogue> &newer,
                             const std::function<MovedIds(const Catalogue &)> &movedSince)
{
    QList<BidImpact> impacts;
    for (const Bid &bid : store.workspace().table<Bid>()) {
        if (bid.archived)
            continue;
        const std::shared_ptr<const Catalogue> own = revisionOf(store, bid);
        impacts.append(
            {bid, upgradeImpact(store.workspace(), bid.id, own, newer, movedSince(*own), store.today())});
    }
    std::stable_sort(impacts.begin(), impacts.end(),
                     [](const BidImpact &a, const BidImpact &b) { return a.bid.name < b.bid.name; });
    return impacts;
}

} // namespace

std::shared_ptr<const Catalogue> revisionOf(const WorkspaceStore &store, const Bid &bid)
{
    const auto *copy = store.workspace().find<CatalogueCopy>({bid.catalogueId, bid.catalogueRevision});
    const Table<Amendment> &amendments = store.workspace().table<Amendment>();
    if (copy && !amendmentsOf(amendments, copy->id, copy->revision).isEmpty())
        if (Result<Catalogue> amended = readCatalogue(amendedJson(*copy, amendments)))
            return std::make_shared<const Catalogue>(*std::move(amended));
    const std::shared_ptr<const Catalogue> kept = copy ? store.catalogueOf(*copy) : nullptr;
    return kept ? kept : store.catalogueOf(bid);
}

QList<BidImpact> impactsOf(const WorkspaceStore &store, const std::shared_ptr<const Catalogue> &newer)
{
    QHash<const Catalogue *, MovedIds> known; // several bids use one catalogue
    return impactsWith(store, newer, [&](const Catalogue &own) {
        if (!known.contains(&own))
            known.insert(&own, movesIn(catalogueDiff(own, *newer)));
        return known.value(&own);
    });
}

QList<BidImpact> impactsOf(const WorkspaceStore &store, const std::shared_ptr<const Catalogue> &newer,
                           const MovedIds &moved)
{
    return impactsWith(store, newer, [&](const Catalogue &) { return moved; });
}

} // namespace kravkort
