// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scope/selection.h"

namespace kravkort {

// What one use case asks of a solution on its own, chosen or not: its mandatory packages, and the unmet
// mandatory criteria of its scope alone (semantics.md, section 5, "ladder"; conditions count as undecided). 0
// open means that it can be bid on today, where its packages are known.
struct UseCaseOutlook
{
    bool known = false; // does the catalogue name any package of it, mandatory or supplementary?
    int mandatoryPackages = 0;
    int openCriteria = 0;
    friend bool operator==(const UseCaseOutlook &, const UseCaseOutlook &) = default;
};

// Without a package, nobody knows what the use case asks for; an import may bring such.
inline bool packagesKnown(const Catalogue &catalogue, int useCase)
{
    return !catalogue.useCases.at(useCase).requirements.isEmpty();
}

// `outcomes` by criterion index. Costs no more than the use case's own scope.
UseCaseOutlook outlookOf(const Catalogue &catalogue, const QList<Outcome> &outcomes, int useCase);

} // namespace kravkort
