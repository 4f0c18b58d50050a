// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphsettle.h"

#include "models/graph/graphstack.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace kravkort {

namespace {

// How far what was there goes back to its old height. The rest lets a picture that many small changes have
// pulled apart draw together again.
constexpr double faith = 0.85;
constexpr double keptWeight = 8; // against a node that is new
constexpr double highest = 1.2;  // times the fresh layout's height

double median(QList<double> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// How far each node would have to move to stand as before, as far as it did.
QList<std::optional<double>> waysBack(const GraphShape &shape, const GraphBefore &before,
                                      const GraphLayout &layout)
{
    QHash<NodeRef, double> heights;
    for (int n = 0; n < before.shape.nodes.size(); ++n)
        heights.insert(before.shape.nodes.at(n).node, before.layout.nodes.at(n).center().y());
    QList<std::optional<double>> ways(shape.nodes.size());
    QList<double> known;
    for (int n = 0; n < shape.nodes.size(); ++n) {
        const auto height = heights.constFind(shape.nodes.at(n).node);
        if (height == heights.cend())
            continue;
        ways[n] = *height - layout.nodes.at(n).center().y();
        known.append(*ways.at(n));
    }
    if (known.isEmpty())
        return ways;
    // All of it moving up or down together is no change.
    const double common = median(known);
    for (auto &way : ways)
        if (way)
            *way = (*way - common) * faith;
    return ways;
}

// Something new goes along with the nearest of its column that was there.
double wayOf(int node, const GraphStack &stack, const QList<std::optional<double>> &ways)
{
    for (int away = 0; away < stack.end - stack.first; ++away)
        for (const int n : {node - away, node + away})
            if (n >= stack.first && n < stack.end && ways.at(n))
                return *ways.at(n);
    return 0;
}

// Where a height within one column went: straight on between the edges of its nodes.
class HeightMap
{
public:
    void add(const QRectF &was, double top)
    {
        m_left = m_from.isEmpty() ? was.left() : std::min(m_left, was.left());
        m_right = m_from.isEmpty() ? was.right() : std::max(m_right, was.right());
        const auto at = std::upper_bound(m_from.cbegin(), m_from.cend(), was.top()) - m_from.cbegin();
        m_from.insert(at, was.bottom());
        m_from.insert(at, was.top());
        m_to.insert(at, top + was.height());
        m_to.insert(at, top);
    }
    double left() const { return m_left; }
    double right() const { return m_right; }
    double operator()(double y) const
    {
        const auto above = std::upper_bound(m_from.cbegin(), m_from.cend(), y) - m_from.cbegin();
        if (above == 0)
            return y + m_to.first() - m_from.first();
        if (above == m_from.size())
            return y + m_to.last() - m_from.last();
        const double length = m_from.at(above) - m_from.at(above - 1);
        const double share = length > 0 ? (y - m_from.at(above - 1)) / length : 0;
        return m_to.at(above - 1) + share * (m_to.at(above) - m_to.at(above - 1));
    }

private:
    QList<double> m_from, m_to;
    double m_left = 0, m_right = 0;
};

double movedHeight(const QList<HeightMap> &columns, QPointF point)
{
    int c = 0;
    while (c + 1 < columns.size() && columns.at(c + 1).left() <= point.x())
        ++c;
    if (c + 1 == columns.size() || point.x() <= columns.at(c).right())
        return columns.at(c)(point.y());
    const double share =
        (point.x() - columns.at(c).right()) / (columns.at(c + 1).left() - columns.at(c).right());
    return (1 - share) * columns.at(c)(point.y()) + share * columns.at(c + 1)(point.y());
}

double heightOf(const QList<QRectF> &nodes)
{
    QRectF bounds;
    for (const QRectF &rect : nodes)
        bounds |= rect;
    return bounds.height();
}

} // namespace

void settle(const GraphShape &shape, const GraphBefore &before, GraphLayout &layout)
{
    const QList<std::optional<double>> ways = waysBack(shape, before, layout);
    QList<QRectF> nodes = layout.nodes;
    QList<HeightMap> columns;
    for (const GraphStack &stack : stacksOf(shape)) {
        QList<GraphWish> wishes;
        for (int n = stack.first; n < stack.end; ++n)
            wishes.append({layout.nodes.at(n).top() + wayOf(n, stack, ways), ways.at(n) ? keptWeight : 1});
        const QList<double> tops = topsOf(stack, wishes);
        HeightMap map;
        for (int n = stack.first; n < stack.end; ++n) {
            map.add(layout.nodes.at(n), tops.at(n - stack.first));
            nodes[n].moveTop(tops.at(n - stack.first));
        }
        columns.append(map);
    }
    if (!before.shape.isEmpty() && heightOf(nodes) > highest * heightOf(layout.nodes))
        return settle(shape, {}, layout);
    layout.nodes = nodes;
    for (QList<QPointF> &curve : layout.curves)
        for (QPointF &point : curve)
            point.setY(movedHeight(columns, point));
}

} // namespace kravkort
