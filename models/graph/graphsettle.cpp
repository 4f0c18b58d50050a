// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphsettle.h"

#include "models/graph/graphheightmap.h"

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

QList<double> topsNow(const GraphLayout &layout)
{
    QList<double> tops;
    for (const QRectF &rect : layout.nodes)
        tops.append(rect.top());
    return tops;
}

double heightOf(const QList<QRectF> &nodes, const QList<double> &tops)
{
    double top = tops.value(0);
    double bottom = top;
    for (int n = 0; n < nodes.size(); ++n) {
        top = std::min(top, tops.at(n));
        bottom = std::max(bottom, tops.at(n) + nodes.at(n).height());
    }
    return bottom - top;
}

} // namespace

void breathe(const GraphShape &shape, GraphLayout &layout)
{
    constexpr double low = 900, high = 1500, mostStretch = 4, share = 0.9;
    const double height = heightOf(layout.nodes, topsNow(layout));
    const double need = std::clamp((height - low) / (high - low), 0.0, 1.0);
    if (need == 0)
        return;
    const QList<GraphStack> stacks = stacksOf(shape);
    QList<double> tops;
    for (const GraphStack &stack : stacks) {
        const double top = layout.nodes.at(stack.first).center().y();
        const double bottom = layout.nodes.at(stack.end - 1).center().y();
        const double wished =
            bottom > top ? std::clamp(share * height / (bottom - top), 1.0, mostStretch) : 1;
        const double stretch = 1 + need * (wished - 1);
        // The whole of it stays within the height that is there.
        const double room = std::max(0.0, (height * share - (bottom - top) * stretch) / 2);
        const double middle = std::clamp((top + bottom) / 2, height / 2 - room, height / 2 + room);
        for (int n = stack.first; n < stack.end; ++n) {
            const QRectF &rect = layout.nodes.at(n);
            tops.append(stretch == 1 ? rect.top()
                                     : middle + (rect.center().y() - (top + bottom) / 2) * stretch -
                                           rect.height() / 2);
        }
    }
    moveHeights(stacks, tops, layout);
}

void settle(const GraphShape &shape, const GraphBefore &before, GraphLayout &layout)
{
    const QList<std::optional<double>> ways = waysBack(shape, before, layout);
    const QList<GraphStack> stacks = stacksOf(shape);
    QList<double> tops;
    for (const GraphStack &stack : stacks) {
        QList<GraphWish> wishes;
        for (int n = stack.first; n < stack.end; ++n)
            wishes.append({layout.nodes.at(n).top() + wayOf(n, stack, ways), ways.at(n) ? keptWeight : 1});
        tops += topsOf(stack, wishes);
    }
    if (!before.shape.isEmpty() &&
        heightOf(layout.nodes, tops) > highest * heightOf(layout.nodes, topsNow(layout)))
        return settle(shape, {}, layout);
    moveHeights(stacks, tops, layout);
}

} // namespace kravkort
