// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphspacing.h"

#include <algorithm>
#include <cmath>

namespace kravkort {

QList<int> areasOf(const GraphShape &shape)
{
    QList<int> areas(shape.nodes.size(), -1);
    for (const GraphEdge &edge : shape.edges)
        if (edge.kind == EdgeKind::Contains)
            areas[edge.to] = edge.from;
    return areas;
}

QList<double> spacesBelow(const GraphShape &shape)
{
    constexpr double areaGap = 16;
    const QList<int> areas = areasOf(shape);
    const auto isUseCase = [&](int n) { return shape.nodes.at(n).node.kind == NodeKind::UseCase; };
    QList<double> spaces(shape.nodes.size(), 0);
    for (int n = 0; n + 1 < shape.nodes.size(); ++n)
        if (isUseCase(n) && isUseCase(n + 1) && areas.at(n) != areas.at(n + 1))
            spaces[n] = areaGap;
    return spaces;
}

QList<double> gapsBehind(const GraphShape &shape)
{
    constexpr double least = 60, most = 240, step = 30, perLine = 0.45;
    QList<int> lines(shape.columns.size(), 0);
    for (const GraphEdge &edge : shape.edges)
        if (edge.kind != EdgeKind::General)
            for (int c = shape.nodes.at(edge.from).column; c < shape.nodes.at(edge.to).column; ++c)
                ++lines[c];
    QList<double> gaps;
    for (const int count : std::as_const(lines))
        gaps.append(std::min(most, least + step * std::floor(perLine * count / step)));
    return gaps;
}

} // namespace kravkort
