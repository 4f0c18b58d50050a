// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/historyentry.h"
#include "models/store/workspacestore.h"

namespace kravkort {

// What happened to a criterion of the current solution: its answer, and the evidence that is or was attached
// to it. The newest lines first, each with the steps that concern the criterion only; `limit` lines at the
// most, 0 for all.
Result<QList<HistoryEntry>> criterionHistory(const WorkspaceStore &store, const CriterionId &criterion,
                                             int limit = 0);

} // namespace kravkort
