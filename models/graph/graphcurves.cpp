// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphcurves.h"

#include "models/graph/graphspacing.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace kravkort {

namespace {

constexpr int many = 60; // requirements; fewer can be followed one by one

QPointF right(const QRectF &rect)
{
    return {rect.right(), rect.center().y()};
}

QPointF left(const QRectF &rect)
{
    return {rect.left(), rect.center().y()};
}

// Appends an S to a curve that has its start.
void swing(QList<QPointF> &curve, QPointF to)
{
    const QPointF from = curve.last();
    const QPointF reach((to.x() - from.x()) / 2, 0);
    curve << from + reach << to - reach << to;
}

QList<QPointF> bow(const QRectF &from, const QRectF &to, double room)
{
    const double distance = std::abs(to.center().y() - from.center().y());
    const QPointF out(std::min(room * 0.8, 26 + distance * 0.14), 0);
    return {right(from), right(from) + out, right(to) + out, right(to)};
}

// By area: where the lines of its use cases meet. Only where more than one does.
QList<std::optional<QPointF>> knots(const GraphShape &shape, const QList<double> &gaps,
                                    const GraphLayout &layout)
{
    constexpr double part = 0.3; // of the way to the packages
    QList<std::optional<QPointF>> knots(shape.nodes.size());
    const auto requirements =
        std::count_if(shape.edges.cbegin(), shape.edges.cend(),
                      [](const GraphEdge &edge) { return edge.kind == EdgeKind::Requires; });
    if (requirements <= many)
        return knots;
    struct Sum
    {
        double y = 0;
        int count = 0;
    };
    const QList<int> areas = areasOf(shape);
    QList<Sum> sums(shape.nodes.size());
    for (int n = 0; n < shape.nodes.size(); ++n) {
        if (areas.at(n) < 0)
            continue;
        Sum &sum = sums[areas.at(n)];
        sum.y += layout.nodes.at(n).center().y();
        if (++sum.count > 1)
            knots[areas.at(n)] = QPointF(
                layout.nodes.at(n).right() + part * gaps.at(shape.nodes.at(n).column), sum.y / sum.count);
    }
    return knots;
}

} // namespace

void drawPlainCurves(const GraphShape &shape, const QList<double> &gaps, GraphLayout &layout)
{
    const QList<int> areas = areasOf(shape);
    const QList<std::optional<QPointF>> gathered = knots(shape, gaps, layout);
    for (int e = 0; e < shape.edges.size(); ++e) {
        const GraphEdge &edge = shape.edges.at(e);
        const int from = shape.nodes.at(edge.from).column;
        const int to = shape.nodes.at(edge.to).column;
        if (to != from + 1 && !layout.curves.at(e).isEmpty())
            continue;
        const QRectF &start = layout.nodes.at(edge.from);
        const QRectF &end = layout.nodes.at(edge.to);
        QList<QPointF> curve{right(start)};
        if (to <= from) {
            curve = bow(start, end, gaps.at(from));
        } else {
            if (edge.kind == EdgeKind::Requires && areas.at(edge.from) >= 0)
                if (const auto &knot = gathered.at(areas.at(edge.from)))
                    swing(curve, *knot);
            swing(curve, left(end));
        }
        layout.curves[e] = curve;
    }
}

} // namespace kravkort
