// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/workspace.h"

#include <QList>

namespace kravkort {

struct Catalogue;

// What is left to do of each integration for a solution, by catalogue index (semantics.md, section 5): its
// likely effort × (1 − own progress), in hours, not rounded. The effort is the solution's own estimate, the
// sum over the integration's criteria, as soon as one of them has any; else the catalogue's.
struct RemainingHours
{
    QList<double> hours;       // 0 where nobody has estimated
    QList<bool> unestimated;   // not complete, and neither the solution nor the catalogue says how much it is
    QList<bool> ownEstimate;   // the solution's, not the catalogue's
    QList<double> ownProgress; // 0…1
};

// `outcomes` by criterion index, those of the solution.
RemainingHours remainingHoursOf(const Catalogue &catalogue, const Workspace &workspace,
                                const SolutionId &solution, const QList<Outcome> &outcomes);

} // namespace kravkort
