// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decisions/leverage.h"

namespace kravkort {

class WorkspaceStore;

// What the decisions of semantics.md, section 5, are counted from. Derived anew at each call.

// What is left of each integration for the picture's solution.
RemainingHours remainingHoursOf(const WorkspaceStore &store, const Picture &picture);
// Of every bid of the solution that is not archived.
QList<BidHours> bidsOf(const WorkspaceStore &store, const SolutionId &solution);

} // namespace kravkort
