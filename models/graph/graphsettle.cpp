// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphsettle.h"

#include "models/graph/graphspacing.h"

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

// The nodes of one column, which stand one after another in the shape.
class Column
{
public:
    Column(const QList<QRectF> &nodes, const QList<double> &spaces, int first, int end)
        : m_nodes(nodes)
        , m_first(first)
        , m_offsets{0}
    {
        for (int n = first; n + 1 < end; ++n)
            m_offsets.append(m_offsets.last() + nodes.at(n).height() + nodeGap + spaces.at(n));
    }

    // The tops that are as near to the wished ones as order and distances allow, in the sense of least
    // squares: what would overlap is pooled and stands together around its mean.
    QList<double> tops(const QList<std::optional<double>> &ways) const
    {
        struct Pool
        {
            double sum, weight;
            int count;
            double mean() const { return sum / weight; }
        };
        QList<Pool> pools;
        for (int i = 0; i < m_offsets.size(); ++i) {
            const double weight = ways.at(m_first + i) ? keptWeight : 1;
            const double wished = m_nodes.at(m_first + i).top() + wayOf(i, ways) - m_offsets.at(i);
            pools.append({wished * weight, weight, 1});
            while (pools.size() > 1 && pools.at(pools.size() - 2).mean() > pools.last().mean()) {
                const Pool last = pools.takeLast();
                pools.last() = {pools.last().sum + last.sum, pools.last().weight + last.weight,
                                pools.last().count + last.count};
            }
        }
        QList<double> tops;
        for (const Pool &pool : std::as_const(pools))
            for (int i = 0; i < pool.count; ++i)
                tops.append(pool.mean() + m_offsets.at(tops.size()));
        return tops;
    }

private:
    // Something new goes along with the nearest that was there.
    double wayOf(int i, const QList<std::optional<double>> &ways) const
    {
        const int count = int(m_offsets.size());
        for (int away = 0; away < count; ++away)
            for (const int n : {i - away, i + away})
                if (n >= 0 && n < count && ways.at(m_first + n))
                    return *ways.at(m_first + n);
        return 0;
    }

    const QList<QRectF> &m_nodes;
    int m_first;
    QList<double> m_offsets; // from the first top to each, at least
};

// Where a height within one column went: straight on between the edges of its nodes.
class HeightMap
{
public:
    void add(const QRectF &was, double top)
    {
        m_left = m_from.isEmpty() ? was.left() : std::min(m_left, was.left());
        m_right = m_from.isEmpty() ? was.right() : std::max(m_right, was.right());
        m_from << was.top() << was.bottom();
        m_to << top << top + was.height();
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
    if (std::none_of(ways.cbegin(), ways.cend(), [](const auto &way) { return way.has_value(); }))
        return;
    const QList<double> spaces = spacesBelow(shape);
    QList<QRectF> nodes = layout.nodes;
    QList<HeightMap> columns;
    for (int first = 0; first < shape.nodes.size();) {
        int end = first + 1;
        while (end < shape.nodes.size() && shape.nodes.at(end).column == shape.nodes.at(first).column)
            ++end;
        const QList<double> tops = Column(layout.nodes, spaces, first, end).tops(ways);
        HeightMap map;
        for (int n = first; n < end; ++n) {
            map.add(layout.nodes.at(n), tops.at(n - first));
            nodes[n].moveTop(tops.at(n - first));
        }
        columns.append(map);
        first = end;
    }
    if (heightOf(nodes) > highest * heightOf(layout.nodes))
        return;
    layout.nodes = nodes;
    for (QList<QPointF> &curve : layout.curves)
        for (QPointF &point : curve)
            point.setY(movedHeight(columns, point));
}

} // namespace kravkort
