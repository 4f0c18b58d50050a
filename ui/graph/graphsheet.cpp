// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphsheet.h"

#include "ui/graph/graphlegend.h"
#include "ui/graph/graphpainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

constexpr double leastWidth = 720;
constexpr double apart = 24; // between caption, graph and legend

QFont sized(QFont font, double factor, bool bold = false)
{
    font.setPixelSize(std::max(1, int(std::lround(font.pixelSize() * factor))));
    font.setBold(bold);
    return font;
}

} // namespace

GraphSheet::GraphSheet(const GraphPicture &graph, const GraphCaption &caption, const Phrases &phrases,
                       double graphScale)
    : m_graph(graph)
    , m_caption(caption)
    , m_phrases(phrases)
    , m_graphScale(graphScale)
{
    write(std::max(graph.bounds().width() * graphScale, leastWidth));
    m_size = {m_width + 2 * margin,
              m_captionHeight + graph.bounds().height() * graphScale + apart + legendHeight() + 2 * margin};
}

GraphSheet::GraphSheet(const GraphPicture &graph, const GraphCaption &caption, const Phrases &phrases,
                       QSizeF page)
    : m_graph(graph)
    , m_caption(caption)
    , m_phrases(phrases)
    , m_size(page)
    , m_page(true)
{
    write(page.width() - 2 * margin);
    const double room = page.height() - 2 * margin - m_captionHeight - apart - legendHeight();
    m_graphScale =
        std::min({m_width / graph.bounds().width(), std::max(1.0, room) / graph.bounds().height(), 1.0});
}

double GraphSheet::legendHeight() const
{
    return paintLegend(m_phrases, m_graph.font, lightTheme(), m_width, nullptr);
}

void GraphSheet::write(double width)
{
    m_width = width;
    double y = 0;
    const auto add = [&](const QString &text, const QFont &font, Line::Tone tone) {
        if (text.isEmpty())
            return;
        const QRectF room(0, y, width, 1e4);
        Line line{text, font, tone, QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, text)};
        line.place = QRectF(0, y, width, std::ceil(line.place.height()));
        y = line.place.bottom() + font.pixelSize() * 0.35;
        m_lines.append(line);
    };
    const QFont plain = sized(m_graph.font, 1);
    add(m_caption.title, sized(m_graph.font, 1.5, true), Line::Tone::Text);
    add(m_caption.facts.join(QStringLiteral("  ·  ")), plain, Line::Tone::Quiet);
    for (const QString &sentence : m_caption.look)
        add(sentence, plain, Line::Tone::Text);
    add(m_caption.notice, sized(m_graph.font, 1, true), Line::Tone::Notice);
    m_captionHeight = y + apart;
}

void GraphSheet::paint(QPainter &painter) const
{
    const Theme theme = lightTheme();
    painter.fillRect(QRectF(QPointF(), m_size), Qt::white);
    painter.save();
    painter.translate(margin, margin);
    for (const Line &line : m_lines) {
        painter.setFont(line.font);
        painter.setPen(line.tone == Line::Tone::Quiet    ? theme.quiet
                       : line.tone == Line::Tone::Notice ? theme.warning
                                                         : theme.text);
        painter.drawText(line.place, Qt::TextWordWrap | Qt::TextDontClip, line.text);
    }
    const QRectF bounds = m_graph.bounds();
    painter.save();
    painter.translate(m_page ? (m_width - bounds.width() * m_graphScale) / 2 : 0, m_captionHeight);
    painter.scale(m_graphScale, m_graphScale);
    painter.translate(-bounds.topLeft());
    GraphHighlight standing;
    standing.lit = m_graph.standing;
    standing.selected = m_graph.selected;
    paintGraph(m_graph, theme, painter, standing);
    painter.restore();
    painter.translate(0, m_size.height() - 2 * margin - legendHeight());
    paintLegend(m_phrases, m_graph.font, theme, m_width, &painter);
    painter.restore();
}

} // namespace kravkort
