// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphview.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

constexpr double margin = 16;
constexpr double smallestZoom = 0.15, largestZoom = 3, readableZoom = 0.62, farZoom = 0.5;
constexpr double zoomStep = 1.2;

} // namespace

GraphView::GraphView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("graphView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);
}

void GraphView::setPicture(const GraphPicture &picture)
{
    const auto nodeOf = [&](int node) { return node < 0 ? NodeRef() : m_picture.shape.nodes.at(node).node; };
    const NodeRef selected = nodeOf(m_highlight.selected);
    const NodeRef cursor = nodeOf(m_highlight.cursor);
    m_picture = picture;
    m_highlight.selected = selected.isValid() ? m_picture.shape.nodeAt(selected) : -1;
    m_highlight.cursor = cursor.isValid() ? m_picture.shape.nodeAt(cursor) : -1;
    m_highlight.hovered = -1;
    if (!m_fitted && !m_picture.isEmpty() && isVisible())
        fit();
    layOutBars();
    light();
}

QPointF GraphView::origin() const
{
    const QRectF bounds = m_picture.bounds();
    const QSizeF size = bounds.size() * m_zoom;
    const auto along = [](double room, double length, int scrolled) {
        return length + 2 * margin <= room ? (room - length) / 2 : margin - scrolled;
    };
    return QPointF(along(viewport()->width(), size.width(), horizontalScrollBar()->value()),
                   along(viewport()->height(), size.height(), verticalScrollBar()->value())) -
           bounds.topLeft() * m_zoom;
}

QRectF GraphView::placeOf(int node) const
{
    const QRectF rect = m_picture.layout.nodes.at(node);
    return {origin() + rect.topLeft() * m_zoom, rect.size() * m_zoom};
}

int GraphView::nodeAt(QPointF place) const
{
    return m_picture.isEmpty() ? -1 : m_picture.nodeAt((place - origin()) / m_zoom);
}

void GraphView::layOutBars()
{
    const QSizeF size =
        m_picture.isEmpty() ? QSizeF() : m_picture.bounds().size() * m_zoom + QSizeF(2 * margin, 2 * margin);
    const auto set = [](QScrollBar *bar, double length, int room) {
        bar->setRange(0, std::max(0, static_cast<int>(std::ceil(length)) - room));
        bar->setPageStep(room);
        bar->setSingleStep(40);
    };
    set(horizontalScrollBar(), size.width(), viewport()->width());
    set(verticalScrollBar(), size.height(), viewport()->height());
    viewport()->update();
}

void GraphView::fit()
{
    if (m_picture.isEmpty())
        return;
    const QSizeF size = m_picture.bounds().size();
    const double whole = std::min((viewport()->width() - 2 * margin) / size.width(),
                                  (viewport()->height() - 2 * margin) / size.height());
    // At the first sight it is better to read the beginning than to see all of it from afar.
    const double least = m_fitted ? smallestZoom : readableZoom;
    m_zoom = std::clamp(whole, least, 1.0);
    m_fitted = true;
    layOutBars();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void GraphView::zoomAround(double zoom, QPointF place)
{
    const double next = std::clamp(zoom, smallestZoom, largestZoom);
    const QPointF kept = (place - origin()) / m_zoom;
    m_zoom = next;
    layOutBars();
    const QPointF moved = origin() + kept * m_zoom - place;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() +
                                    static_cast<int>(std::lround(moved.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(moved.y())));
    viewport()->update();
}

void GraphView::zoomBy(double factor)
{
    zoomAround(m_zoom * factor, QRectF(viewport()->rect()).center());
}

void GraphView::setSelected(const NodeRef &node)
{
    m_highlight.selected = node.isValid() ? m_picture.shape.nodeAt(node) : -1;
    if (m_highlight.selected >= 0 && !hasFocus())
        moveCursor(m_highlight.selected);
    light();
}

void GraphView::light()
{
    const int node = m_highlight.hovered >= 0 ? m_highlight.hovered : m_highlight.selected;
    m_highlight.lit = node >= 0 ? reachOf(m_picture.shape, node) : GraphReach();
    viewport()->update();
}

void GraphView::moveCursor(int node)
{
    if (node < 0)
        return;
    m_highlight.cursor = node;
    const QRectF place = placeOf(node).adjusted(-margin, -margin, margin, margin);
    const auto show = [](QScrollBar *bar, double from, double to, int room) {
        if (from < 0)
            bar->setValue(bar->value() + static_cast<int>(from));
        else if (to > room)
            bar->setValue(bar->value() + static_cast<int>(std::min(from, to - room)));
    };
    show(horizontalScrollBar(), place.left(), place.right(), viewport()->width());
    show(verticalScrollBar(), place.top(), place.bottom(), viewport()->height());
    setAccessibleDescription(m_picture.labels.at(node).description);
    viewport()->update();
}

int GraphView::closest(const QList<int> &nodes) const
{
    const double y = m_picture.layout.nodes.at(m_highlight.cursor).center().y();
    const auto distance = [&](int node) {
        return std::abs(m_picture.layout.nodes.at(node).center().y() - y);
    };
    const auto best = std::min_element(nodes.cbegin(), nodes.cend(),
                                       [&](int a, int b) { return distance(a) < distance(b); });
    return best == nodes.cend() ? -1 : *best;
}

// Right is what the node needs, left what needs it, up and down its neighbours in the column.
int GraphView::neighbour(int key) const
{
    const int cursor = m_highlight.cursor;
    QList<int> nodes;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        for (const GraphEdge &edge : m_picture.shape.edges) {
            if (key == Qt::Key_Right && edge.from == cursor)
                nodes.append(edge.to);
            if (key == Qt::Key_Left && edge.to == cursor)
                nodes.append(edge.from);
        }
        return closest(nodes);
    }
    const double y = m_picture.layout.nodes.at(cursor).center().y();
    for (int node = 0; node < m_picture.shape.nodes.size(); ++node) {
        const double at = m_picture.layout.nodes.at(node).center().y();
        if (m_picture.shape.nodes.at(node).column == m_picture.shape.nodes.at(cursor).column &&
            (key == Qt::Key_Down ? at > y : at < y))
            nodes.append(node);
    }
    return closest(nodes);
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    if (m_picture.isEmpty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveCursor(m_highlight.cursor < 0 ? 0 : neighbour(event->key()));
        break;
    case Qt::Key_Home:
        moveCursor(0);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_highlight.cursor >= 0)
            emit nodeChosen(m_picture.shape.nodes.at(m_highlight.cursor).node);
        break;
    case Qt::Key_Escape:
        emit nodeChosen({});
        break;
    case Qt::Key_Plus:
        zoomBy(zoomStep);
        break;
    case Qt::Key_Minus:
        zoomBy(1 / zoomStep);
        break;
    case Qt::Key_0:
        zoomBy(1 / m_zoom);
        break;
    case Qt::Key_F:
        fit();
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    m_barsPressed = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    m_dragging = false;
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint moved = event->position().toPoint() - m_pressed;
    if (event->buttons() & (Qt::LeftButton | Qt::MiddleButton)) {
        if (!m_dragging && moved.manhattanLength() < 6)
            return;
        m_dragging = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        horizontalScrollBar()->setValue(m_barsPressed.x() - moved.x());
        verticalScrollBar()->setValue(m_barsPressed.y() - moved.y());
        return;
    }
    const int node = nodeAt(event->position());
    viewport()->setCursor(node >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (std::exchange(m_highlight.hovered, node) != node)
        light();
}

void GraphView::mouseReleaseEvent(QMouseEvent *event)
{
    viewport()->unsetCursor();
    if (std::exchange(m_dragging, false) || event->button() != Qt::LeftButton)
        return;
    const int node = nodeAt(event->position());
    if (node >= 0)
        m_highlight.cursor = node;
    emit nodeChosen(node < 0 ? NodeRef() : m_picture.shape.nodes.at(node).node);
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomAround(m_zoom * std::pow(1.0015, event->angleDelta().y()), event->position());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

bool GraphView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int node = nodeAt(help->pos());
        QToolTip::showText(help->globalPos(), node < 0 ? QString() : m_picture.labels.at(node).description,
                           viewport());
        return true;
    }
    if (event->type() == QEvent::Leave && std::exchange(m_highlight.hovered, -1) >= 0)
        light();
    return QAbstractScrollArea::viewportEvent(event);
}

void GraphView::resizeEvent(QResizeEvent *)
{
    if (!m_fitted && !m_picture.isEmpty())
        fit();
    layOutBars();
}

void GraphView::paintEvent(QPaintEvent *event)
{
    const Theme theme = themeFor(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme.ground);
    if (m_picture.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(event->rect());
    painter.translate(origin());
    painter.scale(m_zoom, m_zoom);
    GraphHighlight highlight = m_highlight;
    highlight.fromAfar = m_zoom < farZoom;
    if (!hasFocus())
        highlight.cursor = -1;
    paintGraph(m_picture, theme, painter, highlight);
}

} // namespace kravkort
