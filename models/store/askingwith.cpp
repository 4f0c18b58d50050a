// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/askingwith.h"

#include "models/domain/revision/askingagain.h"

namespace kravkort {

QMap<QString, int> askingWith(const WorkspaceStore &store, const Catalogue &newer, const QList<BidId> &bids)
{
    QMap<QString, int> asking;
    QSet<QString> seen; // bids of one solution share its answers
    for (const BidId &id : bids) {
        const Bid *bid = store.workspace().bid(id);
        if (!bid)
            continue;
        const std::shared_ptr<const Catalogue> own = store.catalogueOf(*bid);
        forEachUnder<Answer>(store.workspace(), bid->solution.code, [&](const Answer &answer) {
            const int now = newer.criterionIndex.value(answer.criterion, -1);
            const int before = own->criterionIndex.value(answer.criterion, -1);
            const QString key = bid->solution.code + keySeparator + answer.criterion.code;
            if (now < 0 || seen.contains(key) || !asksAgain(answer, newer.criteria.at(now)) ||
                (before >= 0 && asksAgain(answer, own->criteria.at(before))))
                return;
            seen.insert(key);
            ++asking[answer.criterion.code];
        });
    }
    return asking;
}

} // namespace kravkort
