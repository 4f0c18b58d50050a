// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphview.h"

#include "ui/graph/graphaccess.h"
#include "ui/graph/graphfinding.h"
#include "ui/graph/graphfit.h"
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

constexpr double margin = 20;
constexpr double smallest = 0.02;
constexpr double largest = 3;
constexpr int longestGlide = 200;       // ms
constexpr qsizetype mostGliding = 1500; // lines; more would not be painted often enough to glide

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
    // Lines stay as they are where only numbers change.
    if (m_graph.shape != graph.shape || m_graph.layout != graph.layout)
        m_lines->forget();
    m_scene.reset();
    m_graph = std::move(graph);
    m_end = m_graph.layout;
    m_selected = m_graph.shape.nodeAt(m_selectedNode);
    m_cursor = m_graph.shape.nodeAt(cursor);
    m_hovered = -1;
    const bool first = !m_fitted;
    updateScrollBars();
    if (m_graph.isEmpty())
        m_fitted = false;
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

QPointF GraphView::origin() const
{
    const QSizeF content = m_graph.layout.size * m_zoom;
    const QSizeF room(viewport()->width(), viewport()->height() - headHeight());
    const double x = horizontalScrollBar()->maximum() > 0 ? margin - horizontalScrollBar()->value()
                                                          : (room.width() - content.width()) / 2;
    const double y = verticalScrollBar()->maximum() > 0
                         ? margin - verticalScrollBar()->value()
                         : std::min((room.height() - content.height()) / 2, 3 * margin);
    return {std::round(x), std::round(headHeight() + y)};
}

double GraphView::headHeight() const
{
    return m_graph.isEmpty() ? 0 : m_graph.headingHeight();
}

QRectF GraphView::placeOf(int node) const
{
    const QRectF &rect = m_graph.layout.nodes.at(node);
    return {origin() + rect.topLeft() * m_zoom, rect.size() * m_zoom};
}

int GraphView::nodeAt(QPointF place) const
{
    return place.y() < headHeight() ? -1 : m_graph.nodeAt((place - origin()) / m_zoom);
}

void GraphView::updateScrollBars()
{
    const QSizeF content = m_graph.layout.size * m_zoom + QSizeF(2 * margin, 2 * margin + headHeight());
    const QSize room = viewport()->size();
    const auto set = [](QScrollBar *bar, double length, int seen) {
        bar->setRange(0, std::max(0, int(std::ceil(length - 0.01)) - seen));
        bar->setPageStep(seen);
        bar->setSingleStep(40);
    };
    set(horizontalScrollBar(), content.width(), room.width());
    set(verticalScrollBar(), content.height(), room.height());
}

void GraphView::moveOriginTo(QPointF place)
{
    horizontalScrollBar()->setValue(int(std::round(margin - place.x())));
    verticalScrollBar()->setValue(int(std::round(margin + headHeight() - place.y())));
    m_map->follow();
    viewport()->update();
}

GraphSight GraphView::sight() const
{
    return {origin(), m_zoom, viewport()->size(), devicePixelRatioF()};
}

void GraphView::lookAt(QPointF middle)
{
    const QPointF centre(viewport()->width() / 2.0, (viewport()->height() + headHeight()) / 2);
    moveOriginTo(centre - middle * m_zoom);
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

void GraphView::zoomTo(double zoom, QPointF about)
{
    arrive();
    const double wanted = std::clamp(zoom, smallest, largest);
    const QPointF at = (about - origin()) / m_zoom;
    m_zoom = wanted;
    updateScrollBars();
    moveOriginTo(about - at * m_zoom);
    emit zoomChanged(m_zoom);
}

void GraphView::setZoom(double zoom)
{
    zoomTo(zoom, QRectF(viewport()->rect()).center());
}

void GraphView::zoomBy(double factor)
{
    setZoom(m_zoom * factor);
}

QSizeF GraphView::room() const
{
    return {viewport()->width() - 2 * margin, viewport()->height() - headHeight() - 2 * margin};
}

void GraphView::fit()
{
    setZoom(std::min(zoomForAll(m_graph, room()), 1.25));
}

void GraphView::fitFirst()
{
    if (!isVisible() || viewport()->width() < 100)
        return;
    m_fitted = true;
    setZoom(zoomForFirst(m_graph, room()));
    setZoom(zoomForFirst(m_graph, room())); // beside the bars that it takes
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    if (m_selected >= 0)
        show(m_selected);
}

void GraphView::show(int node)
{
    arrive(); // it is brought into sight where it stays
    const QRectF place = placeOf(node).adjusted(-margin, -margin - headHeight(), margin, margin);
    const QRectF seen(viewport()->rect());
    QPointF move;
    if (place.left() < seen.left() || place.right() > seen.right())
        move.setX(seen.center().x() - place.center().x());
    const bool covered = m_map->isVisible() && m_map->geometry().intersects(placeOf(node).toRect());
    if (covered || place.top() < seen.top() || place.bottom() > seen.bottom())
        move.setY(seen.center().y() - place.center().y());
    if (!move.isNull())
        moveOriginTo(origin() + move);
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
    select(chosen);
    emit nodeChosen(chosen);
}

void GraphView::moveCursor(int node)
{
    if (node < 0)
        return;
    m_cursor = node;
    m_hovered = -1;
    show(node);
    light();
    tellNodeFocused(*this, node);
}

void GraphView::light()
{
    const bool walking = hasFocus() && m_cursor >= 0 && m_cursor != m_selected;
    const int selected = m_graph.story ? -1 : m_selected;
    const int centre = m_hovered >= 0 ? m_hovered : walking ? m_cursor : selected;
    const GraphReach lit = centre >= 0 ? reachOf(m_graph.shape, centre) : m_graph.standing;
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
    if (m_selected >= 0 && !graph.story)
        graph.standing = reachOf(graph.shape, m_selected);
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
    if (!m_fitted && !m_graph.isEmpty())
        fitFirst();
}

void GraphView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (!m_fitted && !m_graph.isEmpty())
        fitFirst();
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
