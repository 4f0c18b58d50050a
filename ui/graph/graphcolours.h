// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphshape.h"
#include "ui/theme.h"

#include <QColor>
#include <QPen>

namespace kravkort {

// `share` of `a` and the rest of `b`, opaque: paper for the archive knows no transparency.
QColor mixed(const QColor &a, const QColor &b, double share);

enum class GraphTone { Rest, Lit, Dimmed };

// The theme as the graph uses it.
struct GraphColours
{
    explicit GraphColours(const Theme &theme);

    QPen edgePen(const GraphEdge &edge, GraphTone tone) const;
    // A colour of a node's contents, faint when the node is dimmed.
    QColor inTone(const QColor &colour, GraphTone tone) const;

    Theme theme;
    QColor ground; // of the whole picture
    QColor node;   // of a node
};

} // namespace kravkort
