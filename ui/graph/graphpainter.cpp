// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphpainter.h"

#include "ui/graph/graphcolours.h"
#include "ui/graph/graphfold.h"
#include "ui/graph/graphmarks.h"
#include "ui/graph/graphmeasures.h"

#include <QPainter>
#include <QPainterPath>

namespace kravkort {

namespace {

constexpr double corner = 6;

QPainterPath pathOf(const QList<QPointF> &curve)
{
    QPainterPath path(curve.first());
    for (int p = 1; p + 2 < curve.size(); p += 3)
        path.cubicTo(curve.at(p), curve.at(p + 1), curve.at(p + 2));
    return path;
}

class Painting
{
public:
    Painting(const GraphPicture &picture, const Theme &theme, QPainter &painter,
             const GraphHighlight &highlight)
        : m_picture(picture)
        , m_colours(theme)
        , m_measures(picture.font)
        , m_painter(painter)
        , m_highlight(highlight)
        , m_exposed(painter.hasClipping() ? painter.clipBoundingRect() : picture.bounds())
    {
    }

    // Lit things come last, so that they lie on top.
    void paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        const bool dims = !m_highlight.lit.isEmpty();
        if (m_highlight.headings)
            paintHeadings();
        if (dims)
            paintEdges(GraphTone::Dimmed);
        paintEdges(dims ? GraphTone::Lit : GraphTone::Rest);
        if (dims)
            paintNodes(GraphTone::Dimmed);
        paintNodes(dims ? GraphTone::Lit : GraphTone::Rest);
    }

private:
    void paintHeadings()
    {
        m_painter.setFont(m_measures.codeFont);
        m_painter.setPen(m_colours.theme.quiet);
        for (int c = 0; c < m_picture.headings.size(); ++c) {
            const QRectF column = m_picture.layout.columns.at(c);
            const QRectF place(column.left(), -m_picture.headingHeight(), column.width(),
                               m_picture.headingHeight());
            m_painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip,
                               m_picture.headings.at(c));
            m_painter.fillRect(QRectF(place.left(), place.bottom() - m_measures.padding, place.width(), 1),
                               m_colours.theme.line);
        }
    }

    void paintEdges(GraphTone tone)
    {
        m_painter.setBrush(Qt::NoBrush);
        for (int e = 0; e < m_picture.shape.edges.size(); ++e) {
            const GraphEdge &edge = m_picture.shape.edges.at(e);
            // Everything needs the general terms: those lines would say nothing until one is asked for.
            if ((tone != GraphTone::Lit && edge.kind == EdgeKind::General) ||
                m_highlight.lit.holdsEdge(e) == (tone == GraphTone::Dimmed))
                continue;
            const QPainterPath path = pathOf(m_picture.layout.curves.at(e));
            if (!path.controlPointRect().adjusted(-3, -3, 3, 3).intersects(m_exposed))
                continue;
            const QPen pen = m_colours.edgePen(edge, tone);
            m_painter.strokePath(path, pen);
            if (m_picture.shape.nodes.at(edge.to).column <= m_picture.shape.nodes.at(edge.from).column)
                paintArrow(m_picture.layout.curves.at(e), pen.color());
        }
    }

    // Lines read from left to right; those that do not say where they lead.
    void paintArrow(const QList<QPointF> &curve, const QColor &colour)
    {
        const QPointF tip = curve.last();
        const double turn = curve.at(curve.size() - 2).x() < tip.x() ? -1 : 1;
        const double rise = curve.first().y() < tip.y() ? -1 : 1;
        const QPointF heads[] = {tip, tip + QPointF(turn * 7, rise * 1), tip + QPointF(turn * 5, rise * 6)};
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawPolygon(heads, 3);
        m_painter.setBrush(Qt::NoBrush);
    }

    void paintNodes(GraphTone tone)
    {
        for (int n = 0; n < m_picture.shape.nodes.size(); ++n) {
            const QRectF &rect = m_picture.layout.nodes.at(n);
            if (m_highlight.lit.holdsNode(n) == (tone == GraphTone::Dimmed) ||
                !rect.adjusted(-4, -4, 4, 4).intersects(m_exposed))
                continue;
            paintFrame(n, rect, tone);
            if (m_highlight.fromAfar)
                paintFromAfar(n, rect, tone);
            else
                paintContents(n, rect, tone);
            paintFold(m_picture, n, m_colours, tone, m_highlight, m_painter);
        }
    }

    void paintFrame(int n, const QRectF &rect, GraphTone tone)
    {
        const GraphNode &node = m_picture.shape.nodes.at(n);
        const bool marked = n == m_highlight.selected;
        QColor line = m_colours.inTone(mixed(m_colours.theme.quiet, m_colours.ground, 0.75), tone);
        if (marked || n == m_highlight.hovered)
            line = m_colours.theme.accent;
        QPen pen(line, marked ? 2.5 : 1.5);
        if (node.strength == Strength::Supplementary)
            pen.setDashPattern({4 / pen.widthF() * 1.5, 3 / pen.widthF() * 1.5});
        QColor fill = node.node.kind == NodeKind::Area ? m_colours.theme.accentSoft : m_colours.node;
        if (node.open)
            fill = m_colours.ground;
        if (marked)
            fill = m_colours.theme.accentSoft;
        m_painter.setPen(pen);
        m_painter.setBrush(m_colours.inTone(fill, tone));
        m_painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), corner, corner);
        if (n == m_highlight.cursor) {
            m_painter.setPen(QPen(m_colours.theme.accent, 1.5, Qt::DotLine));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(rect.adjusted(-3, -3, 3, 3), corner + 3, corner + 3);
        }
    }

    void paintContents(int n, const QRectF &rect, GraphTone tone)
    {
        const GraphNode &node = m_picture.shape.nodes.at(n);
        const GraphLabel &label = m_picture.labels.at(n);
        const GraphMeasures &m = m_measures;
        const QRectF inner = rect.adjusted(m.padding, m.edgeOf(label), -m.padding, -m.edgeOf(label));
        const QColor text = m_colours.inTone(node.open ? m_colours.theme.quiet : m_colours.theme.text, tone);
        const QColor quiet = m_colours.inTone(m_colours.theme.quiet, tone);

        const QRectF head(inner.left(), inner.top(), inner.width(), m.codeMetrics.height());
        m_painter.setFont(m.codeFont);
        m_painter.setPen(text);
        m_painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, label.code);
        m_painter.setFont(m.numberFont);
        m_painter.setPen(quiet);
        m_painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, label.number);
        QRectF mark(head.right() - m.numberMetrics.horizontalAdvance(label.number) - m.gap - m.mark,
                    head.center().y() - m.mark / 2, m.mark, m.mark);
        if (label.measured) {
            paintStatus(label.status, m_colours.inTone(m_colours.theme.outcome(label.status), tone),
                        m_colours.node, mark, m_painter);
            mark.translate(-m.mark - m.gap, 0);
        }
        m_painter.setFont(m.codeFont);
        paintBasis(node.basis, m_colours.inTone(m_colours.theme.basis(node.basis), tone), mark, m_painter);

        m_painter.setFont(m.nameFont);
        m_painter.setPen(text);
        if (label.slim) {
            m_painter.drawText(
                head.adjusted(m.codeMetrics.horizontalAdvance(label.code) + 2 * m.gap, 0, 0, 0),
                Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, label.name.value(0));
        } else {
            double y = head.bottom() + m.gap / 2;
            for (const QString &line : label.name) {
                m_painter.drawText(QPointF(inner.left(), y + m.nameMetrics.ascent()), line);
                y += m.nameMetrics.height();
            }
        }
        if (label.measured)
            paintBar(label, QRectF(inner.left(), inner.bottom() - m.bar, inner.width(), m.bar), tone);
    }

    // What is met of its own as a light bar, and inside it, solid, what its weakest link leaves of it.
    void paintBar(const GraphLabel &label, const QRectF &bar, GraphTone tone)
    {
        const QColor solid = m_colours.theme.outcome(Outcome::Met);
        const auto part = [&](double share, const QColor &colour) {
            if (share <= 0)
                return;
            m_painter.setBrush(m_colours.inTone(colour, tone));
            m_painter.drawRoundedRect(
                QRectF(bar.left(), bar.top(), std::max(bar.height(), bar.width() * share), bar.height()),
                bar.height() / 2, bar.height() / 2);
        };
        m_painter.setPen(Qt::NoPen);
        part(1, mixed(m_colours.theme.line, m_colours.node, 0.8));
        part(label.own, mixed(solid, m_colours.node, 0.45));
        part(label.effective, solid);
    }

    // Code and status alone, and the name where a slim box leaves room: a stripe in the status' colour, the
    // code as large as fits, and the sign.
    void paintFromAfar(int n, const QRectF &rect, GraphTone tone)
    {
        const GraphNode &node = m_picture.shape.nodes.at(n);
        const GraphLabel &label = m_picture.labels.at(n);
        const QColor status = m_colours.inTone(m_colours.theme.outcome(label.status), tone);
        const double stripe = label.measured ? 9 : 0;
        if (label.measured) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(status);
            m_painter.drawRoundedRect(QRectF(rect.left() + 2, rect.top() + 2, stripe, rect.height() - 4), 3,
                                      3);
        }
        const QRectF inner = rect.adjusted(m_measures.padding + stripe, 2, -m_measures.padding, -2);
        const double side = label.measured ? std::min(inner.height() * 0.72, 30.0) : 0;
        const double room = inner.width() - (side > 0 ? side + m_measures.gap : 0);
        const double grow = std::min({room / m_measures.codeMetrics.horizontalAdvance(label.code),
                                      inner.height() / m_measures.codeMetrics.height(), 2.6});
        QFont font = m_measures.codeFont;
        font.setPixelSize(std::max(1, int(font.pixelSize() * grow)));
        m_painter.setFont(font);
        m_painter.setPen(m_colours.inTone(node.open ? m_colours.theme.quiet : m_colours.theme.text, tone));
        m_painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, label.code);
        const double left = QFontMetricsF(font).horizontalAdvance(label.code) + 2 * m_measures.gap;
        if (label.slim && m_measures.nameMetrics.horizontalAdvance(label.name.value(0)) < room - left) {
            m_painter.setFont(m_measures.nameFont);
            m_painter.drawText(inner.adjusted(left, 0, 0, 0),
                               Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, label.name.value(0));
        }
        if (label.measured)
            paintStatus(label.status, status, m_colours.node,
                        QRectF(inner.right() - side, inner.center().y() - side / 2, side, side), m_painter);
    }

    const GraphPicture &m_picture;
    const GraphColours m_colours;
    const GraphMeasures m_measures;
    QPainter &m_painter;
    const GraphHighlight &m_highlight;
    const QRectF m_exposed;
};

} // namespace

void paintGraph(const GraphPicture &picture, const Theme &theme, QPainter &painter,
                const GraphHighlight &highlight)
{
    if (picture.isEmpty() || picture.layout.nodes.isEmpty())
        return;
    painter.save();
    Painting(picture, theme, painter, highlight).paint();
    painter.restore();
}

} // namespace kravkort
