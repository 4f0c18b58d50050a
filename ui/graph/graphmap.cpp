// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphmap.h"

#include "ui/graph/graphcolours.h"
#include "ui/graph/graphview.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

constexpr int inset = 6;  // from the map's edge to the picture
constexpr int aside = 12; // from the view's corner
constexpr double mostSeen =
    0.6; // of the graph; where more of it is seen, the map would hide more than it shows
constexpr QSize smallest(84, 64);
constexpr QSize largest(168, 190);
constexpr double mostCovered = 0.03; // of the view; where it cannot be smaller, it stays away

} // namespace

GraphMap::GraphMap(GraphView &view)
    : QWidget(view.viewport())
    , m_view(view)
{
    setObjectName(QStringLiteral("graphMap"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeAllCursor);
    setTexts();
    hide();
}

void GraphMap::setTexts()
{
    setAccessibleName(tr("Map of the graph"));
    setToolTip(
        tr("All of the graph; the frame is what you see. Click or drag to go there, arrow keys to move, "
           "Ctrl+M to hide."));
    say();
}

void GraphMap::setWanted(bool wanted)
{
    m_wanted = wanted;
    follow();
}

// As the graph is, but neither so narrow nor so flat that nothing could be aimed at, and covering little of
// the view; empty where that cannot be.
QSize GraphMap::sizeWithin(const QSize &room) const
{
    const QSizeF all = m_view.graph().layout.size;
    const QSize most(std::min(largest.width(), room.width() / 5),
                     std::min(largest.height(), room.height() * 2 / 5));
    const double scale = std::min(most.width() / all.width(), most.height() / all.height());
    const QSize frame(2 * inset, 2 * inset);
    QSizeF size = (all * scale).toSize().expandedTo(smallest) + frame;
    const double allowed = mostCovered * room.width() * room.height();
    const double spare = allowed / (size.width() * size.height());
    if (spare < 1)
        size = (size * std::sqrt(spare)).expandedTo(smallest + frame);
    // Held to its least width, it may still be less high, and the other way round.
    if (size.width() * size.height() > allowed && size.height() > smallest.height() + frame.height())
        size.setHeight(std::max<double>(smallest.height() + frame.height(), allowed / size.width()));
    if (size.width() * size.height() > allowed && size.width() > smallest.width() + frame.width())
        size.setWidth(std::max<double>(smallest.width() + frame.width(), allowed / size.height()));
    return size.width() * size.height() > allowed + 1 ? QSize() : size.toSize();
}

void GraphMap::follow()
{
    const GraphSight sight = m_view.sight();
    const bool empty = m_view.graph().isEmpty() || m_view.graph().layout.size.isEmpty();
    const QRectF all(QPointF(), empty ? QSizeF(1, 1) : m_view.graph().layout.size);
    const QRectF seen = sight.seen() & all;
    const double share = seen.width() * seen.height() / (all.width() * all.height());
    const QSize size = empty ? QSize() : sizeWithin(sight.viewport);
    const bool useful = m_wanted && !size.isEmpty() && share < mostSeen;
    if (!useful && hasFocus())
        m_view.setFocus();
    setVisible(useful);
    if (!useful)
        return;
    if (size != this->size())
        m_drawn = {};
    setGeometry(sight.viewport.width() - size.width() - aside,
                sight.viewport.height() - size.height() - aside, size.width(), size.height());
    say();
    update();
}

void GraphMap::redraw()
{
    m_drawn = {};
    follow();
}

void GraphMap::say()
{
    const QSizeF all = m_view.graph().layout.size;
    if (all.isEmpty() || !isVisible())
        return;
    const QPointF middle = m_view.sight().seen().center();
    const auto part = [](double where, double whole) {
        return QString::number(std::clamp(int(std::lround(100 * where / whole)), 0, 100));
    };
    setAccessibleDescription(
        tr("What you see lies %1 % from the left and %2 % from the top of the graph. Arrow "
           "keys move it, Enter goes back to the graph.")
            .arg(part(middle.x(), all.width()), part(middle.y(), all.height())));
}

QPointF GraphMap::toLayout(QPointF place) const
{
    const QSizeF all = m_view.graph().layout.size;
    return {(place.x() - inset) / (width() - 2 * inset) * all.width(),
            (place.y() - inset) / (height() - 2 * inset) * all.height()};
}

QRectF GraphMap::frame() const
{
    const QSizeF all = m_view.graph().layout.size;
    const QSizeF room = size() - QSize(2 * inset, 2 * inset);
    const QRectF seen = m_view.sight().seen() & QRectF(QPointF(), all);
    const double across = room.width() / all.width();
    const double down = room.height() / all.height();
    return {inset + seen.left() * across, inset + seen.top() * down, std::max(4.0, seen.width() * across),
            std::max(4.0, seen.height() * down)};
}

// Nodes alone, each at least a pixel: lines would fill it.
void GraphMap::draw()
{
    const GraphPicture &graph = m_view.graph();
    const GraphColours colours(themeFor(palette()));
    m_drawn = QPixmap(size() * devicePixelRatioF());
    m_drawn.setDevicePixelRatio(devicePixelRatioF());
    m_drawn.fill(colours.node);
    QPainter painter(&m_drawn);
    const double across = (width() - 2 * inset) / graph.layout.size.width();
    const double down = (height() - 2 * inset) / graph.layout.size.height();
    for (int n = 0; n < graph.layout.nodes.size(); ++n) {
        const QRectF &rect = graph.layout.nodes.at(n);
        const GraphLabel &label = graph.labels.at(n);
        const QColor colour = label.measured ? colours.theme.outcome(label.status) : colours.theme.quiet;
        const bool pale = !label.measured || label.status == Outcome::Unknown;
        painter.fillRect(QRectF(inset + rect.left() * across, inset + rect.top() * down,
                                std::max(1.0, rect.width() * across),
                                std::max(1.0, std::floor(rect.height() * down))),
                         mixed(colour, colours.ground, pale ? 0.45 : 0.8));
    }
}

void GraphMap::paintEvent(QPaintEvent *)
{
    if (m_drawn.isNull())
        draw();
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.quiet, hasFocus() ? 2 : 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(QPen(theme.accent, 2));
    painter.drawRect(frame());
}

void GraphMap::goTo(QPointF place)
{
    m_view.lookAt(toLayout(place));
}

void GraphMap::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->position());
}

void GraphMap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->position());
}

// Nothing of what happens over the map is meant for the graph under it.
void GraphMap::mouseReleaseEvent(QMouseEvent *)
{
}

void GraphMap::mouseDoubleClickEvent(QMouseEvent *)
{
}

void GraphMap::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

void GraphMap::keyPressEvent(QKeyEvent *event)
{
    const QRectF seen = m_view.sight().seen();
    const QSizeF all = m_view.graph().layout.size;
    const QPointF middle = seen.center();
    const double across = seen.width() / 3;
    const double down = seen.height() / 3;
    switch (event->key()) {
    case Qt::Key_Left:
        return m_view.lookAt(middle - QPointF(across, 0));
    case Qt::Key_Right:
        return m_view.lookAt(middle + QPointF(across, 0));
    case Qt::Key_Up:
        return m_view.lookAt(middle - QPointF(0, down));
    case Qt::Key_Down:
        return m_view.lookAt(middle + QPointF(0, down));
    case Qt::Key_PageUp:
        return m_view.lookAt(middle - QPointF(0, seen.height()));
    case Qt::Key_PageDown:
        return m_view.lookAt(middle + QPointF(0, seen.height()));
    case Qt::Key_Home:
        return m_view.lookAt({0, 0});
    case Qt::Key_End:
        return m_view.lookAt({all.width(), all.height()});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return m_view.zoomBy(1.2);
    case Qt::Key_Minus:
        return m_view.zoomBy(1 / 1.2);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        return m_view.setFocus();
    default:
        QWidget::keyPressEvent(event);
    }
}

void GraphMap::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    if (event->type() == QEvent::PaletteChange)
        redraw();
    QWidget::changeEvent(event);
}

} // namespace kravkort
