// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decisions/leverage.h"

#include <QJsonObject>

namespace kravkort {

// What `status --json --decisions` adds (semantics.md, sections 5 and 6): `marginal` by use case and
// `marginalAreas` by area (what choosing adds, or, where `chosen`, what dropping saves), `ladder`, each
// sorted by id as text, and `leverage`, the best first. Hours are not rounded; `unestimated` counts the
// integrations among them whose hours nobody knows. `bids` are the solution's.
QJsonObject decisionsJson(const Picture &picture, const RemainingHours &remaining,
                          const QList<BidHours> &bids);

} // namespace kravkort
