// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisions/remaininghours.h"

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/progress/progress.h"

namespace kravkort {

namespace {

// The solution's own hours by integration; nothing where it has not estimated any of its criteria.
QList<std::optional<double>> ownEstimates(const Catalogue &c, const Workspace &workspace,
                                          const SolutionId &solution)
{
    QList<std::optional<double>> hours(c.integrations.size());
    forEachUnder<Answer>(workspace, solution.code, [&](const Answer &answer) {
        if (!answer.estimate)
            return;
        const int k = c.criterionIndex.value(answer.criterion, -1);
        if (k < 0)
            return;
        const Criterion &criterion = c.criteria.at(k);
        if (criterion.owner == Criterion::Owner::Integration && criterion.counts())
            hours[criterion.ownerIndex] = hours.at(criterion.ownerIndex).value_or(0.0) + *answer.estimate;
    });
    return hours;
}

} // namespace

RemainingHours remainingHoursOf(const Catalogue &c, const Workspace &workspace, const SolutionId &solution,
                                const QList<Outcome> &outcomes)
{
    const QList<std::optional<double>> own = ownEstimates(c, workspace, solution);
    RemainingHours remaining;
    remaining.hours.fill(0, c.integrations.size());
    remaining.unestimated.fill(false, c.integrations.size());
    remaining.ownEstimate.fill(false, c.integrations.size());
    remaining.ownProgress.fill(1, c.integrations.size());
    for (int i = 0; i < c.integrations.size(); ++i) {
        const Integration &integration = c.integrations.at(i);
        Tally tally;
        for (const int k : integration.criteria)
            if (c.criteria.at(k).counts())
                tally.add(outcomes.at(k));
        remaining.ownProgress[i] = tally.ratio();
        remaining.ownEstimate[i] = own.at(i).has_value();
        if (own.at(i))
            remaining.hours[i] = *own.at(i) * (1 - tally.ratio());
        else if (integration.effort)
            remaining.hours[i] = integration.effort->likely * (1 - tally.ratio());
        else
            remaining.unestimated[i] = tally.open() > 0;
    }
    return remaining;
}

} // namespace kravkort
