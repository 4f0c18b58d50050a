// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphwalk.h"

#include <cmath>
#include <limits>

namespace kravkort {

namespace {

// Keeps the nearest of those offered.
class Nearest
{
public:
    void offer(int node, double distance)
    {
        if (distance < m_distance) {
            m_distance = distance;
            m_node = node;
        }
    }
    int node() const { return m_node; }

private:
    int m_node = -1;
    double m_distance = std::numeric_limits<double>::max();
};

} // namespace

int stepFrom(const GraphShape &shape, const GraphLayout &layout, int node, Stride stride)
{
    if (node < 0 || node >= shape.nodes.size())
        return -1;
    const QPointF here = layout.nodes.at(node).center();
    Nearest nearest;
    if (stride == Stride::Up || stride == Stride::Down) {
        const double sign = stride == Stride::Down ? 1 : -1;
        for (int n = 0; n < shape.nodes.size(); ++n) {
            const double ahead = sign * (layout.nodes.at(n).center().y() - here.y());
            if (n != node && shape.nodes.at(n).column == shape.nodes.at(node).column && ahead > 0)
                nearest.offer(n, ahead);
        }
        return nearest.node();
    }
    for (const GraphEdge &edge : shape.edges) {
        const int start = stride == Stride::ToNeed ? edge.from : edge.to;
        const int end = stride == Stride::ToNeed ? edge.to : edge.from;
        if (start != node)
            continue;
        // The next column comes before a farther one, and both before the own.
        const int columns = std::abs(shape.nodes.at(end).column - shape.nodes.at(node).column);
        const double rank = columns == 0 ? 1e3 : columns;
        nearest.offer(end, rank * 1e6 + std::abs(layout.nodes.at(end).center().y() - here.y()));
    }
    return nearest.node();
}

} // namespace kravkort
