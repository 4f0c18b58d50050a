// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphcurves.h"

#include "models/graph/graphlanes.h"
#include "models/graph/graphports.h"
#include "models/graph/graphrun.h"
#include "models/graph/graphspacing.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace kravkort {

namespace {

constexpr int many = 60; // requirements; fewer can be followed one by one

// Appends an S to a curve that has its start.
void swing(QList<QPointF> &curve, QPointF to)
{
    const QPointF from = curve.last();
    const QPointF reach((to.x() - from.x()) / 2, 0);
    curve << from + reach << to - reach << to;
}

QList<QPointF> bow(QPointF from, QPointF to, double room)
{
    const QPointF out(std::min(room * 0.8, 26 + std::abs(to.y() - from.y()) * 0.14), 0);
    return {from, from + out, to + out, to};
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

struct Extent
{
    double left = 0, right = 0;
};

QList<Extent> extentsOf(const GraphShape &shape, const GraphLayout &layout)
{
    QList<Extent> extents(shape.columns.size());
    QList<bool> begun(shape.columns.size(), false);
    for (int n = 0; n < shape.nodes.size(); ++n) {
        const int column = shape.nodes.at(n).column;
        const QRectF &rect = layout.nodes.at(n);
        Extent &extent = extents[column];
        extent = std::exchange(begun[column], true)
                     ? Extent{std::min(extent.left, rect.left()), std::max(extent.right, rect.right())}
                     : Extent{rect.left(), rect.right()};
    }
    return extents;
}

QPointF onBezier(const QPointF *p, double t)
{
    const double s = 1 - t;
    return s * s * s * p[0] + 3 * s * s * t * p[1] + 3 * s * t * t * p[2] + t * t * t * p[3];
}

// Where a curve from left to right passes the line at x.
double heightAt(const QList<QPointF> &curve, double x)
{
    constexpr int steps = 12;
    QPointF before = curve.first();
    for (int p = 0; p + 3 < curve.size(); p += 3) {
        for (int step = 1; step <= steps; ++step) {
            const QPointF here = onBezier(curve.constData() + p, double(step) / steps);
            if (here.x() >= x) {
                const double way = here.x() - before.x();
                return way > 0 ? before.y() + (here.y() - before.y()) * (x - before.x()) / way : here.y();
            }
            before = here;
        }
    }
    return curve.last().y();
}

QList<QPointF> through(const QList<double> &heights, const QList<Extent> &columns, int first, QPointF start,
                       QPointF end)
{
    QList<QPointF> curve{start};
    for (int i = 0; i < heights.size(); ++i) {
        const Extent &column = columns.at(first + i);
        swing(curve, {column.left, heights.at(i)});
        const QPointF reach((column.right - column.left) / 3, 0);
        curve << curve.last() + reach << QPointF(column.right, heights.at(i)) - reach
              << QPointF(column.right, heights.at(i));
    }
    swing(curve, end);
    return curve;
}

// Where the engine led a long line past the columns between its ends, or where it would come straight.
GraphHeightsPassed heightsPassed(const GraphShape &shape, const QList<Extent> &columns,
                                 const GraphLayout &layout, const QList<GraphPorts> &ports)
{
    GraphHeightsPassed heights(shape.edges.size());
    for (int e = 0; e < shape.edges.size(); ++e) {
        const GraphEdge &edge = shape.edges.at(e);
        const QPointF start = ports.at(e).start;
        const QPointF end = ports.at(e).end;
        for (int c = shape.nodes.at(edge.from).column + 1; c < shape.nodes.at(edge.to).column; ++c) {
            const double x = (columns.at(c).left + columns.at(c).right) / 2;
            const double straight =
                start.y() + (end.y() - start.y()) * (x - start.x()) / (end.x() - start.x());
            heights[e].append(layout.curves.at(e).isEmpty() ? straight : heightAt(layout.curves.at(e), x));
        }
    }
    passBetweenBoxes(shape, layout, heights);
    return heights;
}

} // namespace

void drawCurves(const GraphShape &shape, const QList<double> &gaps, GraphLayout &layout, GraphRun *run)
{
    const QList<int> areas = areasOf(shape);
    const QList<std::optional<QPointF>> gathered = knots(shape, gaps, layout);
    const QList<Extent> columns = extentsOf(shape, layout);
    const QList<GraphPorts> ports = portsOf(shape, layout);
    const GraphHeightsPassed heights = heightsPassed(shape, columns, layout, ports);
    for (int e = 0; e < shape.edges.size(); ++e) {
        if (run && run->isCancelled())
            return;
        const GraphEdge &edge = shape.edges.at(e);
        const int from = shape.nodes.at(edge.from).column;
        const auto &[start, end] = ports.at(e);
        QList<QPointF> curve{start};
        if (shape.nodes.at(edge.to).column <= from) {
            curve = bow(start, end, gaps.at(from));
        } else if (!heights.at(e).isEmpty()) {
            curve = through(heights.at(e), columns, from + 1, start, end);
        } else {
            if (edge.kind == EdgeKind::Requires && areas.at(edge.from) >= 0)
                if (const auto &knot = gathered.at(areas.at(edge.from)))
                    swing(curve, *knot);
            swing(curve, end);
        }
        layout.curves[e] = curve;
    }
}

} // namespace kravkort
