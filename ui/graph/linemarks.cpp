// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/linemarks.h"

#include <QPainter>

#include <array>

namespace kravkort {

namespace {

constexpr double length = 7.5, side = 3.4; // of an arrow head

QPointF across(QPointF direction)
{
    return {-direction.y(), direction.x()};
}

void paintTriangle(const QBrush &brush, QPointF tip, QPointF direction, QPainter &painter)
{
    const QPointF foot = tip - direction * length;
    const std::array points{tip, foot + across(direction) * side, foot - across(direction) * side};
    painter.setBrush(brush);
    painter.drawConvexPolygon(points.data(), int(points.size()));
}

} // namespace

LineInk::LineInk(const QPen &line, const QColor &groundColour)
    : outline(line.color(), std::min(1.4, line.widthF()))
    , fill(line.color())
    , ground(groundColour)
{
    outline.setJoinStyle(Qt::MiterJoin);
}

bool hasBeginMark(const GraphEdge &edge)
{
    return edge.open || edge.kind == EdgeKind::Conditional;
}

void paintBeginMark(const GraphEdge &edge, const LineInk &ink, QPointF middle, QPointF direction,
                    QPainter &painter)
{
    const QPointF side = across(direction);
    painter.setPen(ink.outline);
    if (edge.open) {
        painter.drawLine(middle + side * 5, middle - side * 5);
        return;
    }
    painter.setBrush(ink.ground);
    const std::array points{middle - direction * 6, middle + side * 4, middle + direction * 6,
                            middle - side * 4};
    painter.drawConvexPolygon(points.data(), int(points.size()));
}

void paintEndMark(Basis basis, const LineInk &ink, QPointF tip, QPointF direction, QPainter &painter)
{
    painter.setPen(ink.outline);
    switch (basis) {
    case Basis::Assumed: {
        const QPointF foot = tip - direction * length;
        painter.drawLine(tip, foot + across(direction) * side);
        painter.drawLine(tip, foot - across(direction) * side);
        return;
    }
    case Basis::Inferred:
        return paintTriangle(ink.ground, tip, direction, painter);
    case Basis::Confirmed:
        paintTriangle(ink.fill, tip - direction * length, direction, painter);
        [[fallthrough]];
    case Basis::Published:
        return paintTriangle(ink.fill, tip, direction, painter);
    }
}

} // namespace kravkort
