// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/progress/picture.h"

#include "models/domain/revision/askingagain.h"

namespace kravkort {

Picture derive(std::shared_ptr<const Catalogue> catalogue, const Workspace &workspace, const BidId &bidId,
               QDate today)
{
    const Bid *bid = workspace.bid(bidId);
    const SolutionId solution = bid ? bid->solution : SolutionId{};
    const Selection selection = selectionOf(*catalogue, workspace, bidId);
    const QList<Outcome> outcomes = outcomesOf(*catalogue, workspace, solution);
    Picture picture = pictureOf(std::move(catalogue), selection, outcomes, today);
    picture.bid = bidId;
    picture.solution = solution;
    picture.asksAgain = askingAgain(*picture.catalogue, workspace, solution);
    return picture;
}

Picture pictureOf(std::shared_ptr<const Catalogue> catalogue, const Selection &selection,
                  const QList<Outcome> &outcomes, QDate today)
{
    Picture picture;
    picture.catalogue = std::move(catalogue);
    picture.selection = selection;
    picture.outcomes = outcomes;
    picture.today = today;
    picture.scope = scopeOf(*picture.catalogue, selection);
    picture.progress = progressOf(*picture.catalogue, selection, picture.scope, outcomes);
    for (const Criterion &criterion : picture.catalogue->criteria)
        if (picture.scope.holds(criterion))
            ++picture.basis[static_cast<size_t>(criterion.ground.basis)];
    return picture;
}

} // namespace kravkort
