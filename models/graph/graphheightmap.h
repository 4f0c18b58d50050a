// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlayout.h"
#include "models/graph/graphstack.h"

namespace kravkort {

// Moves every node to a new top (by node) within its column; lines that pass a column go along with what
// stands there.
void moveHeights(const QList<GraphStack> &stacks, const QList<double> &tops, GraphLayout &layout);

} // namespace kravkort
