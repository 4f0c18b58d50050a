// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/phrases.h"
#include "ui/theme.h"

namespace kravkort {

class WorkspaceStore;

// What choosing the use case or area would add to the bid, or dropping it would save, as rich text; empty for
// other nodes.
QString costText(const WorkspaceStore &store, const NodeRef &node, const Phrases &phrases,
                 const Theme &theme);

// The bids that read the answer to the criterion, and what the last edit moved in them, as rich text.
QString readersText(const WorkspaceStore &store, const NodeRef &criterion, const Phrases &phrases,
                    const Theme &theme);

} // namespace kravkort
