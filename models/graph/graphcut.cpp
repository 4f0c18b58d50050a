// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphcut.h"

#include "models/graph/graphfolding.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kravkort {

namespace {

constexpr int chainLimit = 400;

GraphReach everythingOf(const GraphShape &shape)
{
    return {QList<bool>(shape.nodes.size(), true), QList<bool>(shape.edges.size(), true)};
}

GraphShape partOf(const GraphShape &shape, const GraphReach &reach)
{
    return partOf(shape, reach.nodes, reach.edges);
}

// A chain may step where the graph draws no line of its own: to the general terms, or from a package to a
// member that another one pulls in.
GraphEdge impliedEdge(const GraphShape &shape, int from, int to)
{
    GraphEdge edge;
    edge.from = from;
    edge.to = to;
    edge.kind = shape.nodes.at(to).node.kind == NodeKind::General     ? EdgeKind::General
                : shape.nodes.at(from).node.kind == NodeKind::Package ? EdgeKind::Member
                                                                      : EdgeKind::Must;
    edge.strength = std::min(shape.nodes.at(from).strength, shape.nodes.at(to).strength);
    edge.basis = weaker(shape.nodes.at(from).basis, shape.nodes.at(to).basis);
    return edge;
}

GraphShape alongChains(GraphShape shape, const QList<Chain> &chains)
{
    QList<bool> nodes(shape.nodes.size(), false);
    QSet<std::pair<int, int>> steps;
    QSet<int> leadsOn; // to something else than the general terms
    for (const Chain &chain : chains) {
        int before = -1;
        for (const NodeRef &node : chain) {
            const int at = shape.nodeAt(node);
            if (at < 0)
                continue;
            nodes[at] = true;
            if (before >= 0)
                steps.insert({before, at});
            if (before >= 0 && node.kind != NodeKind::General)
                leadsOn.insert(before);
            before = at;
        }
    }
    QList<bool> edges;
    QSet<std::pair<int, int>> missing = steps;
    for (const GraphEdge &edge : std::as_const(shape.edges)) {
        const std::pair step(edge.from, edge.to);
        edges.append(edge.kind != EdgeKind::Companion && steps.contains(step));
        if (edges.last())
            missing.remove(step);
    }
    for (const auto &[from, to] : std::as_const(missing)) {
        // What needs something else as well comes to the general terms on that way.
        const bool stoodFor = shape.nodes.at(to).node.kind == NodeKind::General && leadsOn.contains(from);
        if (stoodFor)
            continue;
        shape.edges.append(impliedEdge(shape, from, to));
        edges.append(true);
    }
    return partOf(shape, nodes, edges);
}

// Those that are looked for, and everything that leads to one of them.
GraphCut filtered(const GraphShape &shape, const QList<bool> &wanted)
{
    QList<int> starts;
    for (int n = 0; n < wanted.size(); ++n)
        if (wanted.at(n))
            starts.append(n);
    const GraphReach up = reachOf(shape, starts, Direction::NeededBy);
    QList<bool> edges;
    for (const GraphEdge &edge : shape.edges)
        edges.append(up.nodes.at(edge.from) && up.nodes.at(edge.to));
    return {partOf(shape, up.nodes, edges), {}, 0};
}

NodeRef furthestBehind(const Picture &picture, const NodeRef &area)
{
    const Catalogue &c = *picture.catalogue;
    NodeRef found;
    double least = 2;
    for (const int u : c.useCaseOrder.sorted) {
        if (!picture.selection.chosen.at(u) || (area.isValid() && areaNode(c, c.useCases.at(u).area) != area))
            continue;
        if (picture.progress.useCases.at(u).effective < least) {
            least = picture.progress.useCases.at(u).effective;
            found = useCaseNode(c, u);
        }
    }
    return found;
}

// Everything that a reason for the node leads through: what is only recommended or undecided is none.
GraphShape everyReason(GraphShape shape, const NodeRef &node)
{
    shape.edges.removeIf([](const GraphEdge &edge) { return !edge.pulls(); });
    return partOf(shape, reachOf(shape, shape.nodeAt(node), Direction::NeededBy));
}

// By area, then by code.
QStringList useCasesIn(const Picture &picture, const GraphStory &story, const NodeRef &node)
{
    QSet<NodeRef> found;
    for (const Chain &chain : story.chains)
        for (const NodeRef &step : chain)
            found.insert(step);
    if (story.more)
        for (const GraphNode &each : everyReason(graphShapeOf(picture), node).nodes)
            found.insert(each.node);
    const Catalogue &c = *picture.catalogue;
    QStringList codes;
    for (const int a : c.areaOrder.sorted)
        for (const int u : c.areas.at(a).useCases)
            if (found.contains(useCaseNode(c, u)))
                codes.append(c.useCases.at(u).id.code);
    return codes;
}

} // namespace

GraphStory reasonStory(const Picture &picture, const NodeRef &node)
{
    GraphStory story;
    story.chains = reasonsFor(picture, node, chainLimit, &story.more);
    if (node.kind == NodeKind::Area) // there because of its use cases, not the other way round
        for (const int u : picture.catalogue->areas.at(indexOf(*picture.catalogue, node)).useCases)
            if (picture.selection.chosen.at(u))
                story.chains.append(Chain{node, useCaseNode(*picture.catalogue, u)});
    story.useCases = useCasesIn(picture, story, node);
    return story;
}

GraphStory weakestStory(const Picture &picture, const NodeRef &node)
{
    NodeRef start = node;
    if (!node.isValid() || node.kind == NodeKind::Area)
        start = furthestBehind(picture, node);
    Chain chain = weakestLink(picture, start);
    if (node.kind == NodeKind::Area && !chain.isEmpty())
        chain.prepend(node);
    return {chain.isEmpty() ? QList<Chain>{} : QList<Chain>{chain}, false};
}

GraphCut cutOf(const Picture &picture, const GraphShape &whole, const QList<GraphTraits> &traits,
               const GraphLook &look)
{
    const int step = look.shownStep(whole);
    const GraphFocus focus = step < 0 ? GraphFocus() : look.trail.at(step);
    if (focus.node.isValid() && focus.kind != GraphFocus::Kind::Around) {
        const bool why = focus.kind == GraphFocus::Kind::Reasons;
        const GraphStory story = why ? reasonStory(picture, focus.node) : weakestStory(picture, focus.node);
        GraphCut cut;
        if (story.more)
            cut.shape = everyReason(whole, focus.node);
        else
            cut.shape =
                alongChains(whole, story.chains.isEmpty() ? QList<Chain>{{focus.node}} : story.chains);
        cut.standing = everythingOf(cut.shape);
        return cut;
    }

    const int root = whole.nodeAt(focus.node);
    const GraphReach reach =
        root < 0 ? everythingOf(whole) : reachOf(whole, root, focus.direction, focus.depth);
    GraphCut cut{partOf(whole, reach), {}, 0};
    QHash<NodeRef, bool> matching;
    if (!look.filter.isEmpty())
        for (int n = 0; n < whole.nodes.size(); ++n)
            matching.insert(whole.nodes.at(n).node, matches(look.filter, whole.nodes.at(n), traits.at(n)));
    const auto wantedIn = [&](const GraphShape &shape) {
        QList<bool> wanted;
        for (const GraphNode &node : shape.nodes)
            wanted.append(matching.value(node.node));
        return wanted;
    };
    if (!look.filter.isEmpty()) {
        const QList<bool> wanted = wantedIn(cut.shape);
        cut = filtered(cut.shape, wanted);
        cut.matching = int(wanted.count(true));
    }
    cut.shape = foldedShape(cut.shape, look.folded);
    if (!look.filter.isEmpty()) {
        cut.standing.nodes = wantedIn(cut.shape);
        for (const GraphEdge &edge : std::as_const(cut.shape.edges))
            cut.standing.edges.append(cut.standing.nodes.at(edge.from) && cut.standing.nodes.at(edge.to));
    }
    return cut;
}

} // namespace kravkort
