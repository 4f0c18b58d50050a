// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphheights.h"

#include "models/graph/graphrun.h"
#include "models/graph/graphspacing.h"
#include "models/graph/graphstack.h"

#include <algorithm>

namespace kravkort {

namespace {

constexpr int sweeps = 8;

QList<QList<int>> neighboursOf(const GraphShape &shape)
{
    QList<QList<int>> neighbours(shape.nodes.size());
    for (const GraphEdge &edge : shape.edges) {
        neighbours[edge.from].append(edge.to);
        neighbours[edge.to].append(edge.from);
    }
    return neighbours;
}

void standInColumns(const GraphShape &shape, const QList<GraphStack> &stacks, GraphLayout &layout)
{
    double x = 0;
    for (const GraphStack &stack : stacks) {
        double width = 0;
        for (int n = stack.first; n < stack.end; ++n) {
            layout.nodes[n] = QRectF(QPointF(x, stack.offsets.at(n - stack.first)), shape.nodes.at(n).size);
            width = std::max(width, shape.nodes.at(n).size.width());
        }
        x += width + columnGap;
    }
}

} // namespace

void runHeights(const GraphShape &shape, GraphLayout &layout, GraphRun *run)
{
    const QList<GraphStack> stacks = stacksOf(shape);
    const QList<QList<int>> neighbours = neighboursOf(shape);
    layout.nodes.resize(shape.nodes.size());
    layout.curves.resize(shape.edges.size());
    standInColumns(shape, stacks, layout);
    const auto draw = [&](const GraphStack &stack) {
        QList<GraphWish> wishes;
        for (int n = stack.first; n < stack.end; ++n) {
            double sum = 0;
            for (const int other : neighbours.at(n))
                sum += layout.nodes.at(other).center().y();
            const auto count = double(neighbours.at(n).size());
            const QRectF &rect = layout.nodes.at(n);
            wishes.append({count == 0 ? rect.top() : sum / count - rect.height() / 2, std::max(1.0, count)});
        }
        const QList<double> tops = topsOf(stack, wishes);
        for (int n = stack.first; n < stack.end; ++n)
            layout.nodes[n].moveTop(tops.at(n - stack.first));
    };
    for (int sweep = 0; sweep < sweeps; ++sweep) {
        if (run && run->isCancelled())
            return;
        if (run)
            run->reach(mostOfRun * sweep / sweeps);
        std::for_each(stacks.cbegin(), stacks.cend(), draw);
        std::for_each(stacks.crbegin(), stacks.crend(), draw);
    }
}

} // namespace kravkort
