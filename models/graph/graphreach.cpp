// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphreach.h"

#include <algorithm>
#include <span>

namespace kravkort {

namespace {

// The edges at each node, in one list for all of them: a graph of thousands is walked at each step of a hand.
class EdgesAt
{
public:
    EdgesAt(const QList<GraphEdge> &edges, qsizetype nodes, int GraphEdge::*end)
        : m_begins(nodes + 1, 0)
        , m_edges(edges.size())
    {
        for (const GraphEdge &edge : edges)
            ++m_begins[edge.*end + 1];
        for (qsizetype n = 0; n < nodes; ++n)
            m_begins[n + 1] += m_begins.at(n);
        QList<int> next = m_begins;
        for (int e = 0; e < edges.size(); ++e)
            m_edges[next[edges.at(e).*end]++] = e;
    }

    std::span<const int> operator[](int node) const
    {
        return {m_edges.constData() + m_begins.at(node), size_t(m_begins.at(node + 1) - m_begins.at(node))};
    }

private:
    QList<int> m_begins; // by node, into m_edges; and the end of the last
    QList<int> m_edges;
};

// Goes out from its starts in one direction, level by level.
class Walk
{
public:
    explicit Walk(const GraphShape &shape)
        : m_shape(shape)
        , m_out(shape.edges, shape.nodes.size(), &GraphEdge::from)
        , m_in(shape.edges, shape.nodes.size(), &GraphEdge::to)
        , m_far(shape.nodes.size(), unseen)
        , m_walked(shape.edges.size(), false)
        , m_entered(shape.nodes.size(), false)
    {
    }

    void down(const QList<int> &starts)
    {
        forEachEntered(starts, [this](int at, int far) {
            for (const int e : m_out[at]) {
                const GraphEdge &edge = m_shape.edges.at(e);
                if (!take(e, edge.to, far + 1, far == 0))
                    continue;
                if (edge.kind == EdgeKind::Requires && !edge.only.isEmpty())
                    throughPackage(edge, far + 1);
                else
                    enter(edge.to, far + 1);
            }
        });
    }

    void up(const QList<int> &starts)
    {
        forEachEntered(starts, [this](int at, int far) {
            for (const int e : m_in[at]) {
                const GraphEdge &edge = m_shape.edges.at(e);
                if (edge.kind != EdgeKind::Member) {
                    if (take(e, edge.from, far + 1, far == 0))
                        enter(edge.from, far + 1);
                    continue;
                }
                // Only use cases that lean on this member are a reason for it.
                take(e, edge.from, far + 1, true);
                for (const int r : m_in[edge.from]) {
                    const GraphEdge &requirement = m_shape.edges.at(r);
                    if (requirement.pulls() &&
                        (requirement.only.isEmpty() || requirement.only.contains(at)) &&
                        take(r, requirement.from, far + 2, false))
                        enter(requirement.from, far + 2);
                }
            }
        });
    }

    void markIn(GraphReach &reach, int depth) const
    {
        const auto holds = [&](int node) {
            return m_far.at(node) != unseen && (depth == 0 || m_far.at(node) <= depth);
        };
        for (int n = 0; n < m_far.size(); ++n)
            reach.nodes[n] = reach.nodes.at(n) || holds(n);
        for (int e = 0; e < m_walked.size(); ++e)
            reach.edges[e] = reach.edges.at(e) || (m_walked.at(e) && holds(m_shape.edges.at(e).from) &&
                                                   holds(m_shape.edges.at(e).to));
    }

private:
    static constexpr int unseen = -1;

    template<class Visit>
    void forEachEntered(const QList<int> &starts, Visit visit)
    {
        for (const int start : starts) {
            m_far[start] = 0;
            enter(start, 0);
        }
        for (int far = 0; far < m_levels.size(); ++far)
            for (int i = 0; i < m_levels.at(far).size(); ++i) // a visit adds levels behind this one
                if (const int at = m_levels.at(far).at(i); !std::exchange(m_entered[at], true))
                    visit(at, far);
    }

    void enter(int node, int far)
    {
        if (m_entered.at(node))
            return;
        while (m_levels.size() <= far)
            m_levels.append(QList<int>());
        m_levels[far].append(node);
    }

    // Sees what an edge leads to; true where the walk goes on behind it.
    bool take(int edge, int node, int far, bool atStart)
    {
        const bool pulls = m_shape.edges.at(edge).pulls();
        if (pulls || atStart) {
            m_walked[edge] = true;
            m_far[node] = m_far.at(node) == unseen ? far : std::min(m_far.at(node), far);
        }
        return pulls;
    }

    void throughPackage(const GraphEdge &requirement, int far)
    {
        for (const int e : m_out[requirement.to]) {
            const GraphEdge &member = m_shape.edges.at(e);
            if (requirement.only.contains(member.to) && take(e, member.to, far + 1, false))
                enter(member.to, far + 1);
        }
    }

    const GraphShape &m_shape;
    const EdgesAt m_out;
    const EdgesAt m_in;
    QList<int> m_far;           // by node: lines away
    QList<bool> m_walked;       // by edge
    QList<bool> m_entered;      // by node: its own edges were followed
    QList<QList<int>> m_levels; // nodes to enter, by how far they are
};

} // namespace

GraphReach reachOf(const GraphShape &shape, const QList<int> &nodes, Direction direction, int depth)
{
    GraphReach reach;
    reach.nodes.fill(false, shape.nodes.size());
    reach.edges.fill(false, shape.edges.size());
    if (direction != Direction::NeededBy) {
        Walk walk(shape);
        walk.down(nodes);
        walk.markIn(reach, depth);
    }
    if (direction != Direction::Needs) {
        Walk walk(shape);
        walk.up(nodes);
        walk.markIn(reach, depth);
    }
    return reach;
}

GraphReach reachOf(const GraphShape &shape, int node, Direction direction, int depth)
{
    return node < 0 || node >= shape.nodes.size() ? GraphReach()
                                                  : reachOf(shape, QList<int>{node}, direction, depth);
}

} // namespace kravkort
