// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphports.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

namespace kravkort {

namespace {

constexpr double apart = 9; // of two ports, where there is room
constexpr int most = 8;     // marks on one side of a node

// Lines that look alike where they meet a node, and where their other ends are.
struct Port
{
    double sum = 0;
    int lines = 0;
    double shift = 0; // from the node's middle

    double mean() const { return sum / lines; }
};

// By mark.
using Side = std::array<Port, most>;

size_t markAtStart(const GraphEdge &edge)
{
    return edge.open ? 3 : edge.kind == EdgeKind::Conditional ? 2 : edge.kind == EdgeKind::Companion ? 1 : 0;
}

size_t markAtEnd(const GraphEdge &edge)
{
    return static_cast<size_t>(edge.basis);
}

// A line back comes to the side from which others leave.
size_t markAtEndBack(const GraphEdge &edge)
{
    return 4 + markAtEnd(edge);
}

// Those whose other ends are higher, above; in the middle together.
void spread(Side &side, double height)
{
    QVarLengthArray<Port *, most> used;
    for (Port &port : side)
        if (port.lines > 0)
            used.append(&port);
    std::stable_sort(used.begin(), used.end(),
                     [](const Port *a, const Port *b) { return a->mean() < b->mean(); });
    const double step = std::min(apart, (height - 6) / double(std::max(qsizetype(1), used.size())));
    for (int i = 0; i < used.size(); ++i)
        used.at(i)->shift = step * (i - double(used.size() - 1) / 2);
}

QPointF right(const QRectF &rect, double shift)
{
    return {rect.right(), rect.center().y() + shift};
}

QPointF left(const QRectF &rect, double shift)
{
    return {rect.left(), rect.center().y() + shift};
}

} // namespace

QList<GraphPorts> portsOf(const GraphShape &shape, const GraphLayout &layout)
{
    QList<Side> lefts(shape.nodes.size()), rights(shape.nodes.size());
    const auto add = [](Port &port, const QRectF &other) {
        port.sum += other.center().y();
        ++port.lines;
    };
    const auto isBack = [&](const GraphEdge &edge) {
        return shape.nodes.at(edge.to).column <= shape.nodes.at(edge.from).column;
    };
    for (const GraphEdge &edge : shape.edges) {
        add(rights[edge.from][markAtStart(edge)], layout.nodes.at(edge.to));
        if (isBack(edge))
            add(rights[edge.to][markAtEndBack(edge)], layout.nodes.at(edge.from));
        else
            add(lefts[edge.to][markAtEnd(edge)], layout.nodes.at(edge.from));
    }
    for (int n = 0; n < shape.nodes.size(); ++n) {
        spread(lefts[n], layout.nodes.at(n).height());
        spread(rights[n], layout.nodes.at(n).height());
    }
    QList<GraphPorts> ports;
    for (const GraphEdge &edge : shape.edges) {
        const QRectF &to = layout.nodes.at(edge.to);
        const QPointF end = isBack(edge) ? right(to, rights.at(edge.to).at(markAtEndBack(edge)).shift)
                                         : left(to, lefts.at(edge.to).at(markAtEnd(edge)).shift);
        const Port &start = rights.at(edge.from).at(markAtStart(edge));
        ports.append({right(layout.nodes.at(edge.from), start.shift), end});
    }
    return ports;
}

} // namespace kravkort
