// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphcolours.h"
#include "ui/graph/graphpainter.h"

namespace kravkort {

// Where a node is folded and unfolded by mouse, in the picture's lengths; empty where there is nothing to
// fold. It straddles the node's right edge, where its lines leave.
QRectF foldHandleOf(const GraphPicture &picture, int node);

// A badge with what is folded away; where nothing is, and the node is pointed at, a handle to fold it.
void paintFold(const GraphPicture &picture, int node, const GraphColours &colours, GraphTone tone,
               const GraphHighlight &highlight, QPainter &painter);

} // namespace kravkort
