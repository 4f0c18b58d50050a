// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scope/reasons.h"
#include "models/graph/graphtraits.h"

namespace kravkort {

// What of a graph is drawn when somebody looks at it in a certain way.
struct GraphCut
{
    GraphShape shape;
    GraphReach standing; // what stands out of it without being pointed at; empty for nothing
    int matching = 0;    // nodes that the filter looks for, folded away or not
    friend bool operator==(const GraphCut &, const GraphCut &) = default;
};

// The focus first, then the filter, then the folds. What a filter looks for stands out, among everything that
// leads to it. Reasons and the weakest link are drawn as they are, whatever is filtered or folded. A focus
// whose node is not drawn is passed over. `whole` must be the picture's, `traits` that shape's; they may be
// left out where nothing is filtered.
GraphCut cutOf(const Picture &picture, const GraphShape &whole, const QList<GraphTraits> &traits,
               const GraphLook &look);

// Why a node is there, or what holds it back: chains of nodes, each of which needs the next.
struct GraphStory
{
    QList<Chain> chains;
    bool more = false;      // there are too many to tell; then the picture shows every way all the same
    QStringList useCases{}; // of a reason: the codes of all the use cases that it begins with, told or not
};

// Every chain from a chosen use case to the node.
GraphStory reasonStory(const Picture &picture, const NodeRef &node);
// One chain, from the node down. From an area it begins with the use case that is held back most, and so it
// does from nowhere: then among all that are chosen (ties by id).
GraphStory weakestStory(const Picture &picture, const NodeRef &node);

} // namespace kravkort
