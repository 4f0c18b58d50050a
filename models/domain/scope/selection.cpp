// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scope/selection.h"

#include "models/domain/revision/askingagain.h"

namespace kravkort {

Selection emptySelection(const Catalogue &catalogue)
{
    return {QList<bool>(catalogue.useCases.size(), false),
            QList<Decision>(catalogue.packages.size(), Decision::Undecided),
            QList<Holds>(catalogue.dependencies.size(), Holds::Undecided)};
}

Selection selectionOf(const Catalogue &catalogue, const Workspace &workspace, const BidId &bid)
{
    Selection selection = emptySelection(catalogue);
    forEachUnder<Choice>(workspace, bid.code, [&](const Choice &choice) {
        if (const auto found = catalogue.useCaseIndex.constFind(choice.useCase);
            found != catalogue.useCaseIndex.cend())
            selection.chosen[*found] = true;
    });
    forEachUnder<PackageDecision>(workspace, bid.code, [&](const PackageDecision &decision) {
        if (const auto found = catalogue.packageIndex.constFind(decision.package);
            found != catalogue.packageIndex.cend())
            selection.decisions[*found] = decision.decision;
    });
    forEachUnder<ConditionAnswer>(workspace, bid.code, [&](const ConditionAnswer &answer) {
        const int from = catalogue.integrationIndex.value(answer.from, -1);
        const int to = catalogue.integrationIndex.value(answer.to, -1);
        if (from < 0 || to < 0)
            return;
        for (const int d : catalogue.integrations.at(from).needs)
            if (catalogue.dependencies.at(d).to == to)
                selection.conditions[d] = answer.holds;
    });
    return selection;
}

QList<Outcome> outcomesOf(const Catalogue &catalogue, const Workspace &workspace, const SolutionId &solution)
{
    QList<Outcome> outcomes(catalogue.criteria.size(), Outcome::Unknown);
    forEachUnder<Answer>(workspace, solution.code, [&](const Answer &answer) {
        if (const auto found = catalogue.criterionIndex.constFind(answer.criterion);
            found != catalogue.criterionIndex.cend())
            outcomes[*found] =
                holdsFor(answer, catalogue.criteria.at(*found)) ? answer.outcome : Outcome::Unknown;
    });
    return outcomes;
}

} // namespace kravkort
