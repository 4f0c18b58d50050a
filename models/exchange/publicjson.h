// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moments/bidmoment.h"

#include <QJsonObject>

namespace kravkort {

// A bid as a municipality may have it, as data: whose it is and for whom, its catalogue, and in scope the use
// cases, packages, integrations and criteria with strengths, decisions, figures and results. An allow-list:
// no owner, date of work, estimate, note, reason, evidence or name of anybody, and nothing of other bids.
QJsonObject publicJson(const BidMoment &moment);

} // namespace kravkort
