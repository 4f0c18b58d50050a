// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisions.h"

#include <algorithm>

namespace kravkort {

bool isDecidable(const Picture &picture, int package)
{
    const QList<int> &useCases = picture.scope.packages.at(package).useCases;
    return std::any_of(useCases.begin(), useCases.end(), [&](int u) {
        const QList<Requirement> &requirements = picture.catalogue->useCases.at(u).requirements;
        return std::any_of(requirements.begin(), requirements.end(), [&](const Requirement &requirement) {
            return requirement.package == package && requirement.strength == Strength::Supplementary;
        });
    });
}

bool isAnswerable(const Picture &picture, int dependency)
{
    const Dependency &edge = picture.catalogue->dependencies.at(dependency);
    return edge.kind == DependencyKind::Conditional && picture.scope.integrations.at(edge.from).inScope;
}

} // namespace kravkort
