// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kravkort {

class GraphView;

// Makes every GraphView a list of its nodes for screen readers; each node can be read, focused and chosen.
void installGraphAccess();

// The nodes are others than before.
void tellGraphChanged(GraphView &view);
// The keyboard stands on this node.
void tellNodeFocused(GraphView &view, int node);

} // namespace kravkort
