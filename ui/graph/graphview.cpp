// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphview.h"

#include "ui/graph/graphaccess.h"
#include "ui/graph/graphfinding.h"
#include "ui/graph/graphhead.h"
#include "ui/graph/graphmap.h"

#include <QAccessible>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QStyle>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

constexpr int longestGlide = 200;       // ms
constexpr qsizetype mostGliding = 1500; // lines; more would not be painted often enough to glide

// What belongs to a node, beside what a filter looks for: neither hides the other.
GraphReach reachBeside(const GraphPicture &graph, int node)
{
    GraphReach reach = reachOf(graph.shape, node);
    for (int n = 0; n < graph.matching.size(); ++n)
        if (graph.matching.at(n))
            reach.nodes[n] = true;
    return reach;
}

} // namespace

GraphView::GraphView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_motion(new QVariantAnimation(this))
    , m_lines(new GraphLines(this))
    , m_finding(new GraphFinding(*this))
    , m_map(new GraphMap(*this))
{
    installGraphAccess();
    setObjectName(QStringLiteral("graphView"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->grabGesture(Qt::PinchGesture);
    m_highlight.headings = false; // they have a line of their own that stays
    connect(m_lines, &GraphLines::drawn, viewport(), qOverload<>(&QWidget::update));
    m_motion->setStartValue(0.0);
    m_motion->setEndValue(1.0);
    m_motion->setEasingCurve(QEasingCurve::InOutQuad);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &share) {
        if (m_glide) {
            m_graph.layout = m_glide->at(share.toDouble());
            if (m_scene)
                m_scene->moveTo(m_graph.layout);
        }
        viewport()->update();
    });
    connect(m_motion, &QVariantAnimation::finished, this, &GraphView::arrive);
}

void GraphView::setGraph(GraphPicture graph)
{
    arrive();
    // What is selected, or what lies in the middle, stays where it is on the screen.
    const int looked = m_selected >= 0 ? m_selected : nodeAt(QRectF(viewport()->rect()).center());
    const NodeRef anchor = looked >= 0 ? m_graph.shape.nodes.at(looked).node : NodeRef();
    const QPointF place = looked >= 0 ? placeOf(looked).topLeft() : QPointF();
    const NodeRef cursor = m_cursor >= 0 ? m_graph.shape.nodes.at(m_cursor).node : NodeRef();
    const GraphBefore before = standing();
    const QPointF originBefore = origin();
    const bool other = m_graph.shape != graph.shape;
    const QList<bool> standingBefore = m_graph.standing.nodes;
    // Lines stay as they are where only numbers change.
    if (other || m_graph.layout != graph.layout)
        m_lines->forget();
    m_scene.reset();
    m_graph = std::move(graph);
    m_end = m_graph.layout;
    m_selected = m_graph.shape.nodeAt(m_selectedNode);
    m_cursor = m_graph.shape.nodeAt(cursor);
    m_hovered = -1;
    m_walking = m_walking && m_graph.standing.nodes == standingBefore; // what a filter has found must be seen
    const bool first = m_fitting.kind == GraphFitting::Kind::Never;
    if (other && !first)
        m_fitting.kind = GraphFitting::Kind::Own;
    updateScrollBars();
    if (m_graph.isEmpty())
        m_fitting = {};
    else if (first)
        fitFirst();
    else if (const int now = m_graph.shape.nodeAt(anchor); now >= 0)
        moveOriginTo(origin() + place - placeOf(now).topLeft());
    if (!first && !m_graph.isEmpty() && isVisible())
        glide(before, (originBefore - origin()) / m_zoom);
    if (isFinding())
        m_finding->find(typed());
    light();
    m_map->redraw();
    tellGraphChanged(*this);
}

void GraphView::glide(const GraphBefore &before, QPointF shift)
{
    const int duration =
        std::min(longestGlide, style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this));
    if (duration <= 0 || m_graph.shape.edges.size() > mostGliding)
        return;
    m_glide.emplace(before, shift, standing());
    if (!m_glide->moves()) {
        m_glide.reset();
        return;
    }
    m_graph.layout = m_glide->at(0);
    m_scene.reset();
    m_motion->setDuration(duration);
    m_motion->start();
}

void GraphView::arrive()
{
    if (!m_glide)
        return;
    m_glide.reset();
    m_motion->stop();
    m_graph.layout = m_end;
    forgetScene();
    viewport()->update();
}

void GraphView::scrollContentsBy(int, int)
{
    m_map->follow();
    viewport()->update();
}

const GraphScene &GraphView::scene()
{
    if (!m_scene)
        m_scene = std::make_unique<GraphScene>(m_graph, themeFor(palette()));
    return *m_scene;
}

void GraphView::forgetScene()
{
    m_scene.reset();
    m_lines->forget();
}

void GraphView::select(const NodeRef &node)
{
    m_selectedNode = node;
    const int place = m_graph.shape.nodeAt(node);
    if (place == m_selected)
        return;
    m_selected = place;
    if (place >= 0) {
        m_cursor = place;
        if (isVisible())
            show(place);
    }
    light();
}

void GraphView::choose(int node)
{
    const NodeRef chosen = node >= 0 ? m_graph.shape.nodes.at(node).node : NodeRef();
    const bool walked = std::exchange(m_walking, false);
    select(chosen);
    if (walked)
        light();
    emit nodeChosen(chosen);
}

void GraphView::moveCursor(int node)
{
    if (node < 0)
        return;
    m_cursor = node;
    m_walking = true;
    m_hovered = -1;
    show(node);
    light();
    tellNodeFocused(*this, node);
}

void GraphView::light()
{
    const bool walking = hasFocus() && m_walking && m_cursor >= 0 && m_cursor != m_selected;
    const int selected = m_graph.story ? -1 : m_selected;
    const int centre = m_hovered >= 0 ? m_hovered : walking ? m_cursor : selected;
    const GraphReach lit = centre >= 0 ? reachBeside(m_graph, centre) : m_graph.standing;
    if (lit.edges != m_highlight.lit.edges)
        m_lines->relight();
    m_highlight.lit = lit;
    m_highlight.selected = m_selected;
    m_highlight.hovered = m_hovered;
    m_highlight.cursor = hasFocus() ? m_cursor : -1;
    viewport()->update();
}

GraphPicture GraphView::pictured() const
{
    GraphPicture graph = m_graph;
    graph.layout = m_end;
    graph.selected = m_selected;
    if (m_selected >= 0 && !graph.story)
        graph.standing = reachBeside(graph, m_selected);
    return graph;
}

void GraphView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const GraphScene &painted = scene();
    painter.fillRect(event->rect(), painted.colours.ground);
    if (m_graph.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const GraphSight seen = sight();
    m_lines->paint(painted, m_highlight.lit, seen, m_glide.has_value(), painter);
    painter.save();
    painter.translate(seen.origin);
    painter.scale(m_zoom, m_zoom);
    m_highlight.detail = painted.detailAt(m_zoom);
    paintNodes(painted, painter, seen.seen(), m_highlight);
    painter.restore();
    paintHead(painted, seen, painter);
}

void GraphView::resizeEvent(QResizeEvent *)
{
    m_finding->place();
    updateScrollBars();
    m_map->follow();
    refit();
}

void GraphView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_fitting.kind == GraphFitting::Kind::Never)
        refit();
    else if (m_selected >= 0)
        show(m_selected);
}

void GraphView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        forgetScene();
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

QString GraphView::typed() const
{
    return m_finding->typed();
}

void GraphView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    light();
}

void GraphView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_finding->find({});
    light();
}

} // namespace kravkort
