// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphshape.h"

namespace kravkort {

enum class Direction { Needs, NeededBy, Both };

// Which part of a graph belongs to one node.
struct GraphReach
{
    QList<bool> nodes; // by node; empty when nothing is singled out
    QList<bool> edges; // by edge

    bool isEmpty() const { return nodes.isEmpty(); }
    bool holdsNode(int node) const { return isEmpty() || nodes.at(node); }
    bool holdsEdge(int edge) const { return isEmpty() || edges.at(edge); }
};

// Everything that the node needs and everything that needs it, up to `depth` lines away; 0 for all of it. A
// use case reaches through a package only to the members it leans on. A companion or an undecided requirement
// of the node itself belongs to it, but nothing behind those does. Between two nodes that belong to it, every
// line that leads on from the node belongs to it.
GraphReach reachOf(const GraphShape &shape, int node, Direction direction = Direction::Both, int depth = 0);

// What belongs to any of several nodes.
GraphReach reachOf(const GraphShape &shape, const QList<int> &nodes, Direction direction, int depth = 0);

} // namespace kravkort
