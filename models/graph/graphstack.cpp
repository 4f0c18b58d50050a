// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphstack.h"

#include "models/graph/graphspacing.h"

namespace kravkort {

QList<GraphStack> stacksOf(const GraphShape &shape)
{
    const QList<double> spaces = spacesBelow(shape);
    QList<GraphStack> stacks(shape.columns.size());
    for (int n = 0; n < shape.nodes.size(); ++n) {
        GraphStack &stack = stacks[shape.nodes.at(n).column];
        if (stack.offsets.isEmpty())
            stack.first = n;
        stack.offsets.append(stack.offsets.isEmpty()
                                 ? 0
                                 : stack.offsets.last() + shape.nodes.at(n - 1).size.height() + nodeGap +
                                       spaces.at(n - 1));
        stack.end = n + 1;
    }
    return stacks;
}

QList<double> topsOf(const GraphStack &stack, const QList<GraphWish> &wishes)
{
    struct Pool
    {
        double sum, weight;
        int count;
        double mean() const { return sum / weight; }
    };
    QList<Pool> pools;
    for (int i = 0; i < stack.offsets.size(); ++i) {
        const GraphWish &wish = wishes.at(i);
        pools.append({(wish.top - stack.offsets.at(i)) * wish.weight, wish.weight, 1});
        while (pools.size() > 1 && pools.at(pools.size() - 2).mean() > pools.last().mean()) {
            const Pool last = pools.takeLast();
            pools.last() = {pools.last().sum + last.sum, pools.last().weight + last.weight,
                            pools.last().count + last.count};
        }
    }
    QList<double> tops;
    for (const Pool &pool : std::as_const(pools))
        for (int i = 0; i < pool.count; ++i)
            tops.append(pool.mean() + stack.offsets.at(tops.size()));
    return tops;
}

} // namespace kravkort
