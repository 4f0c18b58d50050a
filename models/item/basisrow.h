// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/basis/confirming.h"
#include "models/domain/basis/leaning.h"

namespace kravkort {

class WorkspaceStore;

// One statement of the current bid's catalogue, with all that the work list of the ground shows of it.
struct BasisRow
{
    CatalogueStatement statement;
    Ground ground; // with what is confirmed
    QString source;
    ConfirmationStanding standing;
    Lean lean; // over all bids on the same revision that are not archived
    bool inBid = false;
};

// In the order of statementsOf(). Derived anew at each call.
QList<BasisRow> basisRowsOf(const WorkspaceStore &store);

} // namespace kravkort
