// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphcontrols.h"

#include "ui/graph/graphfold.h"
#include "ui/graph/graphview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace kravkort {

GraphControls::GraphControls(GraphView &view)
    : QObject(&view)
    , m_view(view)
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

NodeRef GraphControls::refOf(int node) const
{
    return node < 0 ? NodeRef() : m_view.graph().shape.nodes.at(node).node;
}

int GraphControls::atCursor() const
{
    return m_view.cursor() >= 0 ? m_view.cursor() : m_view.selected();
}

int GraphControls::nodeAt(QPointF place) const
{
    if (m_view.graph().isEmpty() || place.y() < m_view.graph().headingHeight())
        return -1;
    for (int n = 0; n < m_view.graph().layout.nodes.size(); ++n)
        if (m_view.placeOf(n).contains(place))
            return n;
    return -1;
}

int GraphControls::handleAt(QPointF place) const
{
    const GraphPicture &graph = m_view.graph();
    if (place.y() < graph.headingHeight())
        return -1;
    for (int n = 0; n < graph.layout.nodes.size(); ++n) {
        const QRectF handle = foldHandleOf(graph, n);
        if (handle.isEmpty())
            continue;
        const QRectF node = graph.layout.nodes.at(n);
        const QRectF shown((handle.topLeft() - node.topLeft()) * m_view.zoom() + m_view.placeOf(n).topLeft(),
                           handle.size() * m_view.zoom());
        if (shown.contains(place))
            return n;
    }
    return -1;
}

bool GraphControls::fold(int node, bool fold)
{
    if (node < 0)
        return false;
    const GraphNode &shown = m_view.graph().shape.nodes.at(node);
    if (fold ? shown.folded > 0 || !shown.foldable : shown.folded == 0)
        return false;
    emit foldWanted(shown.node, fold);
    return true;
}

// Plus and minus fold and unfold the node that the keyboard stands on, where there is anything to fold; Ctrl
// with them, or no node, leaves them to the zoom.
bool GraphControls::takeKey(const QKeyEvent &event)
{
    if (m_view.isFinding())
        return false;
    const int node = atCursor();
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    switch (event.key()) {
    case Qt::Key_Space:
        if (node >= 0)
            emit focusWanted(refOf(node));
        return true;
    case Qt::Key_Escape:
        if (!m_focused)
            return false;
        emit wholeWanted();
        return true;
    case Qt::Key_Backspace:
        emit backWanted();
        return true;
    case Qt::Key_Left:
        if (!(event.modifiers() & Qt::AltModifier))
            return false;
        emit backWanted();
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return plain && fold(node, false);
    case Qt::Key_Minus:
        return plain && fold(node, true);
    default:
        return false;
    }
}

bool GraphControls::eventFilter(QObject *watched, QEvent *event)
{
    const bool ofViewport = watched == m_view.viewport();
    switch (event->type()) {
    case QEvent::KeyPress:
        return !ofViewport && !m_view.graph().isEmpty() && takeKey(*static_cast<QKeyEvent *>(event));
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int node = ofViewport && mouse->button() == Qt::LeftButton ? handleAt(mouse->position()) : -1;
        return node >= 0 && fold(node, m_view.graph().shape.nodes.at(node).folded == 0);
    }
    case QEvent::MouseButtonDblClick: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (!ofViewport || mouse->button() != Qt::LeftButton)
            return false;
        if (const int handle = handleAt(mouse->position()); handle >= 0)
            return true; // one fold was asked for, not two
        if (const int node = nodeAt(mouse->position()); node >= 0)
            emit focusWanted(refOf(node));
        return true;
    }
    case QEvent::ContextMenu: {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
        if (!byKey && !ofViewport)
            return false;
        const int node = byKey ? atCursor() : nodeAt(menu->pos());
        const QPoint place = byKey && node >= 0
                                 ? m_view.viewport()->mapToGlobal(m_view.placeOf(node).center().toPoint())
                                 : menu->globalPos();
        emit menuWanted(refOf(node), place);
        return true;
    }
    default:
        return false;
    }
}

} // namespace kravkort
