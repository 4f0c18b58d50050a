// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlayout.h"

namespace kravkort {

// What Graphviz decides: where the nodes stand in their columns, in the order that the shape gives, and how
// lines pass the columns between their ends. The general terms are left at (0, 0), and lines within a column
// without points. False where Graphviz gives up. Safe on any thread; one runs at a time.
bool runEngine(const GraphShape &shape, GraphLayout &layout);

} // namespace kravkort
