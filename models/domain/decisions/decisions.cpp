// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisions/decisions.h"

#include <algorithm>

namespace kravkort {

bool isDecidable(const Picture &picture, int package)
{
    return !askingFor(picture, package).supplementary.isEmpty();
}

Asking askingFor(const Picture &picture, int package)
{
    Asking asking;
    for (const int u : picture.scope.packages.at(package).useCases)
        for (const Requirement &requirement : picture.catalogue->useCases.at(u).requirements)
            if (requirement.package == package)
                (requirement.strength == Strength::Mandatory ? asking.mandatory : asking.supplementary)
                    .append(u);
    return asking;
}

Addition additionOf(const Picture &picture, int package)
{
    const Catalogue &c = *picture.catalogue;
    Selection selection = picture.selection;
    selection.decisions[package] = Decision::Declined;
    const Scope without = scopeOf(c, selection);
    selection.decisions[package] = Decision::Offered;
    const Scope with = scopeOf(c, selection);
    Addition addition;
    for (int i = 0; i < c.integrations.size(); ++i)
        if (with.integrations.at(i).inScope && !without.integrations.at(i).inScope)
            addition.integrations.append(i);
    addition.criteria =
        static_cast<int>(std::count_if(c.criteria.begin(), c.criteria.end(), [&](const Criterion &criterion) {
            return with.holds(criterion) && !without.holds(criterion);
        }));
    return addition;
}

bool isAnswerable(const Picture &picture, int dependency)
{
    const Dependency &edge = picture.catalogue->dependencies.at(dependency);
    return edge.kind == DependencyKind::Conditional && picture.scope.integrations.at(edge.from).inScope;
}

} // namespace kravkort
