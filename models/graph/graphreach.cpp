// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphreach.h"

#include <algorithm>

namespace kravkort {

namespace {

class Walk
{
public:
    Walk(const GraphShape &shape, GraphReach &reach)
        : m_shape(shape)
        , m_reach(reach)
        , m_out(shape.nodes.size())
        , m_in(shape.nodes.size())
    {
        for (int e = 0; e < shape.edges.size(); ++e) {
            m_out[shape.edges.at(e).from].append(e);
            m_in[shape.edges.at(e).to].append(e);
        }
    }

    void down(int start)
    {
        begin(start);
        while (!m_stack.isEmpty()) {
            const int at = m_stack.takeLast();
            for (const int e : std::as_const(m_out[at])) {
                const GraphEdge &edge = m_shape.edges.at(e);
                if (!take(e, edge.to, at == start))
                    continue;
                if (edge.kind == EdgeKind::Requires && !edge.only.isEmpty())
                    throughPackage(edge);
                else
                    enter(edge.to);
            }
        }
    }

    void up(int start)
    {
        begin(start);
        while (!m_stack.isEmpty()) {
            const int at = m_stack.takeLast();
            for (const int e : std::as_const(m_in[at])) {
                const GraphEdge &edge = m_shape.edges.at(e);
                if (edge.kind != EdgeKind::Member) {
                    if (take(e, edge.from, at == start))
                        enter(edge.from);
                    continue;
                }
                // Only use cases that lean on this member are a reason for it.
                take(e, edge.from, true);
                for (const int r : std::as_const(m_in[edge.from])) {
                    const GraphEdge &requirement = m_shape.edges.at(r);
                    if (requirement.pulls() &&
                        (requirement.only.isEmpty() || requirement.only.contains(at)) &&
                        take(r, requirement.from, false))
                        enter(requirement.from);
                }
            }
        }
    }

private:
    void begin(int start)
    {
        m_entered.fill(false, m_shape.nodes.size());
        m_reach.nodes[start] = true;
        enter(start);
    }

    void enter(int node)
    {
        if (!std::exchange(m_entered[node], true))
            m_stack.append(node);
    }

    // Lights an edge and what it leads to; true where the walk goes on behind it.
    bool take(int edge, int node, bool atStart)
    {
        const bool pulls = m_shape.edges.at(edge).pulls();
        if (pulls || atStart) {
            m_reach.edges[edge] = true;
            m_reach.nodes[node] = true;
        }
        return pulls;
    }

    void throughPackage(const GraphEdge &requirement)
    {
        for (const int e : std::as_const(m_out[requirement.to])) {
            const GraphEdge &member = m_shape.edges.at(e);
            if (requirement.only.contains(member.to) && take(e, member.to, false))
                enter(member.to);
        }
    }

    const GraphShape &m_shape;
    GraphReach &m_reach;
    QList<QList<int>> m_out;
    QList<QList<int>> m_in;
    QList<bool> m_entered;
    QList<int> m_stack;
};

} // namespace

GraphReach reachOf(const GraphShape &shape, int node, Direction direction)
{
    GraphReach reach;
    if (node < 0 || node >= shape.nodes.size())
        return reach;
    reach.nodes.fill(false, shape.nodes.size());
    reach.edges.fill(false, shape.edges.size());
    Walk walk(shape, reach);
    if (direction != Direction::NeededBy)
        walk.down(node);
    if (direction != Direction::Needs)
        walk.up(node);
    return reach;
}

} // namespace kravkort
