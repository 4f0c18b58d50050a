// SPDX-License-Identifier: GPL-3.0-or-later
// What a graph view sees of its picture: where the picture stands in it, how large, and how that changes.
#include "ui/graph/graphfit.h"
#include "ui/graph/graphmap.h"
#include "ui/graph/graphview.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

constexpr double margin = 20;
constexpr double smallest = 0.1; // or what shows all of the picture
constexpr double largest = 3;
constexpr double largestFit = 1.25;

} // namespace

// What needs no scrolling stands in the middle, its headings included.
QPointF GraphView::origin() const
{
    const QSizeF content = m_graph.layout.size * m_zoom;
    const QSizeF room(viewport()->width(), viewport()->height() - headHeight());
    const double x = horizontalScrollBar()->maximum() > 0 ? margin - horizontalScrollBar()->value()
                                                          : (room.width() - content.width()) / 2;
    const double y = verticalScrollBar()->maximum() > 0 ? margin - verticalScrollBar()->value()
                                                        : (room.height() - content.height()) / 2;
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

void GraphView::zoomTo(double zoom, QPointF about)
{
    arrive();
    const double least = std::min(smallest, zoomForAll(m_graph, room()));
    const double wanted = std::clamp(zoom, least, largest);
    const QPointF at = (about - origin()) / m_zoom;
    m_zoom = wanted;
    updateScrollBars();
    moveOriginTo(about - at * m_zoom);
    if (!m_fitting.busy && m_fitting.kind != GraphFitting::Kind::Never)
        m_fitting.kind = GraphFitting::Kind::Own;
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
    fitTo(GraphFitting::Kind::All);
}

void GraphView::fitFirst()
{
    fitTo(GraphFitting::Kind::First);
}

void GraphView::fitTo(GraphFitting::Kind kind)
{
    if (m_fitting.busy || m_graph.isEmpty() || !isVisible() || viewport()->width() < 100)
        return;
    m_fitting = {kind, {}, window()->size(), width(), false, true};
    const bool all = kind == GraphFitting::Kind::All;
    const auto wanted = [&] {
        return all ? std::min(zoomForAll(m_graph, room()), largestFit) : zoomForFirst(m_graph, room());
    };
    setZoom(wanted());
    setZoom(wanted()); // beside the bars that it takes, or without those that it needs no more
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    if (m_selected >= 0)
        show(m_selected);
    m_fitting.across = horizontalScrollBar()->maximum() == 0;
    m_fitting.scrolled = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    m_fitting.busy = false;
}

// After another size of the view: what was fitted still is, unless somebody has looked elsewhere since.
void GraphView::refit()
{
    switch (m_fitting.kind) {
    case GraphFitting::Kind::Never:
        return fitFirst();
    case GraphFitting::Kind::Own:
        return;
    case GraphFitting::Kind::First:
        if (m_fitting.scrolled != QPoint(horizontalScrollBar()->value(), verticalScrollBar()->value()))
            return;
        // Nor where no more than a line above or under the view came or went.
        if (m_fitting.window == window()->size() && m_fitting.width == width() &&
            m_fitting.across == (horizontalScrollBar()->maximum() == 0))
            return;
        break;
    case GraphFitting::Kind::All:
        break;
    }
    fitTo(m_fitting.kind);
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

} // namespace kravkort
