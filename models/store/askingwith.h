// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspacestore.h"

#include <QMap>

namespace kravkort {

// The given answers that ask again once these bids use that catalogue, and do not now: by criterion, of how
// many solutions. Also those out of the bids' scope: they were given.
QMap<QString, int> askingWith(const WorkspaceStore &store, const Catalogue &newer, const QList<BidId> &bids);

} // namespace kravkort
