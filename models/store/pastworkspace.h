// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moments/bidmoment.h"
#include "models/store/workspacestore.h"

namespace kravkort {

// The workspace as it was at a moment of one of its bids: a file of its own at `path`, with the history and
// the evidence that there were by then, open in a store that refuses every edit and whose clock stands still
// at that moment. Of a frozen bid there is what was frozen with it. Nothing that is done there reaches the
// file that it came from. Refuses where there is something at `path`, and leaves nothing behind then.
Result<std::unique_ptr<WorkspaceStore>> pastWorkspace(const WorkspaceStore &store, const BidMoment &moment,
                                                      const QString &path);

} // namespace kravkort
