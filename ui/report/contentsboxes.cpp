// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/contentsboxes.h"

#include "ui/report/stackbox.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace kravkort {

namespace {

using Face = ReportStyle::Face;

constexpr double numberWidth = 8; // mm
constexpr double indent = 5;
constexpr double columnGap = 9;
constexpr double row = 5.4;
constexpr double looseRow = 6.6;
constexpr double beforeSection = 2.2;
constexpr qsizetype oneColumn = 26; // entries

struct Line
{
    TextBox text;
    QString anchor;
    double left = 0;
    double top = 0; // in its column
    int column = 0;
    bool strong = false;
};

struct Columns
{
    int count = 1;
    double width = 0;
    double gap = 0;
    double row = 0;
};

class Filling
{
public:
    Filling(const ReportStyle &style, const Columns &columns, double room)
        : m_style(style)
        , m_columns(columns)
        , m_room(room)
    {
    }

    // False where there is no room left.
    bool add(const ContentsEntry &entry)
    {
        double top = m_y + (entry.level == 1 && m_y > 0 ? m_style.mm(beforeSection) : 0);
        // A section's name does not end a column.
        const double needed = m_columns.row * (entry.level == 1 ? 2 : 1);
        if (top + needed > m_room) {
            if (m_column + 1 == m_columns.count)
                return false;
            ++m_column;
            top = 0;
        }
        Line line;
        line.strong = entry.level == 1;
        line.left = m_style.mm(indent) * (entry.level - 1);
        TextBox::Look look;
        look.face = line.strong ? Face::CellStrong : Face::Cell;
        look.colour = line.strong ? m_style.theme().accent : m_style.theme().text;
        look.link = placeSign + entry.anchor;
        const double wide = m_columns.width - line.left - m_style.mm(numberWidth + 2);
        const QFontMetricsF metrics(m_style.font(look.face), m_style.device());
        line.text = TextBox(m_style, metrics.elidedText(entry.text.simplified(), Qt::ElideRight, wide),
                            2 * wide, look);
        line.anchor = entry.anchor;
        line.top = top;
        line.column = m_column;
        m_lines.append(line);
        m_y = top + m_columns.row;
        m_height = std::max(m_height, m_y);
        return true;
    }

    ReportBox box(const std::shared_ptr<const AnchorPages> &pages) const
    {
        ReportBox box;
        box.slab.height = m_height;
        box.draw = [lines = m_lines, columns = m_columns, pages,
                    &style = m_style](QPainter &painter, QPointF origin, double, double) {
            for (const Line &line : lines) {
                const QPointF at = origin + QPointF(line.column * (columns.width + columns.gap), line.top);
                line.text.draw(painter, at + QPointF(line.left, 0));
                TextBox::Look look;
                look.face = line.strong ? Face::CellStrong : Face::Cell;
                look.colour = line.strong ? style.theme().accent : style.theme().quiet;
                look.align = Qt::AlignRight;
                look.link = placeSign + line.anchor;
                const TextBox number(style, QString::number(pages->value(line.anchor) + 1),
                                     style.mm(numberWidth), look);
                number.draw(painter, at + QPointF(columns.width - style.mm(numberWidth), 0));
                const double base = at.y() + line.text.height() * 0.74;
                const double from = at.x() + line.left + line.text.naturalWidth() + style.mm(1.5);
                const double to = at.x() + columns.width - number.naturalWidth() - style.mm(1.5);
                painter.setPen(QPen(style.theme().line, style.mm(0.3), Qt::DotLine, Qt::FlatCap));
                if (to - from > style.mm(3))
                    painter.drawLine(QPointF(from, base), QPointF(to, base));
            }
        };
        return box;
    }

private:
    const ReportStyle &m_style;
    Columns m_columns;
    double m_room;
    QList<Line> m_lines;
    double m_y = 0;
    double m_height = 0;
    int m_column = 0;
};

} // namespace

void appendContents(const QString &heading, const QList<ContentsEntry> &entries,
                    const std::shared_ptr<const AnchorPages> &pages, const ReportStyle &style,
                    QList<ReportBox> &boxes)
{
    if (entries.isEmpty())
        return;
    TextBox::Look look;
    look.face = Face::Heading1;
    look.colour = style.theme().accent;
    const TextBox title(style, heading, style.width(false), look);
    ReportBox head = stackOf({{QPointF(), title}}, title.height() + style.mm(5));
    head.slab.keepWithNext = true;
    head.slab.gap = style.mm(11);
    head.outlineLevel = 1;
    head.outlineTitle = heading;
    boxes.append(head);

    Columns columns;
    columns.count = entries.size() > oneColumn ? 2 : 1;
    columns.gap = style.mm(columnGap);
    columns.width = (style.width(false) - columns.gap * (columns.count - 1)) / columns.count;
    columns.row = style.mm(columns.count == 1 ? looseRow : row);
    double room = style.height(false) - head.slab.height - style.mm(1);
    qsizetype next = 0;
    while (next < entries.size()) {
        double left = 0;
        for (qsizetype i = next; i < entries.size(); ++i)
            left += columns.row + (entries.at(i).level == 1 ? style.mm(beforeSection) : 0);
        // Columns of one length where all that is left fits.
        const double even = columns.count == 1 ? room : left / columns.count + 2 * columns.row;
        Filling filling(style, columns, std::min(room, even));
        while (next < entries.size() && filling.add(entries.at(next)))
            ++next;
        boxes.append(filling.box(pages));
        room = style.height(false) - style.mm(1);
    }
}

} // namespace kravkort
