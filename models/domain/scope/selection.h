// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/workspace/workspace.h"

namespace kravkort {

// What a bid has chosen and decided, by catalogue index: the whole input of scopeOf().
struct Selection
{
    QList<bool> chosen;        // by use case
    QList<Decision> decisions; // by package
    QList<Holds> conditions;   // by dependency; meaningful for conditional ones only
};

Selection emptySelection(const Catalogue &catalogue);

// Choices of things that the catalogue does not know are left out.
Selection selectionOf(const Catalogue &catalogue, const Workspace &workspace, const BidId &bid);

// The result of each criterion for a solution, by criterion index; Unknown where it has no answer, or one to
// another wording (askingagain.h).
QList<Outcome> outcomesOf(const Catalogue &catalogue, const Workspace &workspace, const SolutionId &solution);

} // namespace kravkort
