// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/revision/upgradeimpact.h"
#include "models/store/workspacestore.h"

namespace kravkort {

// The bid's catalogue as it is written, with what is amended in it, but without what this workspace confirms.
std::shared_ptr<const Catalogue> revisionOf(const WorkspaceStore &store, const Bid &bid);

// What the catalogue means for each bid that is not archived, by name. Ids that likely moved since the bid's
// own revision count as moved.
QList<BidImpact> impactsOf(const WorkspaceStore &store, const std::shared_ptr<const Catalogue> &newer);

// The same, where the moves have been decided.
QList<BidImpact> impactsOf(const WorkspaceStore &store, const std::shared_ptr<const Catalogue> &newer,
                           const MovedIds &moved);

} // namespace kravkort
