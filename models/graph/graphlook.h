// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/answer.h"
#include "models/graph/graphreach.h"

#include <optional>

namespace kravkort {

// How somebody looks at the graph. Nothing of it changes the graph; a view under a name keeps it whole.

// One step into the graph: what belongs to one node, or why that node is as it is.
struct GraphFocus
{
    enum class Kind {
        Around,      // what it needs and what needs it
        Reasons,     // every way from the chosen use cases to it
        WeakestLink, // the way that holds its effective progress down
    };

    NodeRef node;
    Kind kind = Kind::Around;
    Direction direction = Direction::Both; // of Around
    int depth = 0;                         // of Around: lines away; 0 for all
    friend bool operator==(const GraphFocus &, const GraphFocus &) = default;
};

// Nodes that are looked for. Several values of one kind are alternatives; different kinds must all hold. An
// empty list asks for nothing.
struct GraphFilter
{
    QList<Outcome> status;
    bool undecided = false; // one more status: not in scope yet
    QList<Strength> strength;
    QList<Basis> basis;
    QList<Responsible> responsible; // of one of its criteria
    std::optional<QString> owner;   // of one of its criteria; empty for one of the vendor's that nobody owns

    // How many kinds ask for something.
    int count() const;
    bool isEmpty() const { return count() == 0; }
    friend bool operator==(const GraphFilter &, const GraphFilter &) = default;
};

struct GraphLook
{
    QList<GraphFocus> trail; // each was stepped into from the one before
    GraphFilter filter;
    QList<NodeRef> folded; // in the order in which they were folded

    // The step that shows: the last one whose node is drawn; -1 for the whole graph.
    int shownStep(const GraphShape &whole) const;
    friend bool operator==(const GraphLook &, const GraphLook &) = default;
};

} // namespace kravkort
