// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlayout.h"

namespace kravkort {

enum class Stride { ToNeed, ToNeededBy, Up, Down };

// Where the arrow keys lead from a node: along a line to what it needs or to what needs it, the nearest
// first, or to the next one of its column. -1 where there is none.
int stepFrom(const GraphShape &shape, const GraphLayout &layout, int node, Stride stride);

} // namespace kravkort
