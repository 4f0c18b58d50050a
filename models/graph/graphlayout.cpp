// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphlayout.h"

#include <QCoreApplication>
#include <QLibrary>

#include <gvc.h>

#include <algorithm>
#include <cmath>
#include <mutex>

namespace kravkort {

namespace {

constexpr double pointsPerInch = 72;
constexpr double nodeGap = 10;
constexpr double areaGap = 16; // between the use cases of two areas, on top of nodeGap
constexpr double columnGap = 104;

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

// The use cases of an area stay apart from those of the next.
double spaceBelow(const GraphShape &shape, int n)
{
    const auto area = [&](int useCase) {
        const auto edge =
            std::find_if(shape.edges.cbegin(), shape.edges.cend(), [&](const GraphEdge &candidate) {
                return candidate.kind == EdgeKind::Contains && candidate.to == useCase;
            });
        return edge == shape.edges.cend() ? -1 : edge->from;
    };
    const auto isUseCase = [&](int m) { return shape.nodes.at(m).node.kind == NodeKind::UseCase; };
    return isUseCase(n) && n + 1 < shape.nodes.size() && isUseCase(n + 1) && area(n) != area(n + 1) ? areaGap
                                                                                                    : 0;
}

// One graph in Graphviz' hands, from its birth to its end.
class Dot
{
public:
    explicit Dot(const GraphShape &shape)
        : m_shape(shape)
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

private:
    void addNodes()
    {
        m_nodes.fill(nullptr, m_shape.nodes.size());
        for (int n = 0; n < m_shape.nodes.size(); ++n) {
            if (m_shape.nodes.at(n).node.kind == NodeKind::General)
                continue;
            QByteArray name = QByteArray::number(n);
            Agnode_t *node = agnode(m_graph, name.data(), 1);
            const QSizeF size = m_shape.nodes.at(n).size + QSizeF(0, spaceBelow(m_shape, n));
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
            m_edges[e] = connect(edge.from, edge.to, weightOf(edge.kind));
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
        set(edge, "tailport", "e");
        set(edge, "headport", "w");
        set(edge, "arrowhead", "none");
        return edge;
    }

    // What belongs together should run straight and stand near.
    static int weightOf(EdgeKind kind)
    {
        switch (kind) {
        case EdgeKind::Contains:
            return 8;
        case EdgeKind::Member:
            return 6;
        case EdgeKind::Must:
            return 2;
        default:
            return 1;
        }
    }

    // People look for areas, use cases and packages by their codes, and what is one place further down after
    // the next tick is hard to find again: these keep their order. The rest finds its own behind them.
    void keepOrder()
    {
        for (int n = 1; n < m_shape.nodes.size(); ++n) {
            const NodeKind kind = m_shape.nodes.at(n).node.kind;
            if (columnOf(n) == columnOf(n - 1) && kind != NodeKind::Integration)
                set(connect(n - 1, n, 1), "style", "invis");
        }
    }

    int columnOf(int n) const { return m_shape.nodes.at(n).column; }

    const GraphShape &m_shape;
    GVC_t *m_context;
    Agraph_t *m_graph = nullptr;
    QList<Agnode_t *> m_nodes;
    QList<Agedge_t *> m_edges;
    bool m_laidOut = false;
};

QPointF right(const QRectF &rect)
{
    return {rect.right(), rect.center().y()};
}

QPointF left(const QRectF &rect)
{
    return {rect.left(), rect.center().y()};
}

// An S from the right side of one to the left side of the other, or, within a column or backwards, a bow.
QList<QPointF> plainCurve(const QRectF &from, const QRectF &to, bool forwards, double room)
{
    if (forwards) {
        const double reach = (to.left() - from.right()) / 2;
        return {right(from), right(from) + QPointF(reach, 0), left(to) - QPointF(reach, 0), left(to)};
    }
    const double distance = std::abs(to.center().y() - from.center().y());
    const double bow = std::min(room * 0.8, 26 + distance * 0.14);
    return {right(from), right(from) + QPointF(bow, 0), right(to) + QPointF(bow, 0), right(to)};
}

void read(const Dot &dot, const GraphShape &shape, GraphLayout &layout)
{
    const double height = dot.height();
    for (int n = 0; n < shape.nodes.size(); ++n) {
        QRectF rect(QPointF(), shape.nodes.at(n).size);
        if (Agnode_t *node = dot.node(n))
            rect.moveCenter({ND_coord(node).x, height - ND_coord(node).y - spaceBelow(shape, n) / 2});
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

// The more lines cross the space between two columns, the wider it is.
QList<double> gapsBehind(const GraphShape &shape)
{
    QList<double> gaps(shape.columns.size(), 60);
    for (const GraphEdge &edge : shape.edges)
        if (edge.kind != EdgeKind::General)
            for (int c = shape.nodes.at(edge.from).column; c < shape.nodes.at(edge.to).column; ++c)
                gaps[c] += 0.45;
    for (double &gap : gaps)
        gap = std::min(gap, 240.0);
    return gaps;
}

// Moves the columns apart as `gaps` says, and the long curves with them.
void spread(const GraphShape &shape, const QList<double> &gaps, GraphLayout &layout)
{
    struct Stretch
    {
        double left, right; // as Graphviz placed it
        double to;          // where its left goes
    };
    QList<Stretch> columns(shape.columns.size(), {1e9, -1e9, 0});
    for (int n = 0; n < shape.nodes.size(); ++n) {
        Stretch &column = columns[shape.nodes.at(n).column];
        column.left = std::min(column.left, layout.nodes.at(n).left());
        column.right = std::max(column.right, layout.nodes.at(n).right());
    }
    for (int c = 1; c < columns.size(); ++c)
        columns[c].to =
            columns.at(c - 1).to + columns.at(c - 1).right - columns.at(c - 1).left + gaps.at(c - 1);
    const auto moved = [&](double x) {
        int c = 0;
        while (c + 1 < columns.size() && columns.at(c + 1).left <= x)
            ++c;
        const Stretch &column = columns.at(c);
        if (x <= column.right || c + 1 == columns.size())
            return column.to + x - column.left;
        const double share = (x - column.right) / (columns.at(c + 1).left - column.right);
        return column.to + column.right - column.left + share * gaps.at(c);
    };
    for (int n = 0; n < shape.nodes.size(); ++n)
        layout.nodes[n].moveLeft(columns.at(shape.nodes.at(n).column).to);
    for (QList<QPointF> &curve : layout.curves)
        for (QPointF &point : curve)
            point.setX(moved(point.x()));
}

// The general terms stand behind everything, level with what leads to them.
void placeGeneral(const GraphShape &shape, GraphLayout &layout)
{
    const int last = int(shape.nodes.size()) - 1;
    if (shape.nodes.at(last).node.kind != NodeKind::General)
        return;
    double rightmost = 0;
    for (int n = 0; n < last; ++n)
        rightmost = std::max(rightmost, layout.nodes.at(n).right());
    double sum = 0;
    int count = 0;
    for (const GraphEdge &edge : shape.edges) {
        if (edge.to == last) {
            sum += layout.nodes.at(edge.from).center().y();
            ++count;
        }
    }
    QRectF &rect = layout.nodes[last];
    rect.moveLeft(rightmost + columnGap); // Graphviz' own gap; spread() sets the final one
    rect.moveTop(count == 0 ? 0 : sum / count - rect.height() / 2);
}

// Graphviz routes what passes other columns; from one column to the next a plain curve is calmer.
void drawPlainCurves(const GraphShape &shape, const QList<double> &gaps, GraphLayout &layout)
{
    for (int e = 0; e < shape.edges.size(); ++e) {
        const GraphEdge &edge = shape.edges.at(e);
        const int from = shape.nodes.at(edge.from).column;
        const int to = shape.nodes.at(edge.to).column;
        if (to == from + 1 || layout.curves.at(e).isEmpty())
            layout.curves[e] =
                plainCurve(layout.nodes.at(edge.from), layout.nodes.at(edge.to), to > from, gaps.at(from));
    }
}

void moveToOrigin(const GraphShape &shape, GraphLayout &layout)
{
    QRectF bounds;
    for (const QRectF &rect : std::as_const(layout.nodes))
        bounds |= rect;
    for (QRectF &rect : layout.nodes)
        rect.translate(-bounds.topLeft());
    for (QList<QPointF> &curve : layout.curves)
        for (QPointF &point : curve)
            point -= bounds.topLeft();
    layout.size = bounds.size();
    layout.columns.resize(shape.columns.size());
    for (int n = 0; n < shape.nodes.size(); ++n) {
        QRectF &column = layout.columns[shape.nodes.at(n).column];
        column |= layout.nodes.at(n);
    }
    for (QRectF &column : layout.columns) {
        column.setTop(0);
        column.setBottom(bounds.height());
    }
}

} // namespace

Result<GraphLayout> layOut(const GraphShape &shape)
{
    // Graphviz keeps global state.
    static std::mutex oneAtATime;
    const std::scoped_lock lock(oneAtATime);

    GraphLayout layout;
    if (shape.isEmpty())
        return layout;
    agseterrf(discarded);
    Dot dot(shape);
    if (!dot.layOut())
        return Error{Error::Kind::NotAccepted,
                     QCoreApplication::translate("Graph", "The graph could not be laid out."),
                     {}};
    read(dot, shape, layout);
    placeGeneral(shape, layout);
    const QList<double> gaps = gapsBehind(shape);
    spread(shape, gaps, layout);
    drawPlainCurves(shape, gaps, layout);
    moveToOrigin(shape, layout);
    return layout;
}

} // namespace kravkort
