// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/revision/upgradeimpact.h"

#include <QJsonObject>

namespace kravkort {

// What a newer catalogue means for a bid, as `kravkort catalogue diff --workspace --json` prints it.
QJsonObject impactJson(const UpgradeImpact &impact, const Bid &bid);

} // namespace kravkort
