// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphscene.h"

class QPainter;

namespace kravkort {

// A node as it is painted where codes alone can be read.
struct FarNode
{
    int node = -1;
    GraphCodes::Plate plate;
};

// As it is at a zoom; none where the boxes of its column stand too close for codes.
std::optional<FarNode> farNodeOf(const GraphScene &scene, int node, const GraphCodes::Writing &writing);

// The stripe in the status' colour, the status' sign and the progress where there is room, in a frame that
// has been painted already.
void paintFarMarks(const GraphScene &scene, const FarNode &far, const GraphCodes::Writing &writing,
                   GraphTone tone, QPainter &painter);
// The codes of all of these, written in the pixels of the screen.
void paintFarCodes(const GraphScene &scene, const QList<FarNode> &nodes, const GraphCodes::Writing &writing,
                   GraphTone tone, QPainter &painter);

} // namespace kravkort
