// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/workspace/edit.h"

#include <QHash>

namespace kravkort {

// Ids of things that are called otherwise in a newer catalogue: old id → new id. Ids are unique across a
// catalogue, so that one map does for all kinds.
using MovedIds = QHash<QString, QString>;

// What lets the bids use the catalogue, as one edit: the copy is kept where it is not, the bids name it, and
// for what has moved the bids' choices and decisions are renamed, while answers and the evidence for them are
// given to the new criterion too, where it has none: another bid may still ask under the old id. An answer
// keeps the hash of the words that were answered, so that it counts only where they stand. Unknown bids are
// left out.
QList<Step> stepsToUpgrade(const Workspace &workspace, const QList<BidId> &bids, const CatalogueCopy &copy,
                           const MovedIds &moved);

// Without what the bid has chosen and decided about things that the catalogue, which it uses or will use,
// does not know. Answers stay: they are the solution's, and count wherever their criterion is asked.
QList<Step> stepsToForget(const Workspace &workspace, const BidId &bid, const Catalogue &catalogue);

} // namespace kravkort
