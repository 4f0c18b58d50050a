// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphcurves.h"

#include "models/graph/graphrun.h"
#include "models/graph/graphspacing.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

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

QList<QPointF> through(const QList<QPointF> &routed, const QList<Extent> &columns, int from, int to,
                       QPointF start, QPointF end)
{
    QList<QPointF> curve{start};
    for (int c = from + 1; c < to; ++c) {
        const Extent &column = columns.at(c);
        const double y = heightAt(routed, (column.left + column.right) / 2);
        swing(curve, {column.left, y});
        swing(curve, {column.right, y});
    }
    swing(curve, end);
    return curve;
}

} // namespace

void drawCurves(const GraphShape &shape, const QList<double> &gaps, GraphLayout &layout, GraphRun *run)
{
    const QList<int> areas = areasOf(shape);
    const QList<std::optional<QPointF>> gathered = knots(shape, gaps, layout);
    const QList<Extent> columns = extentsOf(shape, layout);
    for (int e = 0; e < shape.edges.size(); ++e) {
        if (run && run->isCancelled())
            return;
        const GraphEdge &edge = shape.edges.at(e);
        const int from = shape.nodes.at(edge.from).column;
        const int to = shape.nodes.at(edge.to).column;
        const QRectF &start = layout.nodes.at(edge.from);
        const QRectF &end = layout.nodes.at(edge.to);
        QList<QPointF> curve{right(start)};
        if (to <= from) {
            curve = bow(start, end, gaps.at(from));
        } else if (to > from + 1 && !layout.curves.at(e).isEmpty()) {
            curve = through(layout.curves.at(e), columns, from, to, right(start), left(end));
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
