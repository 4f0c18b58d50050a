// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphview.h"

#include "ui/graph/graphaccess.h"
#include "ui/graph/graphcolours.h"
#include "ui/graph/graphmeasures.h"

#include <QAccessible>
#include <QLabel>
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
constexpr double smallest = 0.08;
constexpr double largest = 3;
constexpr double named = 0.6;  // from here up names and numbers can be read, below it codes alone are shown
constexpr double coded = 0.36; // from here up codes can be read in boxes of usual height …
constexpr double slimCoded = 0.5; // … and in slim ones
constexpr int longestGlide = 200; // ms

// Broken at a space, and cut only where two lines are too few.
QString inTwoLines(const QString &text, const QFontMetricsF &metrics, double width)
{
    qsizetype end = text.size();
    while (end > 0 && metrics.horizontalAdvance(text.first(end)) > width)
        end = text.lastIndexOf(u' ', end - 1);
    if (end <= 0)
        return metrics.elidedText(text, Qt::ElideRight, width);
    return text.first(end) + u'\n' + metrics.elidedText(text.sliced(end).trimmed(), Qt::ElideRight, width);
}

} // namespace

GraphView::GraphView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_motion(new QVariantAnimation(this))
    , m_finding(new QLabel(viewport()))
{
    installGraphAccess();
    setObjectName(QStringLiteral("graphView"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->grabGesture(Qt::PinchGesture);
    m_highlight.headings = false; // they have a line of their own that stays
    m_finding->setObjectName(QStringLiteral("graphFinding"));
    m_finding->setAutoFillBackground(true);
    m_finding->setBackgroundRole(QPalette::ToolTipBase);
    m_finding->setForegroundRole(QPalette::ToolTipText);
    m_finding->setFrameShape(QFrame::Box);
    m_finding->setMargin(6);
    m_finding->setTextFormat(Qt::PlainText);
    m_finding->hide();
    m_motion->setStartValue(0.0);
    m_motion->setEndValue(1.0);
    m_motion->setEasingCurve(QEasingCurve::InOutQuad);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &share) {
        if (m_glide)
            m_graph.layout = m_glide->at(share.toDouble());
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
        find(m_typed);
    light();
    tellGraphChanged(*this);
}

void GraphView::glide(const GraphBefore &before, QPointF shift)
{
    const int duration =
        std::min(longestGlide, style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this));
    m_glide.emplace(before, shift, standing());
    if (duration <= 0 || !m_glide->moves()) {
        m_glide.reset();
        return;
    }
    m_graph.layout = m_glide->at(0);
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
        bar->setRange(0, std::max(0, int(std::ceil(length)) - seen));
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
    viewport()->update();
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

double GraphView::fitting(bool widthOnly) const
{
    const QSizeF size = m_graph.layout.size;
    if (size.isEmpty())
        return 1;
    const double across = (viewport()->width() - 2 * margin) / size.width();
    const double down = (viewport()->height() - headHeight() - 2 * margin) / size.height();
    return widthOnly ? across : std::min(across, down);
}

void GraphView::fit()
{
    setZoom(std::min(fitting(false), 1.25));
}

void GraphView::fitFirst()
{
    if (!isVisible() || viewport()->width() < 100)
        return;
    m_fitted = true;
    const bool slim = std::any_of(m_graph.labels.cbegin(), m_graph.labels.cend(),
                                  [](const GraphLabel &label) { return label.slim; });
    const double least = slim ? slimCoded : coded;
    if (const double all = fitting(false); all >= named)
        setZoom(std::min(all, 1.0));
    else if (const double across = fitting(true); across >= least)
        setZoom(std::min(across, 1.0));
    else
        setZoom(fittingColumns(least));
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    if (m_selected >= 0)
        show(m_selected);
}

// As many whole columns as can be read, so that none is cut in two.
double GraphView::fittingColumns(double least) const
{
    const double room = viewport()->width() - 2 * margin;
    for (qsizetype count = m_end.columns.size(); count > 1; --count)
        if (const double zoom = room / m_end.columns.at(count - 1).right(); zoom >= least)
            return std::min(zoom, 1.0);
    return least;
}

void GraphView::show(int node)
{
    arrive(); // it is brought into sight where it stays
    const QRectF place = placeOf(node).adjusted(-margin, -margin - headHeight(), margin, margin);
    const QRectF seen(viewport()->rect());
    QPointF move;
    if (place.left() < seen.left() || place.right() > seen.right())
        move.setX(seen.center().x() - place.center().x());
    if (place.top() < seen.top() || place.bottom() > seen.bottom())
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
    const int centre = m_hovered >= 0 ? m_hovered : walking ? m_cursor : m_selected;
    m_highlight.lit = centre >= 0 ? reachOf(m_graph.shape, centre) : m_graph.standing;
    m_highlight.selected = m_selected;
    m_highlight.hovered = m_hovered;
    m_highlight.cursor = hasFocus() ? m_cursor : -1;
    viewport()->update();
}

GraphPicture GraphView::pictured() const
{
    GraphPicture graph = m_graph;
    graph.layout = m_end;
    if (m_selected >= 0)
        graph.standing = reachOf(graph.shape, m_selected);
    return graph;
}

void GraphView::paintEvent(QPaintEvent *event)
{
    const Theme theme = themeFor(palette());
    QPainter painter(viewport());
    painter.fillRect(event->rect(), GraphColours(theme).ground);
    if (m_graph.isEmpty())
        return;
    painter.save();
    painter.setClipRect(event->rect());
    painter.translate(origin());
    painter.scale(m_zoom, m_zoom);
    m_highlight.fromAfar = m_zoom < named;
    paintGraph(m_graph, theme, painter, m_highlight);
    painter.restore();
    paintHead(theme, painter);
}

// The columns' headings stay in sight, and as large as they are.
void GraphView::paintHead(const Theme &theme, QPainter &painter)
{
    const GraphMeasures measures(m_graph.font);
    const QRectF head(0, 0, viewport()->width(), headHeight());
    painter.fillRect(head, GraphColours(theme).ground);
    painter.fillRect(QRectF(0, head.bottom() - 1, head.width(), 1), theme.line);
    painter.setFont(measures.codeFont);
    painter.setPen(theme.quiet);
    const double left = origin().x();
    for (int c = 0; c < m_graph.headings.size(); ++c) {
        const double x = left + m_graph.layout.columns.at(c).left() * m_zoom;
        const double end = c + 1 < m_graph.headings.size()
                               ? left + m_graph.layout.columns.at(c + 1).left() * m_zoom - measures.gap
                               : std::max(head.right(), x + 1);
        // Of a column that reaches out of sight, in what is seen of it.
        const double seen = x < head.right() ? std::min(end, head.right()) : end;
        const QRectF place(x, 0, seen - x, head.height() - 1);
        const QString &heading = m_graph.headings.at(c);
        const bool fits = measures.codeMetrics.horizontalAdvance(heading) <= place.width();
        painter.setFont(fits ? measures.codeFont : measures.numberFont);
        const QString text = fits ? heading : inTwoLines(heading, measures.numberMetrics, place.width());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

void GraphView::resizeEvent(QResizeEvent *)
{
    placeFinding();
    updateScrollBars();
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
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
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
        find({});
    light();
}

} // namespace kravkort
