// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphfolding.h"

#include <QHash>

#include <algorithm>

namespace kravkort {

namespace {

// Does what the edge leads to stand in the graph because of it? An undecided package does so because of those
// who would need it; a companion is only advice.
bool holds(const GraphEdge &edge)
{
    return edge.kind != EdgeKind::Companion && edge.from != edge.to;
}

// What is held, by use cases and whatever else nothing leads to, when nothing goes on behind the nodes in
// `closed`.
class Held
{
public:
    explicit Held(const GraphShape &shape)
        : m_shape(shape)
        , m_out(shape.nodes.size())
        , m_roots(shape.nodes.size(), true)
    {
        for (int e = 0; e < shape.edges.size(); ++e) {
            const GraphEdge &edge = shape.edges.at(e);
            if (!holds(edge))
                continue;
            m_out[edge.from].append(e);
            m_roots[edge.to] = false;
        }
        // Loops that nothing leads to stand by themselves.
        const QList<bool> reached = with(QList<bool>(shape.nodes.size(), false));
        for (int n = 0; n < reached.size(); ++n)
            m_roots[n] = m_roots.at(n) || !reached.at(n);
    }

    QList<bool> with(const QList<bool> &closed)
    {
        m_held.fill(false, m_shape.nodes.size());
        m_entered.fill(false, m_shape.nodes.size());
        for (int n = 0; n < m_roots.size(); ++n)
            if (m_roots.at(n))
                enter(n);
        follow(closed);
        return m_held;
    }

    // Everything that the node leads to, itself included.
    QList<bool> behind(int node)
    {
        m_held.fill(false, m_shape.nodes.size());
        m_entered.fill(false, m_shape.nodes.size());
        enter(node);
        follow(QList<bool>(m_shape.nodes.size(), false));
        return m_held;
    }

private:
    void follow(const QList<bool> &closed)
    {
        while (!m_stack.isEmpty()) {
            const int at = m_stack.takeLast();
            if (closed.at(at))
                continue;
            for (const int e : std::as_const(m_out[at]))
                follow(m_shape.edges.at(e), closed);
        }
    }

    void follow(const GraphEdge &edge, const QList<bool> &closed)
    {
        m_held[edge.to] = true;
        if (!edge.pulls())
            return; // an undecided requirement holds its package and nothing behind it
        if (edge.kind != EdgeKind::Requires || edge.only.isEmpty())
            return enter(edge.to);
        if (!closed.at(edge.to))
            for (const int e : std::as_const(m_out[edge.to]))
                if (const int member = m_shape.edges.at(e).to; edge.only.contains(member))
                    enter(member);
    }

    void enter(int node)
    {
        m_held[node] = true;
        if (!std::exchange(m_entered[node], true))
            m_stack.append(node);
    }

    const GraphShape &m_shape;
    QList<QList<int>> m_out; // edges that hold
    QList<bool> m_roots;
    QList<bool> m_held;
    QList<bool> m_entered;
    QList<int> m_stack;
};

// Sure, and cheap, though not every one: somebody whom nothing but this node leads to.
QList<bool> foldable(const GraphShape &shape)
{
    constexpr int nobody = -1, several = -2;
    QList<int> holder(shape.nodes.size(), nobody);
    for (const GraphEdge &edge : shape.edges)
        if (holds(edge)) {
            int &known = holder[edge.to];
            known = known == nobody || known == edge.from ? edge.from : several;
        }
    QList<bool> found(shape.nodes.size(), false);
    for (const int node : std::as_const(holder))
        if (node >= 0)
            found[node] = true;
    return found;
}

// Of several edges from one node to another: as firm as the firmest, as sure as the least.
void merge(GraphEdge &known, const GraphEdge &added)
{
    if (known.open != added.open) {
        if (known.open)
            known = added; // in force counts, undecided does not
        return;
    }
    known.strength = std::max(known.strength, added.strength);
    known.basis = weaker(known.basis, added.basis);
    if (known.only.isEmpty() || added.only.isEmpty()) {
        known.only.clear();
        return;
    }
    for (const int member : added.only)
        if (!known.only.contains(member))
            known.only.append(member);
    std::sort(known.only.begin(), known.only.end());
}

// Moves the edges that leave from what is folded away to the folded node it stands behind.
void redirect(const GraphShape &shape, const QList<bool> &held, int folded, const QList<bool> &behind,
              QList<GraphEdge> &edges)
{
    QHash<std::pair<int, int>, qsizetype> own; // its edges, by where they lead and by kind
    const auto place = [](const GraphEdge &edge) { return std::pair(edge.to, static_cast<int>(edge.kind)); };
    for (qsizetype e = 0; e < edges.size(); ++e)
        if (edges.at(e).from == folded)
            own.insert(place(edges.at(e)), e);
    for (const GraphEdge &edge : shape.edges) {
        if (!behind.at(edge.from) || held.at(edge.from) || !held.at(edge.to) || edge.to == folded ||
            edge.kind == EdgeKind::Companion)
            continue;
        GraphEdge moved = edge;
        moved.from = folded;
        if (const auto known = own.constFind(place(moved)); known != own.cend()) {
            merge(edges[*known], moved);
        } else {
            own.insert(place(moved), edges.size());
            edges.append(moved);
        }
    }
}

} // namespace

GraphShape partOf(const GraphShape &shape, const QList<bool> &nodes, const QList<bool> &edges)
{
    GraphShape part;
    QList<int> place(shape.nodes.size(), -1);
    QList<int> column(shape.columns.size(), -1);
    for (int n = 0; n < shape.nodes.size(); ++n) {
        if (!nodes.at(n))
            continue;
        GraphNode node = shape.nodes.at(n);
        if (column.at(node.column) < 0) {
            column[node.column] = int(part.columns.size());
            part.columns.append(shape.columns.at(node.column));
        }
        node.column = column.at(node.column);
        place[n] = int(part.nodes.size());
        part.nodes.append(node);
    }
    for (int e = 0; e < shape.edges.size(); ++e) {
        GraphEdge edge = shape.edges.at(e);
        if (!edges.at(e) || place.at(edge.from) < 0 || place.at(edge.to) < 0)
            continue;
        edge.from = place.at(edge.from);
        edge.to = place.at(edge.to);
        QList<int> only;
        for (const int member : std::as_const(edge.only))
            if (member >= 0 && place.at(member) >= 0)
                only.append(place.at(member));
        if (!edge.only.isEmpty() && only.isEmpty())
            only.append(GraphEdge::noMember);
        edge.only = only;
        part.edges.append(edge);
    }
    std::stable_sort(part.edges.begin(), part.edges.end(), [](const GraphEdge &a, const GraphEdge &b) {
        return std::pair(a.from, a.to) < std::pair(b.from, b.to);
    });
    return part;
}

GraphShape foldedShape(const GraphShape &shape, const QList<NodeRef> &folded)
{
    GraphShape marked = shape;
    const QList<bool> canFold = foldable(shape);
    for (int n = 0; n < marked.nodes.size(); ++n)
        marked.nodes[n].foldable = canFold.at(n);
    QList<bool> closed(shape.nodes.size(), false);
    for (const NodeRef &node : folded)
        if (const int n = shape.nodeAt(node); n >= 0)
            closed[n] = true;
    if (!closed.contains(true))
        return marked;

    Held walk(shape);
    const QList<bool> held = walk.with(closed);
    for (int n = 0; n < shape.nodes.size(); ++n) {
        if (!closed.at(n) || !held.at(n))
            continue;
        const QList<bool> behind = walk.behind(n);
        int count = 0;
        for (int m = 0; m < behind.size(); ++m)
            count += behind.at(m) && !held.at(m) ? 1 : 0;
        marked.nodes[n].folded = count;
        if (count > 0)
            redirect(shape, held, n, behind, marked.edges);
    }
    return partOf(marked, held, QList<bool>(marked.edges.size(), true));
}

} // namespace kravkort
