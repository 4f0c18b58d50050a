// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/graphcase.h"

using namespace Qt::StringLiterals;

namespace kravkort::graphcase {

bool leads(const GraphShape &shape, const Stand &stand, int edge)
{
    const GraphEdge &next = shape.edges.at(edge);
    if (next.from != stand.first || stand.second == behindNothing)
        return false;
    return stand.second == freely || shape.edges.at(stand.second).only.contains(next.to);
}

QList<int> linesFrom(const GraphShape &shape, int root)
{
    QMap<Stand, int> far{{{root, freely}, 0}};
    for (bool better = true; better;) {
        better = false;
        const QMap<Stand, int> before = far;
        for (auto stand = before.cbegin(); stand != before.cend(); ++stand) {
            for (int e = 0; e < shape.edges.size(); ++e) {
                const GraphEdge &edge = shape.edges.at(e);
                const bool pulls = !edge.open && edge.kind != EdgeKind::Companion;
                if (!leads(shape, stand.key(), e) || (!pulls && stand.key() != Stand(root, freely)))
                    continue;
                const bool someMembers = edge.kind == EdgeKind::Requires && !edge.only.isEmpty();
                const Stand next(edge.to, !pulls ? behindNothing : someMembers ? e : freely);
                if (!far.contains(next) || far.value(next) > stand.value() + 1) {
                    far[next] = stand.value() + 1;
                    better = true;
                }
            }
        }
    }
    QList<int> lines(shape.nodes.size(), -1);
    for (auto stand = far.cbegin(); stand != far.cend(); ++stand) {
        int &known = lines[stand.key().first];
        known = known < 0 ? stand.value() : std::min(known, stand.value());
    }
    return lines;
}

QSet<int> heldWithout(const GraphShape &shape, const QSet<int> &closed, const QSet<int> &roots)
{
    QSet<Stand> stands;
    for (const int root : roots)
        stands.insert({root, freely});
    for (qsizetype before = -1; before != stands.size();) {
        before = stands.size();
        for (const Stand &stand : QSet<Stand>(stands)) {
            for (int e = 0; e < shape.edges.size(); ++e) {
                const GraphEdge &edge = shape.edges.at(e);
                if (edge.kind == EdgeKind::Companion || closed.contains(stand.first) ||
                    !leads(shape, stand, e))
                    continue;
                const bool someMembers = edge.kind == EdgeKind::Requires && !edge.only.isEmpty();
                stands.insert({edge.to, edge.open ? behindNothing : someMembers ? e : freely});
            }
        }
    }
    QSet<int> held;
    for (const Stand &stand : std::as_const(stands))
        held.insert(stand.first);
    return held;
}

QSet<int> rootsOf(const GraphShape &shape)
{
    QSet<int> roots;
    for (int n = 0; n < shape.nodes.size(); ++n)
        if (std::none_of(shape.edges.cbegin(), shape.edges.cend(), [&](const GraphEdge &edge) {
                return edge.to == n && edge.from != n && edge.kind != EdgeKind::Companion;
            }))
            roots.insert(n);
    const QSet<int> reached = heldWithout(shape, {}, roots);
    for (int n = 0; n < shape.nodes.size(); ++n)
        if (!reached.contains(n))
            roots.insert(n);
    return roots;
}

QSet<NodeRef> nodesOf(const GraphShape &shape)
{
    QSet<NodeRef> nodes;
    for (const GraphNode &node : shape.nodes)
        nodes.insert(node.node);
    return nodes;
}

QString codes(const GraphShape &shape)
{
    QStringList found;
    for (const GraphNode &node : shape.nodes)
        found.append(node.node.code);
    found.sort();
    return found.join(u' ');
}

QString brokenPromise(const GraphShape &shape)
{
    QSet<int> columns;
    for (int n = 0; n < shape.nodes.size(); ++n) {
        columns.insert(shape.nodes.at(n).column);
        if (n > 0 && shape.nodes.at(n - 1).column > shape.nodes.at(n).column)
            return u"nodes are not by column"_s;
    }
    if (columns.size() != shape.columns.size())
        return u"a column is empty"_s;
    for (int e = 0; e < shape.edges.size(); ++e) {
        const GraphEdge &edge = shape.edges.at(e);
        if (edge.from < 0 || edge.to < 0 || edge.from >= shape.nodes.size() || edge.to >= shape.nodes.size())
            return u"an edge leads nowhere"_s;
        if (e > 0 &&
            std::pair(shape.edges.at(e - 1).from, shape.edges.at(e - 1).to) > std::pair(edge.from, edge.to))
            return u"edges are not in order"_s;
        for (const int member : edge.only)
            if (member >= shape.nodes.size() || (member < 0 && edge.only.size() > 1))
                return u"a requirement leans on nobody"_s;
    }
    return {};
}

GraphLook lookAt(const NodeRef &node, Direction direction, int depth)
{
    return {{{node, GraphFocus::Kind::Around, direction, depth}}, {}, {}};
}

GraphLook storyOf(const NodeRef &node, GraphFocus::Kind kind)
{
    return {{{node, kind, Direction::Both, 0}}, {}, {}};
}

} // namespace kravkort::graphcase
