// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/loopview.h"

#include "models/domain/text/names.h"
#include "ui/graph/graphmeasures.h"
#include "ui/graph/graphpainter.h"
#include "ui/graph/linemarks.h"

#include <QEvent>
#include <QFontInfo>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

constexpr double aside = 120; // for the two bows
constexpr double between = 130;
constexpr double margin = 10;
constexpr int widestLine = 26; // characters

// By words; a word that is longer keeps a line of its own.
QStringList wrapped(const QString &text)
{
    QStringList lines;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!lines.isEmpty() && lines.last().size() + word.size() < widestLine)
            lines.last() += QLatin1Char(' ') + word;
        else
            lines.append(word);
    }
    return lines;
}

QPainterPath pathOf(const QList<QPointF> &curve)
{
    QPainterPath path(curve.first());
    for (int p = 1; p + 2 < curve.size(); p += 3)
        path.cubicTo(curve.at(p), curve.at(p + 1), curve.at(p + 2));
    return path;
}

QPointF rightOf(const QRectF &rect)
{
    return {rect.right(), rect.center().y()};
}

QPointF leftOf(const QRectF &rect)
{
    return {rect.left(), rect.center().y()};
}

// Along the upper row to the right and back along the lower one.
QList<QRectF> racetrack(const QList<QSizeF> &sizes)
{
    const int count = int(sizes.size());
    const int above = (count + 1) / 2;
    double height = 0;
    double width = 0;
    for (const QSizeF &size : sizes) {
        height = std::max(height, size.height());
        width = std::max(width, size.width());
    }
    QList<QRectF> places;
    for (int i = 0; i < count; ++i) {
        const bool top = i < above;
        // The lower row begins below the end of the upper one.
        const int column = top ? i : above - 1 - (i - above);
        const QPointF middle(aside + width / 2 + column * (width + between),
                             (top ? 0 : height + between * 0.8) + height / 2);
        QRectF place(QPointF(), sizes.at(i));
        place.moveCenter(middle);
        places.append(place);
    }
    return places;
}

QList<QPointF> curveBetween(const QRectF &from, const QRectF &to)
{
    const bool sameRow = std::abs(from.center().y() - to.center().y()) < 1;
    if (sameRow && to.left() > from.right()) {
        const QPointF reach((to.left() - from.right()) / 2, 0);
        return {rightOf(from), rightOf(from) + reach, leftOf(to) - reach, leftOf(to)};
    }
    if (sameRow) {
        const QPointF reach((from.left() - to.right()) / 2, 0);
        return {leftOf(from), leftOf(from) - reach, rightOf(to) + reach, rightOf(to)};
    }
    const QPointF bow(aside * 0.85, 0);
    if (to.center().y() > from.center().y())
        return {rightOf(from), rightOf(from) + bow, rightOf(to) + bow, rightOf(to)};
    return {leftOf(from), leftOf(from) - bow, leftOf(to) - bow, leftOf(to)};
}

} // namespace

LoopView::LoopView(const MustLoop &loop, const Phrases &phrases, QWidget *parent)
    : QWidget(parent)
    , m_loop(loop)
    , m_phrases(phrases)
{
    setObjectName(QStringLiteral("loopView"));
    drawUp();
    QStringList codes;
    for (const MustLoop::Step &step : m_loop.steps)
        codes.append(step.integration.code);
    codes.append(codes.first());
    setAccessibleName(tr("Loop: %1").arg(codes.join(QStringLiteral(" → "))));
    setAccessibleDescription(advice());
}

QString LoopView::advice() const
{
    const bool alone = std::count_if(m_loop.steps.cbegin(), m_loop.steps.cend(), [&](const auto &step) {
                           return step.basis == m_loop.cutFrom().basis;
                       }) == 1;
    const QString basis = kravkort::nameOf(m_loop.cutFrom().basis, m_phrases);
    const QString &from = m_loop.cutFrom().integration.code;
    const QString &to = m_loop.cutTo().integration.code;
    return alone ? tr("Cut %1 → %2: of the dependencies in the loop it stands on the weakest basis (%3).")
                       .arg(from, to, basis)
                 : tr("Cut %1 → %2: several dependencies in the loop stand on the weakest basis (%3), and it "
                      "is the first of them by its code.")
                       .arg(from, to, basis);
}

void LoopView::drawUp()
{
    m_graph = {};
    m_graph.font = font();
    m_graph.font.setPixelSize(QFontInfo(font()).pixelSize());
    const GraphMeasures measures(m_graph.font);
    m_graph.shape.columns.append({ColumnKind::Prerequisites, 0});
    m_graph.headings.append(QString());
    QList<QSizeF> sizes;
    for (const MustLoop::Step &step : m_loop.steps) {
        GraphLabel label;
        label.code = step.integration.code;
        label.name = wrapped(step.name.in(m_phrases.language()));
        label.measured = label.grounded = false; // what the dependencies stand on is told beside them
        double width = measures.headWidth(label);
        for (const QString &line : label.name)
            width = std::max(width, measures.nameMetrics.horizontalAdvance(line));
        GraphNode node;
        node.node = {NodeKind::Integration, step.integration.code};
        node.size = {std::ceil(width + 2 * measures.padding + 2), measures.heightFor(label)};
        sizes.append(node.size);
        m_graph.shape.nodes.append(node);
        m_graph.labels.append(label);
    }
    m_graph.layout.nodes = racetrack(sizes);
    QRectF bounds;
    for (int step = 0; step < m_loop.steps.size(); ++step) {
        const int next = int((step + 1) % m_loop.steps.size());
        GraphEdge edge;
        edge.from = step;
        edge.to = next;
        edge.basis = m_loop.steps.at(step).basis;
        m_graph.shape.edges.append(edge);
        m_graph.layout.curves.append(
            curveBetween(m_graph.layout.nodes.at(step), m_graph.layout.nodes.at(next)));
        bounds |= m_graph.layout.nodes.at(step);
    }
    m_graph.layout.size = {bounds.right() + aside, bounds.bottom() + measures.codeMetrics.height()};
    m_graph.layout.columns = {QRectF(QPointF(), m_graph.layout.size)};
    updateGeometry();
}

QSize LoopView::sizeHint() const
{
    return (m_graph.layout.size + QSizeF(2 * margin, 2 * margin)).toSize();
}

QSize LoopView::minimumSizeHint() const
{
    return (QSizeF(sizeHint()) * 0.5).toSize();
}

double LoopView::scale() const
{
    return std::min({1.0, (width() - 2 * margin) / m_graph.layout.size.width(),
                     (height() - 2 * margin) / m_graph.layout.size.height()});
}

void LoopView::paintEvent(QPaintEvent *)
{
    const Theme theme = themeFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.dark ? theme.ground : theme.card);
    painter.translate((width() - m_graph.layout.size.width() * scale()) / 2, margin);
    painter.scale(scale(), scale());
    GraphHighlight highlight;
    highlight.headings = false;
    paintGraph(m_graph, theme, painter, highlight);

    for (int edge = 0; edge < m_graph.shape.edges.size(); ++edge)
        paintBasisOf(edge, theme, painter);
}

// What a dependency stands on, on its line; of the one to cut, that too.
void LoopView::paintBasisOf(int edge, const Theme &theme, QPainter &painter) const
{
    const bool cut = edge == m_loop.cut;
    const QPainterPath path = pathOf(m_graph.layout.curves.at(edge));
    if (cut) {
        const QList<QPointF> &curve = m_graph.layout.curves.at(edge);
        const QPen pen(theme.warning, 2.5);
        painter.strokePath(path, pen);
        const QLineF last(curve.at(curve.size() - 2), curve.last());
        paintEndMark(m_loop.steps.at(edge).basis, LineInk(pen, GraphColours(theme).ground), last.p2(),
                     (last.p2() - last.p1()) / last.length(), painter);
    }
    const GraphMeasures measures(m_graph.font);
    painter.setFont(cut ? measures.codeFont : measures.numberFont);
    const QString basis = kravkort::nameOf(m_loop.steps.at(edge).basis, m_phrases);
    const QString text = cut ? tr("✂ cut here (%1)").arg(basis) : basis;
    const QFontMetricsF metrics(painter.font());
    QRectF box(0, 0, metrics.horizontalAdvance(text) + 14, metrics.height() + 6);
    box.moveCenter(path.pointAtPercent(0.5));
    box.moveLeft(std::clamp(box.left(), 0.0, m_graph.layout.size.width() - box.width()));
    const QColor colour = cut ? theme.warning : theme.quiet;
    painter.setPen(cut ? QPen(colour, 1.2) : QPen(Qt::NoPen));
    painter.setBrush(theme.dark ? theme.ground : theme.card);
    painter.drawRoundedRect(box, 5, 5);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter, text);
}

void LoopView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        drawUp();
    QWidget::changeEvent(event);
}

} // namespace kravkort
