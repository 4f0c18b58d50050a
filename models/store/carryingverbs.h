// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/revision/ownfate.h"
#include "models/domain/revision/upgradeimpact.h"
#include "models/store/workspacestore.h"

#include <QJsonObject>

namespace kravkort {

// What a bid stands on after it went over to a newer catalogue with what its own one says of its own: a
// revision "… – own" of the newer one. Where nothing is carried, the newer one itself.
struct CarriedRevision
{
    CatalogueCopy copy;
    QList<Amendment> amendments; // of that revision
    OwnFate fate;
    std::shared_ptr<const Catalogue> catalogue; // with the amendments, as a bid will see it
};

// For all bids on the revision that `bid` uses. `newer` is the file's JSON and what was read from it.
CarriedRevision carriedRevision(const WorkspaceStore &store, const Bid &bid, const QByteArray &json,
                                const std::shared_ptr<const Catalogue> &newer, const MovedIds &moved);

// What the newer catalogue means for each bid that is not archived, by name, and what becomes of what its own
// catalogue says: carried, or lost.
QList<BidImpact> impactsCarrying(const WorkspaceStore &store, const QByteArray &json,
                                 const std::shared_ptr<const Catalogue> &newer, const MovedIds &moved);

// WorkspaceStore::upgrade(), with what the bids' own catalogues say of their own. One undo step.
bool upgradeCarrying(WorkspaceStore &store, const QList<BidId> &bids, const QByteArray &json,
                     const MovedIds &moved);

// The revision that a copy was made from, imported onto or carried over to, as far as the workspace knows.
QString madeFrom(const Workspace &workspace, const QString &id, const QString &revision);
// Says so of a revision.
Amendment madeFromRow(const QString &id, const QString &revision, const QString &from, bool imported);

} // namespace kravkort
