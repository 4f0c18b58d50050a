// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"

#include <QList>

namespace kravkort {

// Loops of `must` dependencies, one for each edge that closes one in a walk: the integrations in the order in
// which each needs the next and the last needs the first. Empty for a sound catalogue; dependencies on
// nothing known (-1) are passed over. Linear in the
// dependencies.
QList<QList<int>> mustCycles(const Catalogue &catalogue);

} // namespace kravkort
