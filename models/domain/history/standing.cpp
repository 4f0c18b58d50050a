// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history/standing.h"

#include <algorithm>

namespace kravkort {

BidStanding standingOf(const Picture &picture)
{
    const Progress &progress = picture.progress;
    return {picture.bid, progress.mandatory, progress.supplementary, progress.readyUseCases,
            progress.chosenUseCases};
}

QList<Reader> readersOf(const Workspace &workspace, const Catalogues &catalogueOf, const SolutionId &solution,
                        const CriterionId &criterion, const Edit *last, QDate today)
{
    std::optional<Workspace> earlier;
    if (last)
        earlier = applied(workspace, reversed(*last));
    QList<Reader> readers;
    for (const Bid &bid : workspace.table<Bid>()) {
        const std::shared_ptr<const Catalogue> catalogue = catalogueOf(bid);
        if (bid.solution != solution || bid.archived || !catalogue)
            continue;
        const int k = catalogue->criterionIndex.value(criterion, -1);
        const Picture picture = derive(catalogue, workspace, bid.id, today);
        if (k < 0 || !picture.scope.holds(catalogue->criteria.at(k)))
            continue;
        Reader reader{bid.id, picture.scope.strengthOf(catalogue->criteria.at(k)), standingOf(picture), {}};
        if (earlier && earlier->bid(bid.id)) {
            const BidStanding before = standingOf(derive(catalogue, *earlier, bid.id, today));
            if (before != reader.now)
                reader.before = before;
        }
        readers.append(reader);
    }
    std::stable_sort(readers.begin(), readers.end(), [&](const Reader &a, const Reader &b) {
        return workspace.bid(a.bid)->name.localeAwareCompare(workspace.bid(b.bid)->name) < 0;
    });
    return readers;
}

} // namespace kravkort
