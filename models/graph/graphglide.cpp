// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphglide.h"

#include <QHash>

#include <algorithm>

namespace kravkort {

namespace {

QPointF between(QPointF from, QPointF to, double share)
{
    return from + (to - from) * share;
}

// Straight along, bent as the curve at its end is: for a line whose old one had other bends.
QList<QPointF> carried(const QList<QPointF> &curve, QPointF start, QPointF end)
{
    QList<QPointF> moved;
    const auto last = double(curve.size() - 1);
    for (int p = 0; p < curve.size(); ++p)
        moved.append(curve.at(p) + between(start - curve.first(), end - curve.last(), p / last));
    return moved;
}

} // namespace

GraphGlide::GraphGlide(const GraphBefore &before, QPointF shift, const GraphBefore &after)
    : m_nodes(after.layout.nodes)
    , m_shape(after.shape)
    , m_end(after.layout)
{
    QHash<NodeRef, int> places;
    for (int n = 0; n < before.shape.nodes.size(); ++n)
        places.insert(before.shape.nodes.at(n).node, n);
    for (int n = 0; n < m_nodes.size(); ++n)
        if (const int was = places.value(m_shape.nodes.at(n).node, -1); was >= 0)
            m_nodes[n].moveCenter(before.layout.nodes.at(was).center() + shift);
    for (int e = 0; e < m_end.curves.size(); ++e) {
        const GraphEdge &edge = m_shape.edges.at(e);
        const QPointF start = m_nodes.at(edge.from).center() - m_end.nodes.at(edge.from).center();
        const QPointF end = m_nodes.at(edge.to).center() - m_end.nodes.at(edge.to).center();
        const QList<QPointF> &curve = m_end.curves.at(e);
        m_curves.append(curve.size() < 2 ? curve : carried(curve, curve.first() + start, curve.last() + end));
    }
}

bool GraphGlide::moves() const
{
    for (int n = 0; n < m_nodes.size(); ++n)
        if ((m_nodes.at(n).center() - m_end.nodes.at(n).center()).manhattanLength() > 1)
            return true;
    return false;
}

GraphLayout GraphGlide::at(double share) const
{
    GraphLayout layout = m_end;
    if (share >= 1)
        return layout;
    for (int n = 0; n < layout.nodes.size(); ++n)
        layout.nodes[n].moveCenter(between(m_nodes.at(n).center(), m_end.nodes.at(n).center(), share));
    for (int e = 0; e < layout.curves.size(); ++e)
        for (int p = 0; p < layout.curves.at(e).size(); ++p)
            layout.curves[e][p] = between(m_curves.at(e).at(p), m_end.curves.at(e).at(p), share);
    return layout;
}

} // namespace kravkort
