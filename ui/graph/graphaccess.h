// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kravkort {

class GraphView;
struct GraphPicture;

// What a screen reader says of a node after its name: its state in words, why it is here, and what it needs.
QString spokenOf(const GraphPicture &graph, int node);

// Makes every GraphView a list of its nodes for screen readers; each node can be read, focused and chosen.
void installGraphAccess();

// The nodes are others than before.
void tellGraphChanged(GraphView &view);
// The keyboard stands on this node.
void tellNodeFocused(GraphView &view, int node);

} // namespace kravkort
