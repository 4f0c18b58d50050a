// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphhead.h"

#include <QPainter>

#include <algorithm>

namespace kravkort {

namespace {

constexpr double inset = 4;  // pixels from the view's edges
constexpr int smallest = 9;  // pixels of a font
constexpr double above = 12; // from the headings to a picture that is lower than the view
const QString countSign = QStringLiteral(" · ");

struct Head
{
    QString text;
    QRectF slot;        // the room over what is seen of its column
    double column = 0;  // the width of what is seen of its boxes
    bool whole = false; // all of the column's boxes are seen
    QStringList lines;  // as it is drawn; none where it has no room
};

// One line, or two where there is room for no more; none where a word would be cut.
QStringList inLines(const QString &text, const QFontMetricsF &metrics, double width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    // The number stays with its dot.
    QString bound = text;
    bound.replace(countSign, QStringLiteral(" ·\u00a0"));
    qsizetype end = bound.size();
    while (end > 0 && metrics.horizontalAdvance(bound.first(end)) > width)
        end = bound.lastIndexOf(u' ', end - 1);
    if (end <= 0)
        return {};
    QString rest = bound.sliced(end).trimmed();
    if (rest.startsWith(u'·'))
        rest = rest.sliced(2);
    return metrics.horizontalAdvance(rest) <= width ? QStringList{bound.first(end), rest} : QStringList{};
}

class HeadPainting
{
public:
    HeadPainting(const GraphScene &scene, const GraphSight &sight, QPainter &painter)
        : m_scene(scene)
        , m_measures(scene.measures)
        , m_sight(sight)
        , m_painter(painter)
    {
        const double height = scene.picture.headingHeight();
        const double top = std::max(0.0, sight.origin.y() - height - above);
        m_band = QRectF(0, top, sight.viewport.width(), height);
    }

    void paint()
    {
        findHeads();
        const Theme &theme = m_scene.colours.theme;
        if (m_band.top() <= 0)
            paintBand(theme);
        m_painter.setPen(theme.quiet);
        QFont small = m_measures.numberFont;
        small.setPixelSize(std::min(smallest, small.pixelSize()));
        if (!setIn(m_measures.codeFont, 1) && !setIn(m_measures.numberFont, 2) && !setIn(small, 2))
            return paintAsOneLine();
        for (const Head &head : std::as_const(m_heads)) {
            m_painter.drawText(head.slot, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                               head.lines.join(u'\n'));
            if (m_band.top() > 0 && !head.lines.isEmpty())
                m_painter.fillRect(QRectF(head.slot.left(), m_band.bottom() - 1, head.column, 1), theme.line);
        }
    }

private:
    void findHeads()
    {
        const GraphPicture &picture = m_scene.picture;
        const double edge = m_band.right();
        for (int c = 0; c < picture.headings.size(); ++c) {
            const QRectF column = picture.layout.columns.at(c);
            const double left = m_sight.origin.x() + column.left() * m_sight.zoom;
            const double right = m_sight.origin.x() + column.right() * m_sight.zoom;
            if (right <= inset || left >= edge - inset)
                continue;
            const bool last = c + 1 == picture.headings.size();
            const double end = last ? edge
                                    : m_sight.origin.x() +
                                          picture.layout.columns.at(c + 1).left() * m_sight.zoom -
                                          m_measures.gap;
            Head head;
            head.text = picture.headings.at(c);
            head.whole = left >= 0 && right <= edge;
            const double from = std::max(left, inset);
            head.slot = QRectF(from, m_band.top(), std::max(0.0, std::min(end, edge - inset) - from),
                               m_band.height() - 1);
            head.column = std::min(right, edge) - from;
            m_heads.append(head);
        }
    }

    void paintBand(const Theme &theme)
    {
        m_painter.fillRect(m_band, m_scene.colours.ground);
        m_painter.fillRect(QRectF(0, m_band.bottom() - 1, m_band.width(), 1), theme.line);
    }

    // All of a size: one that is larger than the next would look like more. What is hardly in sight may go
    // without.
    bool setIn(const QFont &font, int lines)
    {
        const QFontMetricsF metrics(font);
        for (Head &head : m_heads) {
            head.lines = inLines(head.text, metrics, head.slot.width());
            if (head.lines.size() > lines)
                head.lines.clear();
            if (head.whole && head.lines.isEmpty())
                return false;
        }
        m_painter.setFont(font);
        return true;
    }

    void paintAsOneLine()
    {
        QStringList texts;
        for (const Head &head : std::as_const(m_heads))
            texts.append(QString(head.text).replace(u' ', QChar::Nbsp));
        const QString text = texts.join(QStringLiteral("\u00a0› "));
        m_painter.setFont(m_measures.numberFont);
        // In the middle over the columns, as far as the view allows.
        const QFontMetricsF metrics(m_measures.numberFont);
        const double room = m_band.width() - 2 * inset;
        const double width = std::min(room, metrics.horizontalAdvance(text) + 2);
        const double middle = (m_heads.first().slot.left() + m_heads.last().slot.left()) / 2;
        const double left = std::clamp(middle - width / 2, inset, inset + room - width);
        m_painter.drawText(QRectF(left, m_band.top(), width, m_band.height() - 1),
                           Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextWordWrap, text);
    }

    const GraphScene &m_scene;
    const GraphMeasures &m_measures;
    const GraphSight &m_sight;
    QPainter &m_painter;
    QRectF m_band;
    QList<Head> m_heads;
};

} // namespace

void paintHead(const GraphScene &scene, const GraphSight &sight, QPainter &painter)
{
    HeadPainting(scene, sight, painter).paint();
}

} // namespace kravkort
