// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlayout.h"

namespace kravkort {

// The way from one layout to the next. What both have goes straight from its old place to its new one; what
// is new stands in its place from the start.
class GraphGlide
{
public:
    // `shift` is added to the old places, so that both layouts lie over each other as they do on the screen.
    GraphGlide(const GraphBefore &before, QPointF shift, const GraphBefore &after);

    // Does anything move by more than a pixel?
    bool moves() const;
    // 0…1; the layout afterwards at 1.
    GraphLayout at(double share) const;

private:
    QList<QRectF> m_nodes;          // by node: where it comes from
    QList<QList<QPointF>> m_curves; // by edge: the same, with as many points as it ends with, or none
    GraphShape m_shape;
    GraphLayout m_end;
};

} // namespace kravkort
