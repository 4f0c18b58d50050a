// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphshape.h"

namespace kravkort {

inline constexpr double nodeGap = 10;    // between two nodes of a column, at least
inline constexpr double columnGap = 104; // between two columns, until it is known what runs there

// By node: what it keeps free beneath it on top of nodeGap. The use cases of an area stand apart from those
// of the next.
QList<double> spacesBelow(const GraphShape &shape);

// By node: the area of a use case, -1 for all else.
QList<int> areasOf(const GraphShape &shape);

// By column: the room behind it. The more lines cross it, the wider it is, in steps, so that one line more
// seldom moves anything.
QList<double> gapsBehind(const GraphShape &shape);

} // namespace kravkort
