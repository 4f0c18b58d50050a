// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphheightmap.h"

#include <algorithm>

namespace kravkort {

namespace {

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

} // namespace

void moveHeights(const QList<GraphStack> &stacks, const QList<double> &tops, GraphLayout &layout)
{
    QList<HeightMap> columns;
    for (const GraphStack &stack : stacks) {
        HeightMap map;
        for (int n = stack.first; n < stack.end; ++n)
            map.add(layout.nodes.at(n), tops.at(n));
        columns.append(map);
    }
    for (int n = 0; n < layout.nodes.size(); ++n)
        layout.nodes[n].moveTop(tops.at(n));
    for (QList<QPointF> &curve : layout.curves)
        for (QPointF &point : curve)
            point.setY(movedHeight(columns, point));
}

} // namespace kravkort
