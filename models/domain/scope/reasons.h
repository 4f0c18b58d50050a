// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/domain/progress/picture.h"

namespace kravkort {

// Why something is in scope: Area → UseCase → Package → Integration → … → itself (semantics.md, section 3.4).
using Chain = QList<NodeRef>;

// The shortest chain to each integration, by index; ties are broken by comparing the chains' ids as text,
// from the left. Empty for those out of scope.
QList<Chain> shortestReasons(const Picture &picture);

// All chains to a use case, package, integration, the general terms or a criterion (then to its owner),
// shortest first, ties by id, as many as `limit`; `truncated` is set when there are more, or may be: where
// answered conditions close many loops, the search gives up after a bounded effort. To the general terms
// leads every chain to any integration.
QList<Chain> reasonsFor(const Picture &picture, const NodeRef &node, int limit, bool *truncated = nullptr);

// From a node down to the one whose own progress is its effective progress, beginning with the node itself.
// Children that tie are taken by id. (semantics.md, section 4, "weakest link")
Chain weakestLink(const Picture &picture, const NodeRef &node);

} // namespace kravkort
