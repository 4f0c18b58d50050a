// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphstrokes.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

constexpr int dashedCost = 4; // each dash is a path of its own
// A line costs its whole length, seen or not; in pixels at 100 %.
constexpr double longSolid = 1500, longDashed = 500;

QPainterPath pathOf(const QList<QPointF> &curve)
{
    QPainterPath path(curve.first());
    for (int p = 1; p + 2 < curve.size(); p += 3)
        path.cubicTo(curve.at(p), curve.at(p + 1), curve.at(p + 2));
    return path;
}

QRectF roomOf(const QList<QPointF> &curve)
{
    QPointF least = curve.first();
    QPointF most = least;
    for (const QPointF &point : curve) {
        least = {std::min(least.x(), point.x()), std::min(least.y(), point.y())};
        most = {std::max(most.x(), point.x()), std::max(most.y(), point.y())};
    }
    return QRectF(least, most).adjusted(-6, -6, 6, 6);
}

QPointF onBezier(const QList<QPointF> &p, double t)
{
    const double s = 1 - t;
    return s * s * s * p.at(0) + 3 * s * s * t * p.at(1) + 3 * s * t * t * p.at(2) + t * t * t * p.at(3);
}

QPointF directionOf(QPointF way)
{
    const double length = std::hypot(way.x(), way.y());
    return length > 0 ? way / length : QPointF(1, 0);
}

double costOf(int cost, double length)
{
    return cost > 1 ? cost * std::max(1.0, length / longDashed) : 1 + length / longSolid;
}

QPen thin(const QPen &pen)
{
    QPen hair(pen.color(), 0); // of a pixel, however far out
    hair.setCapStyle(Qt::FlatCap);
    return hair;
}

} // namespace

GraphStrokes::GraphStrokes(const GraphPicture &picture, const GraphColours &colours)
{
    const GraphShape &shape = picture.shape;
    m_strokes.reserve(shape.edges.size());
    for (int e = 0; e < shape.edges.size(); ++e) {
        const GraphEdge &edge = shape.edges.at(e);
        const QList<QPointF> &curve = picture.layout.curves.at(e);
        Stroke stroke;
        stroke.look = lookOf(edge, colours);
        stroke.general = edge.kind == EdgeKind::General;
        if (curve.size() > 1) {
            stroke.path = pathOf(curve);
            stroke.room = roomOf(curve);
            placeMarks(curve, stroke);
        }
        m_strokes.append(stroke);
    }
}

void GraphStrokes::placeMarks(const QList<QPointF> &curve, Stroke &stroke)
{
    stroke.end = curve.last();
    stroke.endDirection = directionOf(curve.last() - curve.at(curve.size() - 2));
    constexpr int steps = 32;
    QPointF before = curve.first();
    for (int step = 1; step <= steps; ++step) {
        const QPointF here = onBezier(curve, double(step) / steps);
        stroke.begin = here;
        stroke.beginDirection = directionOf(here - before);
        if (QLineF(curve.first(), here).length() >= beginMarkAt)
            return;
        before = here;
    }
}

int GraphStrokes::lookOf(const GraphEdge &edge, const GraphColours &colours)
{
    const auto alike = [&](const Look &look) {
        return look.edge.kind == edge.kind && look.edge.strength == edge.strength &&
               look.edge.basis == edge.basis && look.edge.open == edge.open;
    };
    const auto found = std::find_if(m_looks.cbegin(), m_looks.cend(), alike);
    if (found != m_looks.cend())
        return int(found - m_looks.cbegin());
    Look look;
    look.edge = edge;
    for (const GraphTone tone : {GraphTone::Rest, GraphTone::Lit, GraphTone::Dimmed}) {
        look.full[size_t(tone)] = colours.edgePen(edge, tone);
        look.thin[size_t(tone)] = thin(look.full.at(size_t(tone)));
        look.marks[size_t(tone)] = LineInk(look.full.at(size_t(tone)), colours.ground);
    }
    look.cost = look.full.front().style() == Qt::SolidLine ? 1 : dashedCost;
    m_looks.append(look);
    return int(m_looks.size()) - 1;
}

// Everything needs the general terms: those lines would say nothing until one is asked for.
bool GraphStrokes::isDrawn(const Stroke &stroke, bool lit, GraphTone tone)
{
    return (tone == GraphTone::Lit || !stroke.general) && lit == (tone != GraphTone::Dimmed);
}

int GraphStrokes::costWithin(const QRectF &part, const GraphReach &lit) const
{
    const bool dims = !lit.isEmpty();
    double cost = 0;
    for (int e = 0; e < m_strokes.size(); ++e) {
        const Stroke &stroke = m_strokes.at(e);
        const GraphTone tone = !dims              ? GraphTone::Rest
                               : lit.holdsEdge(e) ? GraphTone::Lit
                                                  : GraphTone::Dimmed;
        if (stroke.room.intersects(part) && isDrawn(stroke, tone != GraphTone::Dimmed, tone))
            cost += costOf(m_looks.at(stroke.look).cost, stroke.room.width() + stroke.room.height());
    }
    return int(cost);
}

void GraphStrokes::paint(QPainter &painter, const QRectF &part, const GraphReach &lit, StrokeDetail detail,
                         const std::atomic_bool *stop) const
{
    if (lit.isEmpty())
        return paintTone(painter, part, lit, GraphTone::Rest, detail, stop);
    paintTone(painter, part, lit, GraphTone::Dimmed, detail, stop);
    paintTone(painter, part, lit, GraphTone::Lit, detail, stop);
}

void GraphStrokes::paintTone(QPainter &painter, const QRectF &part, const GraphReach &lit, GraphTone tone,
                             StrokeDetail detail, const std::atomic_bool *stop) const
{
    painter.setBrush(Qt::NoBrush);
    for (int e = 0; e < m_strokes.size(); ++e) {
        const Stroke &stroke = m_strokes.at(e);
        if (!stroke.room.intersects(part) || !isDrawn(stroke, lit.holdsEdge(e), tone))
            continue;
        if (stop && *stop)
            return;
        const Look &look = m_looks.at(stroke.look);
        painter.strokePath(stroke.path,
                           (detail == StrokeDetail::Thin ? look.thin : look.full).at(size_t(tone)));
        if (detail != StrokeDetail::Full || stroke.path.isEmpty())
            continue;
        const LineInk &ink = look.marks.at(size_t(tone));
        if (hasBeginMark(look.edge))
            paintBeginMark(look.edge, ink, stroke.begin, stroke.beginDirection, painter);
        paintEndMark(look.edge.basis, ink, stroke.end, stroke.endDirection, painter);
        painter.setBrush(Qt::NoBrush);
    }
}

} // namespace kravkort
