// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphshape.h"

#include <QBrush>
#include <QPen>

class QPainter;

namespace kravkort {

// What a line carries at its ends; its dashes say the strength, dots that it is only recommended.
// Where it begins: a diamond for a condition, a bar for what nobody has decided yet. Where it ends, at `tip`:
// an arrow head for the basis, open for assumed, hollow for inferred, filled for published, twice for
// confirmed. `direction` is the line's there, one long. Builds nothing.
struct LineInk
{
    LineInk() = default;
    LineInk(const QPen &line, const QColor &ground);

    QPen outline;
    QBrush fill, ground;
};

inline constexpr double beginMarkAt = 15; // from the start of the line, along it

bool hasBeginMark(const GraphEdge &edge);
void paintBeginMark(const GraphEdge &edge, const LineInk &ink, QPointF middle, QPointF direction,
                    QPainter &painter);
void paintEndMark(Basis basis, const LineInk &ink, QPointF tip, QPointF direction, QPainter &painter);

} // namespace kravkort
