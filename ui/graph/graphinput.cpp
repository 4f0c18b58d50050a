// SPDX-License-Identifier: GPL-3.0-or-later
// What GraphView makes of keys, mouse, wheel and fingers.
#include "models/graph/graphwalk.h"
#include "ui/graph/graphfinding.h"
#include "ui/graph/graphview.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace kravkort {

int GraphView::atCursor() const
{
    return m_cursor >= 0 ? m_cursor : m_selected;
}

void GraphView::keyPressEvent(QKeyEvent *event)
{
    const auto walk = [&](Stride stride) {
        if (m_graph.isEmpty())
            return;
        moveCursor(atCursor() < 0 ? 0 : stepFrom(m_graph.shape, m_graph.layout, atCursor(), stride));
    };
    if (m_finding->take(*event))
        return;
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Right:
        return walk(Stride::ToNeed);
    case Qt::Key_Left:
        return walk(Stride::ToNeededBy);
    case Qt::Key_Up:
        return walk(Stride::Up);
    case Qt::Key_Down:
        return walk(Stride::Down);
    case Qt::Key_Home:
        return m_graph.isEmpty() ? void() : moveCursor(0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor >= 0)
            choose(m_cursor);
        return;
    case Qt::Key_Escape:
        return choose(-1);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(1.2);
    case Qt::Key_Minus:
        return zoomBy(1 / 1.2);
    case Qt::Key_0:
        return setZoom(1);
    case Qt::Key_9:
        return control ? fit() : QAbstractScrollArea::keyPressEvent(event);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void GraphView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton)
        return;
    m_finding->find({});
    m_pressed = true;
    m_dragging = false;
    m_pressedAt = m_draggedTo = event->position().toPoint();
}

void GraphView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    if (!m_pressed) {
        const int node = nodeAt(place);
        if (node != m_hovered) {
            m_hovered = node;
            viewport()->setCursor(node >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
            light();
        }
        return;
    }
    if (!m_dragging && (place - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    const QPoint way = m_draggedTo - place;
    m_draggedTo = place;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + way.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + way.y());
}

void GraphView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    m_pressed = false;
    const int node = nodeAt(event->position());
    viewport()->setCursor(node >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!m_dragging && event->button() == Qt::LeftButton)
        choose(node);
    m_dragging = false;
}

void GraphView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomTo(m_zoom * std::pow(1.2, event->angleDelta().y() / 120.0), event->position());
        event->accept();
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier && event->angleDelta().x() == 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - event->angleDelta().y());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

bool GraphView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Leave:
        if (std::exchange(m_hovered, -1) >= 0)
            light();
        break;
    case QEvent::ToolTip:
        explain(static_cast<QHelpEvent *>(event));
        return true;
    case QEvent::Gesture:
        return pinch(static_cast<QGestureEvent *>(event));
    case QEvent::NativeGesture: {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture)
            zoomTo(m_zoom * (1 + gesture->value()), gesture->position());
        return true;
    }
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool GraphView::pinch(QGestureEvent *event)
{
    const auto *gesture = static_cast<QPinchGesture *>(event->gesture(Qt::PinchGesture));
    if (!gesture)
        return false;
    zoomTo(m_zoom * gesture->scaleFactor(), viewport()->mapFromGlobal(gesture->centerPoint()));
    return true;
}

void GraphView::explain(QHelpEvent *event)
{
    const int node = nodeAt(event->pos());
    if (node < 0)
        return QToolTip::hideText();
    const GraphLabel &label = m_graph.labels.at(node);
    QToolTip::showText(event->globalPos(),
                       QStringLiteral("<b>%1</b> %2<br>%3")
                           .arg(label.code.toHtmlEscaped(), label.name.join(u' ').toHtmlEscaped(),
                                label.description.toHtmlEscaped()),
                       viewport(), placeOf(node).toRect());
}

} // namespace kravkort
