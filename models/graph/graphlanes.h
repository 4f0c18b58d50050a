// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlayout.h"

namespace kravkort {

// By edge: the height at which it passes each column between its ends, from left to right. Empty for one that
// passes none.
using GraphHeightsPassed = QList<QList<double>>;

// Moves every height out of the boxes of its column: to the nearest gap between two of them, above the first
// or below the last. Lines of one style that lead to the same node run together there, all others side by
// side.
void passBetweenBoxes(const GraphShape &shape, const GraphLayout &layout, GraphHeightsPassed &heights);

} // namespace kravkort
