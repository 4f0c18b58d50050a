// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/plainbid.h"

#include "models/domain/workspace/edit.h"

using namespace Qt::StringLiterals;

namespace kravkort {

Workspace PlainBid::workspace() const
{
    Edit edit;
    const auto add = [&](const Row &row) { edit.steps.append({std::nullopt, row}); };
    for (const QString &suffix : {u""_s, u"-other"_s}) {
        const SolutionId owner{solution().code + suffix};
        Solution product;
        product.id = owner;
        Bid offer;
        offer.id = {bid().code + suffix};
        offer.solution = owner;
        add(product);
        add(offer);
    }
    for (const QString &useCase : chosen)
        add(Choice{bid(), {useCase}});
    for (auto it = decisions.cbegin(); it != decisions.cend(); ++it) {
        add(PackageDecision{bid(), {it.key()}, it.value(), {}});
        add(PackageDecision{{bid().code + u"-other"_s}, {it.key()}, Decision::Offered, {}});
    }
    for (auto it = conditions.cbegin(); it != conditions.cend(); ++it)
        add(ConditionAnswer{bid(), {it.key().first}, {it.key().second}, it.value()});
    for (auto it = outcomes.cbegin(); it != outcomes.cend(); ++it) {
        Answer answer;
        answer.solution = solution();
        answer.criterion = {it.key()};
        answer.outcome = it.value();
        if (estimates.contains(it.key()))
            answer.estimate = estimates.value(it.key());
        add(answer);
        answer.solution = {solution().code + u"-other"_s};
        answer.outcome = Outcome::Met;
        answer.estimate = 4711;
        add(answer);
    }
    add(Choice{bid(), {u"not in this catalogue"_s}});
    return applied({}, edit);
}

} // namespace kravkort
