// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moments/bidmoment.h"
#include "models/domain/text/result.h"

namespace kravkort {

// What a frozen bid holds, as canonical JSON (UTF-8, no white space, members by name): its name, time and
// author; `rows`, which is all that belongs to the bid and its solution, as history writes rows (choices,
// decisions, answers, evidence with the hashes of files, sign-offs, confirmations); the catalogue's id,
// revision and SHA-256; and `status`, what the program derived from these on the day. Left out are other bids
// and solutions, saved views, and what is kept about municipalities.

// `now` is the bid as it stands, `catalogue` the bytes of its catalogue with what is amended in them.
FrozenBid frozen(const FrozenId &id, const BidMoment &now, const QByteArray &catalogue, const QString &name,
                 const QString &author);

// The bid as it was frozen, derived from what the row holds and nothing else. Refuses content or a catalogue
// whose hash is another than it was.
Result<BidMoment> thawed(const FrozenBid &frozen);

// What of a workspace is frozen with a bid, without its catalogue.
Workspace belongingTo(const Workspace &workspace, const Bid &bid);

// Why a frozen bid no longer holds, a sentence; empty where it does. Reads no more than the hashes.
QString damageOf(const FrozenBid &frozen);

} // namespace kravkort
