// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphpainter.h"

#include "ui/graph/graphbar.h"
#include "ui/graph/graphfar.h"
#include "ui/graph/graphfold.h"
#include "ui/graph/graphmarks.h"
#include "ui/graph/paints.h"

#include <QPainter>

namespace kravkort {

namespace {

constexpr double corner = 6;

class NodePainting
{
public:
    NodePainting(const GraphScene &scene, QPainter &painter, const QRectF &part,
                 const GraphHighlight &highlight)
        : m_scene(scene)
        , m_picture(scene.picture)
        , m_colours(scene.colours)
        , m_measures(scene.measures)
        , m_painter(painter)
        , m_highlight(highlight)
        , m_part(part)
        , m_scale(painter.worldTransform().m11())
    {
        if (highlight.detail == GraphDetail::Codes)
            m_writing = scene.codes.at(m_scale);
        for (const GraphTone tone : {GraphTone::Rest, GraphTone::Lit, GraphTone::Dimmed}) {
            const QColor line = m_colours.inTone(mixed(m_colours.theme.quiet, m_colours.ground, 0.75), tone);
            for (const bool marked : {false, true}) {
                const QColor colour = marked ? m_colours.theme.accent : line;
                m_frames[size_t(tone)][marked ? 1 : 0] = penFor(colour, marked ? 2.5 : 1.5);
                m_dashed[size_t(tone)][marked ? 1 : 0] = dashedPenFor(colour, marked ? 2.5 : 1.5);
            }
        }
    }

    void paint(GraphTone tone)
    {
        for (int n = 0; n < m_picture.shape.nodes.size(); ++n) {
            const QRectF &rect = m_picture.layout.nodes.at(n);
            if (m_highlight.lit.holdsNode(n) == (tone == GraphTone::Dimmed) ||
                !rect.adjusted(-4, -4, 4, 4).intersects(m_part))
                continue;
            switch (m_highlight.detail) {
            case GraphDetail::Full:
                paintFrame(n, rect, tone);
                paintContents(n, rect, tone);
                break;
            case GraphDetail::Codes:
                if (!paintFromAfar(n, tone)) {
                    paintBox(n, rect, tone);
                    continue;
                }
                break;
            case GraphDetail::Boxes:
                paintBox(n, rect, tone);
                continue;
            }
            paintFold(m_picture, n, m_colours, tone, m_highlight, m_painter);
        }
        paintFarCodes(m_scene, m_far, m_writing, tone, m_painter);
        m_far.clear();
    }

private:
    bool paintFromAfar(int n, GraphTone tone)
    {
        const std::optional<FarNode> far = farNodeOf(m_scene, n, m_writing);
        if (!far)
            return false;
        paintFrame(n, far->plate.box, tone);
        paintFarMarks(m_scene, *far, m_writing, tone, m_painter);
        m_far.append(*far);
        return true;
    }

    void paintFrame(int n, const QRectF &rect, GraphTone tone)
    {
        const GraphNode &node = m_picture.shape.nodes.at(n);
        const bool marked = n == m_highlight.selected;
        QColor fill = node.node.kind == NodeKind::Area ? m_colours.theme.accentSoft : m_colours.node;
        if (node.open)
            fill = m_colours.ground;
        if (marked)
            fill = m_colours.theme.accentSoft;
        const auto &pens = node.strength == Strength::Supplementary ? m_dashed : m_frames;
        QPen pen = pens[size_t(tone)][marked ? 1 : 0];
        if (n == m_highlight.hovered)
            pen.setColor(m_colours.theme.accent);
        m_painter.setPen(pen);
        m_painter.setBrush(brushFor(m_colours.inTone(fill, tone)));
        m_painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), corner, corner);
        if (m_picture.matches(n))
            paintMatch(rect);
        paintCursor(n, rect);
    }

    // What is looked for has a second frame, whatever else is dimmed.
    void paintMatch(const QRectF &rect)
    {
        const double away = matchAway();
        m_painter.setPen(QPen(m_colours.theme.text, std::max(1.2, 1.2 / m_scale)));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(rect.adjusted(-away, -away, away, away), corner + away, corner + away);
    }
    // Two pixels of the screen at least between the two frames.
    double matchAway() const { return std::max(3.0, 2.5 / m_scale); }

    void paintCursor(int n, const QRectF &rect)
    {
        if (n != m_highlight.cursor)
            return;
        m_painter.setPen(QPen(m_colours.theme.accent, 1.5, Qt::DotLine));
        m_painter.setBrush(Qt::NoBrush);
        const double away = m_picture.matches(n) ? 2 * matchAway() : 3;
        m_painter.drawRoundedRect(rect.adjusted(-away, -away, away, away), corner + away, corner + away);
    }

    // Too small for a code: what is met or not is full of its colour, what is open is pale.
    void paintBox(int n, const QRectF &rect, GraphTone tone)
    {
        const GraphLabel &label = m_picture.labels.at(n);
        const QColor status = label.measured ? m_colours.theme.outcome(label.status) : m_colours.theme.quiet;
        const bool pale = !label.measured || label.status == Outcome::Unknown;
        m_painter.fillRect(rect, m_colours.inTone(mixed(status, m_colours.ground, pale ? 0.4 : 1), tone));
        if (m_picture.matches(n))
            paintMatch(rect);
        if (n != m_highlight.selected && n != m_highlight.hovered && n != m_highlight.cursor)
            return;
        // Wide enough to be found again.
        m_painter.setPen(QPen(m_colours.theme.accent, 2 / m_scale));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(rect.adjusted(-2 / m_scale, -2 / m_scale, 2 / m_scale, 2 / m_scale));
    }

    void paintContents(int n, const QRectF &rect, GraphTone tone)
    {
        const GraphNode &node = m_picture.shape.nodes.at(n);
        const GraphLabel &label = m_picture.labels.at(n);
        const GraphTexts &texts = m_scene.texts.at(n);
        const GraphMeasures &m = m_measures;
        const QRectF inner = rect.adjusted(m.padding, m.edgeOf(label), -m.padding, -m.edgeOf(label));
        const QColor text = m_colours.inTone(node.open ? m_colours.theme.quiet : m_colours.theme.text, tone);
        const QColor quiet = m_colours.inTone(m_colours.theme.quiet, tone);

        const QRectF head(inner.left(), inner.top(), inner.width(), m.codeMetrics.height());
        m_painter.setFont(m.codeFont);
        m_painter.setPen(penFor(text, 1));
        m_painter.drawStaticText(head.topLeft(), texts.code);
        m_painter.setFont(m.numberFont);
        m_painter.setPen(penFor(quiet, 1));
        m_painter.drawStaticText(
            QPointF(head.right() - texts.numberWidth, head.center().y() - m.numberMetrics.height() / 2),
            texts.number);
        QRectF mark(head.right() - texts.numberWidth - m.gap - m.mark, head.center().y() - m.mark / 2, m.mark,
                    m.mark);
        if (label.measured) {
            paintStatus(label.status, m_colours.inTone(m_colours.theme.outcome(label.status), tone),
                        m_colours.node, mark, m_painter);
            mark.translate(-m.mark - m.gap, 0);
        }
        m_painter.setFont(m.codeFont);
        if (label.grounded)
            paintBasis(node.basis, m_colours.inTone(m_colours.theme.basis(node.basis), tone), mark,
                       m_painter);

        m_painter.setFont(m.nameFont);
        m_painter.setPen(penFor(text, 1));
        if (label.slim) {
            paintSlimName(texts, head, texts.codeWidth + 2 * m.gap);
        } else {
            double y = head.bottom() + m.gap / 2;
            for (const QStaticText &line : texts.name) {
                m_painter.drawStaticText(QPointF(inner.left(), y), line);
                y += m.nameMetrics.height();
            }
        }
        if (label.measured)
            paintProgress(label.own, label.effective, m_colours, tone,
                          QRectF(inner.left(), inner.bottom() - m.bar, inner.width(), m.bar), m_painter);
    }

    void paintSlimName(const GraphTexts &texts, const QRectF &room, double left)
    {
        if (!texts.name.isEmpty())
            m_painter.drawStaticText(
                QPointF(room.left() + left, room.center().y() - m_measures.nameMetrics.height() / 2),
                texts.name.first());
    }

    const GraphScene &m_scene;
    const GraphPicture &m_picture;
    const GraphColours &m_colours;
    const GraphMeasures &m_measures;
    QPainter &m_painter;
    const GraphHighlight &m_highlight;
    const QRectF m_part;
    const double m_scale;
    GraphCodes::Writing m_writing; // far out
    QList<FarNode> m_far;          // painted so far, but for their codes
    // By tone, then plain or marked.
    std::array<std::array<QPen, 2>, 3> m_frames, m_dashed;
};

void paintHeadings(const GraphScene &scene, QPainter &painter)
{
    const GraphPicture &picture = scene.picture;
    painter.setFont(scene.measures.codeFont);
    painter.setPen(scene.colours.theme.quiet);
    for (int c = 0; c < picture.headings.size(); ++c) {
        const QRectF column = picture.layout.columns.at(c);
        const QRectF place(column.left(), -picture.headingHeight(), column.width(), picture.headingHeight());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip, picture.headings.at(c));
        painter.fillRect(QRectF(place.left(), place.bottom() - scene.measures.padding, place.width(), 1),
                         scene.colours.theme.line);
    }
}

} // namespace

void paintNodes(const GraphScene &scene, QPainter &painter, const QRectF &part,
                const GraphHighlight &highlight)
{
    NodePainting painting(scene, painter, part, highlight);
    if (highlight.lit.isEmpty())
        return painting.paint(GraphTone::Rest);
    painting.paint(GraphTone::Dimmed);
    painting.paint(GraphTone::Lit);
}

void paintGraph(const GraphPicture &picture, const Theme &theme, QPainter &painter,
                const GraphHighlight &highlight)
{
    if (picture.isEmpty() || picture.layout.nodes.isEmpty())
        return;
    const GraphScene scene(picture, theme);
    const QRectF part = painter.hasClipping() ? painter.clipBoundingRect() : picture.bounds();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (highlight.headings)
        paintHeadings(scene, painter);
    scene.strokes.paint(painter, part, highlight.lit, StrokeDetail::Full);
    paintNodes(scene, painter, part, highlight);
    painter.restore();
}

} // namespace kravkort
