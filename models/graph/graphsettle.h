// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlayout.h"

namespace kravkort {

// Moves the nodes of a fresh layout up and down within their columns, so that those which stood in the layout
// before come near their old heights. The order in each column and the least distances stay, and lines that
// pass a column bend along. Leaves everything as it is where that would make the graph much higher.
void settle(const GraphShape &shape, const GraphBefore &before, GraphLayout &layout);

} // namespace kravkort
