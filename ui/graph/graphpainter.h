// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphreach.h"
#include "ui/graph/graphscene.h"

class QPainter;

namespace kravkort {

// What stands out of the picture at the moment; nothing of it on paper.
struct GraphHighlight
{
    GraphReach lit;    // empty: nothing is dimmed
    int selected = -1; // node
    int hovered = -1;  // node
    int cursor = -1;   // node where the keyboard stands
    GraphDetail detail = GraphDetail::Full;
    bool headings = true;
};

// The one painter for screen and paper: vectors and opaque colours only, in the picture's own lengths, so
// that scale and place are the painter's. Paints nothing outside the painter's clip.
void paintGraph(const GraphPicture &picture, const Theme &theme, QPainter &painter,
                const GraphHighlight &highlight = {});
// The nodes of it alone, those that reach into a part of the layout; lit ones last.
void paintNodes(const GraphScene &scene, QPainter &painter, const QRectF &part,
                const GraphHighlight &highlight);

} // namespace kravkort
