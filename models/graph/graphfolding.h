// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphshape.h"

namespace kravkort {

// A part of a shape: the marked nodes, the marked edges between them, and no column that would be empty.
GraphShape partOf(const GraphShape &shape, const QList<bool> &nodes, const QList<bool> &edges);

// The shape with everything drawn into the folded nodes that is there for their sake alone: what nothing else
// leads to. Edges from what is folded away leave from the folded node instead. A folded node counts what
// stands behind it, also where another stands before it too. Marks what can be folded. Nodes that are not
// drawn, or that nothing depends on alone, are passed over.
GraphShape foldedShape(const GraphShape &shape, const QList<NodeRef> &folded);

} // namespace kravkort
