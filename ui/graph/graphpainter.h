// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphreach.h"
#include "ui/graph/graphpicture.h"
#include "ui/theme.h"

class QPainter;

namespace kravkort {

// What stands out of the picture at the moment; nothing of it on paper.
struct GraphHighlight
{
    GraphReach lit;        // empty: nothing is dimmed
    int selected = -1;     // node
    int hovered = -1;      // node
    int cursor = -1;       // node where the keyboard stands
    bool fromAfar = false; // codes and colours only, large enough to be read from far out
    bool headings = true;
};

// The one painter for screen and paper: vectors and opaque colours only, in the picture's own lengths, so
// that scale and place are the painter's. Paints nothing outside the painter's clip.
void paintGraph(const GraphPicture &picture, const Theme &theme, QPainter &painter,
                const GraphHighlight &highlight = {});

} // namespace kravkort
