// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphlanes.h"

#include "models/graph/graphspacing.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace kravkort {

namespace {

constexpr double apart = 6; // between two lines of a gap, where there is room

struct Gap
{
    double top = 0, bottom = 0;
};

// One or several lines that run together through a gap.
struct Lane
{
    double wish = 0; // of all of them, added up
    int lines = 0;
    double height = 0;

    double mean() const { return wish / lines; }
};

// Who runs in which lane: the gap, the node at the end, and the style, which must stay visible.
using LaneKey = std::tuple<int, int, EdgeKind, Strength, bool>;

struct Passing
{
    int edge, place; // into heights
};

// Between the boxes of a column, from top to bottom, the first and the last outside them.
QList<Gap> gapsOf(const QList<QRectF> &boxes, const Gap &all)
{
    QList<Gap> gaps;
    double top = all.top - nodeGap; // into the margin
    for (const QRectF &box : boxes) {
        gaps.append({top, box.top()});
        top = box.bottom();
    }
    // Beneath the lowest box of all there is no room on paper.
    if (all.bottom - top >= nodeGap)
        gaps.append({top, all.bottom});
    return gaps;
}

double distance(const Gap &gap, double height)
{
    return std::max({0.0, gap.top - height, height - gap.bottom});
}

int nearest(const QList<Gap> &gaps, double height)
{
    // The first that does not end above it, or the one before.
    const auto after = std::lower_bound(gaps.cbegin(), gaps.cend(), height,
                                        [](const Gap &gap, double at) { return gap.bottom < at; });
    if (after == gaps.cend())
        return int(gaps.size()) - 1;
    if (after == gaps.cbegin() || distance(*after, height) <= distance(*(after - 1), height))
        return int(after - gaps.cbegin());
    return int(after - gaps.cbegin()) - 1;
}

// As near to their wishes as their order and the room between them allow.
void spread(const QList<Lane *> &lanes, const Gap &gap)
{
    const auto count = double(lanes.size());
    const double step = std::min(apart, (gap.bottom - gap.top) / (count + 1));
    double least = gap.top + step;
    for (int i = 0; i < lanes.size(); ++i) {
        Lane &lane = *lanes.at(i);
        lane.height = std::clamp(lane.mean(), least, std::max(least, gap.bottom - step * (count - i)));
        least = lane.height + step;
    }
}

void pass(const GraphShape &shape, const QList<Gap> &gaps, const QList<Passing> &passings,
          GraphHeightsPassed &heights)
{
    std::map<LaneKey, Lane> lanes;
    QList<Lane *> taken; // by passing
    QList<QList<Lane *>> byGap(gaps.size());
    for (const Passing &passing : passings) {
        const GraphEdge &edge = shape.edges.at(passing.edge);
        const double wish = heights.at(passing.edge).at(passing.place);
        const int gap = nearest(gaps, wish);
        Lane &lane = lanes[LaneKey(gap, edge.to, edge.kind, edge.strength, edge.open)];
        if (lane.lines == 0)
            byGap[gap].append(&lane);
        lane.wish += wish;
        ++lane.lines;
        taken.append(&lane);
    }
    for (int g = 0; g < gaps.size(); ++g) {
        std::stable_sort(byGap[g].begin(), byGap[g].end(),
                         [](const Lane *a, const Lane *b) { return a->mean() < b->mean(); });
        spread(byGap.at(g), gaps.at(g));
    }
    for (int i = 0; i < passings.size(); ++i)
        heights[passings.at(i).edge][passings.at(i).place] = taken.at(i)->height;
}

} // namespace

void passBetweenBoxes(const GraphShape &shape, const GraphLayout &layout, GraphHeightsPassed &heights)
{
    QList<QList<Passing>> passings(shape.columns.size());
    for (int e = 0; e < heights.size(); ++e)
        for (int i = 0; i < heights.at(e).size(); ++i)
            passings[shape.nodes.at(shape.edges.at(e).from).column + 1 + i].append({e, i});
    QList<QList<QRectF>> boxes(shape.columns.size());
    Gap all{layout.nodes.first().top(), layout.nodes.first().bottom()};
    for (int n = 0; n < shape.nodes.size(); ++n) {
        const QRectF &box = layout.nodes.at(n);
        boxes[shape.nodes.at(n).column].append(box);
        all = {std::min(all.top, box.top()), std::max(all.bottom, box.bottom())};
    }
    for (int c = 0; c < passings.size(); ++c)
        if (!passings.at(c).isEmpty())
            pass(shape, gapsOf(boxes.at(c), all), passings.at(c), heights);
}

} // namespace kravkort
