// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/workspace.h"
#include "models/graph/graphlook.h"

namespace kravkort {

// What filters ask of a node and its shape does not tell.
struct GraphTraits
{
    std::optional<Outcome> status;  // none for what has no progress yet
    QList<Responsible> responsible; // of its own criteria
    QStringList owners;             // likewise; an empty one where nobody owns one of the vendor's criteria
};

// By node of the shape, which must be drawn from the picture.
QList<GraphTraits> traitsOf(const Picture &picture, const Workspace &workspace, const GraphShape &shape);

// Everybody who owns a criterion of a drawn node, by name.
QStringList ownersIn(const QList<GraphTraits> &traits);

// Is this node looked for? An area never is, and a use case has no strength of its own.
bool matches(const GraphFilter &filter, const GraphNode &node, const GraphTraits &traits);

// One word for a node: met where the number in it says 100 %, that is when all that it needs is met as well.
// Otherwise not met where any criterion is not, partly met where any is or partly is, and not assessed: of
// their own criteria for integrations and the general terms, of all beneath for packages and use cases. An
// area tells so of its chosen use cases. None for what is undecided.
std::optional<Outcome> statusOf(const Picture &picture, const GraphNode &node);

} // namespace kravkort
