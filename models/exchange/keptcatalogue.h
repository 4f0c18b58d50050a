// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moments/bidmoment.h"
#include "models/domain/text/result.h"

namespace kravkort {

// For a workspace that no store has open, such as one of the past.

// The catalogue of a bid as the workspace keeps it, with what is amended and confirmed in it. Reads it anew.
Result<std::shared_ptr<const Catalogue>> keptCatalogue(const Workspace &workspace, const Bid &bid);

// The workspace's bid at a moment; refuses a bid that it does not have.
Result<BidMoment> momentOf(Workspace workspace, const BidId &bid, BidMoment::Kind kind, const QDateTime &at,
                           QDate today);

} // namespace kravkort
