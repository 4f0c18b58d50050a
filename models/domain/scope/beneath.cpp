// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scope/beneath.h"

namespace kravkort {

namespace {

bool holds(const Selection &selection, const Catalogue &catalogue, int dependency)
{
    const DependencyKind kind = catalogue.dependencies.at(dependency).kind;
    return kind == DependencyKind::Must ||
           (kind == DependencyKind::Conditional && selection.conditions.at(dependency) == Holds::Yes);
}

} // namespace

QList<std::optional<Basis>> reachedFrom(const Catalogue &catalogue, const Selection &selection,
                                        const QList<Start> &starts)
{
    QList<std::optional<Basis>> reached(catalogue.integrations.size());
    QList<int> stack;
    // The strongest basis first: what it reaches, no weaker chain can better.
    for (auto basis = allBases.rbegin(); basis != allBases.rend(); ++basis) {
        const auto enter = [&](int integration, Basis statement) {
            if (statement < *basis || reached.at(integration))
                return;
            reached[integration] = *basis;
            stack.append(integration);
        };
        const auto leave = [&](int integration) {
            for (const int d : catalogue.integrations.at(integration).needs)
                if (holds(selection, catalogue, d))
                    enter(catalogue.dependencies.at(d).to, catalogue.dependencies.at(d).ground.basis);
        };
        for (int i = 0; i < reached.size(); ++i)
            if (reached.at(i))
                leave(i);
        for (const Start &start : starts)
            enter(start.integration, start.basis);
        while (!stack.isEmpty())
            leave(stack.takeLast());
    }
    return reached;
}

Tally tallyBeneath(const Picture &picture, int package, const QList<int> &integrations)
{
    const Catalogue &c = *picture.catalogue;
    Tally tally;
    const auto add = [&](const QList<int> &criteria) {
        for (const int k : criteria)
            if (c.criteria.at(k).counts())
                tally.add(picture.outcomes.at(k));
    };
    if (package >= 0)
        add(c.packages.at(package).criteria);
    QList<bool> seen(c.integrations.size(), false);
    QList<int> stack;
    const auto enter = [&](int integration) {
        if (std::exchange(seen[integration], true))
            return;
        add(c.integrations.at(integration).criteria);
        stack.append(integration);
    };
    for (const int integration : integrations)
        enter(integration);
    while (!stack.isEmpty())
        for (const int d : c.integrations.at(stack.takeLast()).needs)
            if (holds(picture.selection, c, d))
                enter(c.dependencies.at(d).to);
    if (!integrations.isEmpty())
        add(c.general);
    return tally;
}

} // namespace kravkort
