// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moments/bidmoment.h"
#include "models/store/workspacestore.h"

namespace kravkort {

// Freezes the bid as it stands, under a name of its own among the bid's frozen ones; no date, and not "now",
// since these name moments too. For good: it is no undo step, and nothing changes or removes it. Gives the
// new id, or an empty one where it was refused, and the store has said why.
FrozenId freeze(WorkspaceStore &store, const BidId &bid, const QString &name);

// The first that was frozen first.
QList<FrozenBid> frozenBids(const Workspace &workspace, const BidId &bid);

// Of a bid: "now" (or "nu", or nothing), a day as 2026-11-24, whose end is meant, or the name or id of one of
// its frozen ones. The error says what there is.
Result<BidMoment> momentNamed(const WorkspaceStore &store, const BidId &bid, const QString &text);
BidMoment momentNow(const WorkspaceStore &store, const BidId &bid);
// As the history says; refuses a day on which there was no such bid.
Result<BidMoment> momentOn(const WorkspaceStore &store, const BidId &bid, QDate day);
Result<BidMoment> momentAt(const WorkspaceStore &store, const BidId &bid, const QDateTime &at);

// How many lines of history there were at that moment, from the first on; of a frozen bid, those before it
// was frozen, whatever the clock said later.
Result<qint64> linesUntil(const WorkspaceStore &store, const BidMoment &moment);

// The bytes of the bid's catalogue with what is amended in them.
QByteArray catalogueBytes(const Workspace &workspace, const Bid &bid);

} // namespace kravkort
