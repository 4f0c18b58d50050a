// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moments/biddifference.h"
#include "models/domain/moments/bidmoment.h"

#include <QJsonObject>

namespace kravkort {

// What has changed of a bid between two moments. `from` and `to` say which moments (kind "now", "day" or
// "frozen", time in UTC, catalogue, figures; of a frozen bid its name and SHA-256). Then `usecases`,
// `packages` and `criteria`, each with the lists added, removed, progressed, regressed, changed and reworded;
// what was reworded and turned as well stands in two of them.
QJsonObject differenceJson(const BidDifference &difference, const BidMoment &from, const BidMoment &to);

} // namespace kravkort
