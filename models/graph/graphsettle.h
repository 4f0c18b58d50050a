// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlayout.h"

namespace kravkort {

// Where one column is much higher than a window, the others spread along it, so that wherever one looks there
// is something of each. Needs all nodes in place.
void breathe(const GraphShape &shape, GraphLayout &layout);

// Moves the nodes of a fresh layout up and down within their columns, so that they stand in the shape's
// order, which Graphviz now and then does not keep, and those which stood in the layout before near their old
// heights. The least distances stay, and lines that pass a column bend along. Forgets the layout before where
// that would make the graph much higher.
void settle(const GraphShape &shape, const GraphBefore &before, GraphLayout &layout);

} // namespace kravkort
