// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphengine.h"

#include "models/graph/graphspacing.h"

#include <QLibrary>

#include <gvc.h>

#include <algorithm>
#include <mutex>

namespace kravkort {

namespace {

constexpr double pointsPerInch = 72;

int discarded(char *)
{
    return 0;
}

void set(void *object, const char *name, QByteArray value)
{
    QByteArray key(name);
    QByteArray none("");
    agsafeset(object, key.data(), value.data(), none.data());
}

// Only the engine's own plugin: the usual context would load Pango and Cairo to measure texts that we measure
// ourselves.
GVC_t *newContext()
{
    static constexpr const char *symbol = "gvplugin_dot_layout_LTX_library";
    static QLibrary library(QStringView(GRAPHVIZ_PLUGINS).toString() + u"/libgvplugin_dot_layout", 6);
    static const auto engine = reinterpret_cast<void *>(library.resolve(symbol));
    static const lt_symlist_t plugins[] = {{symbol, engine}, {nullptr, nullptr}};
    return engine ? gvContextPlugins(plugins, 0) : gvContext();
}

// One graph in Graphviz' hands, from its birth to its end.
class Dot
{
public:
    explicit Dot(const GraphShape &shape)
        : m_shape(shape)
        , m_spaces(spacesBelow(shape))
        , m_context(newContext())
    {
        QByteArray name("kravkort");
        m_graph = agopen(name.data(), Agdirected, nullptr);
        set(m_graph, "rankdir", "LR");
        set(m_graph, "splines", "spline");
        set(m_graph, "nodesep", QByteArray::number(nodeGap / pointsPerInch));
        set(m_graph, "ranksep", QByteArray::number(columnGap / pointsPerInch));
        addNodes();
        addEdges();
        keepOrder();
    }
    ~Dot()
    {
        if (m_laidOut)
            gvFreeLayout(m_context, m_graph);
        agclose(m_graph);
        gvFreeContext(m_context);
    }
    Dot(const Dot &) = delete;
    Dot &operator=(const Dot &) = delete;

    bool layOut()
    {
        m_laidOut = gvLayout(m_context, m_graph, "dot") == 0;
        return m_laidOut;
    }

    // Null where the node is not Graphviz' business.
    Agnode_t *node(int n) const { return m_nodes.at(n); }
    Agedge_t *edge(int e) const { return m_edges.at(e); }
    double height() const { return GD_bb(m_graph).UR.y; }
    double spaceBelow(int n) const { return m_spaces.at(n); }

private:
    void addNodes()
    {
        m_nodes.fill(nullptr, m_shape.nodes.size());
        for (int n = 0; n < m_shape.nodes.size(); ++n) {
            if (m_shape.nodes.at(n).node.kind == NodeKind::General)
                continue;
            QByteArray name = QByteArray::number(n);
            Agnode_t *node = agnode(m_graph, name.data(), 1);
            const QSizeF size = m_shape.nodes.at(n).size + QSizeF(0, m_spaces.at(n));
            set(node, "shape", "box");
            set(node, "label", "");
            set(node, "fixedsize", "true");
            set(node, "width", QByteArray::number(size.width() / pointsPerInch, 'f', 5));
            set(node, "height", QByteArray::number(size.height() / pointsPerInch, 'f', 5));
            m_nodes[n] = node;
        }
    }

    // Each edge is exactly as long as its columns are apart. As every node has an edge from a column before
    // its own, no ranking is shorter than the one that we want.
    void addEdges()
    {
        QList<bool> held(m_shape.nodes.size(), false);
        m_edges.fill(nullptr, m_shape.edges.size());
        for (int e = 0; e < m_shape.edges.size(); ++e) {
            const GraphEdge &edge = m_shape.edges.at(e);
            if (columnOf(edge.to) <= columnOf(edge.from) || edge.kind == EdgeKind::General)
                continue;
            m_edges[e] = drawn(edge.from, edge.to, weightOf(edge.kind));
            held[edge.to] = true;
        }
        for (int n = 0; n < m_shape.nodes.size(); ++n)
            if (m_nodes.at(n) && columnOf(n) > 0 && !held.at(n))
                set(connect(0, n, 1), "style", "invis");
    }

    Agedge_t *connect(int from, int to, int weight)
    {
        Agedge_t *edge = agedge(m_graph, m_nodes.at(from), m_nodes.at(to), nullptr, 1);
        set(edge, "minlen", QByteArray::number(columnOf(to) - columnOf(from)));
        set(edge, "weight", QByteArray::number(weight));
        set(edge, "arrowhead", "none");
        return edge;
    }

    Agedge_t *drawn(int from, int to, int weight)
    {
        Agedge_t *edge = connect(from, to, weight);
        set(edge, "tailport", "e");
        set(edge, "headport", "w");
        return edge;
    }

    // What belongs together should run straight and stand near.
    static int weightOf(EdgeKind kind)
    {
        switch (kind) {
        case EdgeKind::Contains:
            return 32;
        case EdgeKind::Member:
            return 24;
        case EdgeKind::Must:
            return 8;
        default:
            return 4;
        }
    }

    // The order is the shape's: left to itself, dot would swap what was there whenever something comes along.
    // Columns that are read as lists are also held together; integrations are drawn to what they belong to.
    void keepOrder()
    {
        for (int n = 1; n < m_shape.nodes.size(); ++n) {
            if (columnOf(n) != columnOf(n - 1) || !m_nodes.at(n))
                continue;
            const bool list = m_shape.nodes.at(n).node.kind != NodeKind::Integration;
            set(connect(n - 1, n, list ? 4 : 1), "style", "invis");
        }
    }

    int columnOf(int n) const { return m_shape.nodes.at(n).column; }

    const GraphShape &m_shape;
    const QList<double> m_spaces;
    GVC_t *m_context;
    Agraph_t *m_graph = nullptr;
    QList<Agnode_t *> m_nodes;
    QList<Agedge_t *> m_edges;
    bool m_laidOut = false;
};

void read(const Dot &dot, const GraphShape &shape, GraphLayout &layout)
{
    const double height = dot.height();
    for (int n = 0; n < shape.nodes.size(); ++n) {
        QRectF rect(QPointF(), shape.nodes.at(n).size);
        if (Agnode_t *node = dot.node(n))
            rect.moveCenter({ND_coord(node).x, height - ND_coord(node).y - dot.spaceBelow(n) / 2});
        layout.nodes.append(rect);
    }
    for (int e = 0; e < shape.edges.size(); ++e) {
        QList<QPointF> curve;
        const Agedge_t *edge = dot.edge(e);
        if (edge && ED_spl(edge) && ED_spl(edge)->size > 0) {
            const bezier &bezier = ED_spl(edge)->list[0];
            for (int p = 0; p < bezier.size; ++p)
                curve.append({bezier.list[p].x, height - bezier.list[p].y});
        }
        layout.curves.append(curve);
    }
}

} // namespace

bool runEngine(const GraphShape &shape, GraphLayout &layout)
{
    // Graphviz keeps global state.
    static std::mutex oneAtATime;
    const std::scoped_lock lock(oneAtATime);
    agseterrf(discarded);
    Dot dot(shape);
    if (!dot.layOut())
        return false;
    read(dot, shape, layout);
    return true;
}

} // namespace kravkort
