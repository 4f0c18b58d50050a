// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlayout.h"

namespace kravkort {

// Where a line leaves a node and where it comes to another.
struct GraphPorts
{
    QPointF start, end;
};

// By edge. Lines leave a node in its middle and come to the middle of the other; those that carry another
// mark there (a condition or an open decision where they begin, the basis where they end) do so beside them,
// so that each mark can be seen.
QList<GraphPorts> portsOf(const GraphShape &shape, const GraphLayout &layout);

} // namespace kravkort
