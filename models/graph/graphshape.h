// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/domain/progress/picture.h"

#include <QSizeF>

namespace kravkort {

// The dependency graph of a bid as values: who stands in which column, and who needs whom. Nodes refer to
// each other by their place in `nodes`.

enum class ColumnKind { Areas, UseCases, Packages, Business, Prerequisites, General };

struct GraphColumn
{
    ColumnKind kind = ColumnKind::Areas;
    int depth = 0; // of prerequisites: 1 for those that a business integration needs directly
    friend bool operator==(const GraphColumn &, const GraphColumn &) = default;
};

struct GraphNode
{
    NodeRef node;
    int column = 0; // into GraphShape::columns
    Strength strength = Strength::Mandatory;
    Basis basis = Basis::Assumed;
    bool open = false;     // a supplementary package that nobody has decided on: not in scope
    QSizeF size;           // filled in by whoever knows the texts
    bool foldable = false; // something is here for its sake alone
    int folded = 0;        // how many nodes are folded away behind it
    friend bool operator==(const GraphNode &, const GraphNode &) = default;
};

enum class EdgeKind { Contains, Requires, Member, Must, Conditional, Companion, General };

struct GraphEdge
{
    int from = -1; // needs …
    int to = -1;
    static constexpr int noMember = -1;
    EdgeKind kind = EdgeKind::Must;
    Strength strength = Strength::Mandatory;
    Basis basis = Basis::Assumed;
    bool open = false; // a requirement that is not in force: it pulls nothing in
    QList<int> only;   // of a requirement: the drawn members that it leans on, sorted; empty for all,
                       // noMember alone where none of them is drawn
    friend bool operator==(const GraphEdge &, const GraphEdge &) = default;

    // Does what stands behind it belong to the scope because of it?
    bool pulls() const { return !open && kind != EdgeKind::Companion; }
};

struct GraphShape
{
    QList<GraphColumn> columns; // from left to right, none of them empty
    QList<GraphNode> nodes; // by column, then from top to bottom: what two scopes share, in the same order
    QList<GraphEdge> edges; // by from, then by to

    bool isEmpty() const { return nodes.isEmpty(); }
    int nodeAt(const NodeRef &node) const; // -1 where it is not drawn
    friend bool operator==(const GraphShape &, const GraphShape &) = default;
};

// Chosen areas and use cases, the packages in scope and those still undecided, and all integrations in scope.
// The general terms are one node in the last column; every integration needs it, so only those that need
// nothing else have an edge to it, and one of each loop of conditions, which stands for all. Companion edges
// between what is drawn are advice.
GraphShape graphShapeOf(const Picture &picture);

} // namespace kravkort
