// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chartboxes.h"

#include "models/domain/text/names.h"
#include "ui/report/places.h"
#include "ui/report/stackbox.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace kravkort {

namespace {

using Face = ReportStyle::Face;

constexpr double nameWidth = 66; // mm
constexpr double numberWidth = 32;
constexpr double gutter = 3;
constexpr double barPart = 0.56; // of a row
constexpr double looseRow = 7.2, closeRow = 5.8;
constexpr double mostNameLines = 3.5;
constexpr qsizetype manyBars = 14;
constexpr qsizetype mostOnAPage = 20;

double plotWidth(const ReportStyle &style)
{
    return style.width(false) - style.mm(nameWidth + numberWidth + gutter);
}

QColor colourOf(const ReportChart::Part &part, const ReportStyle &style)
{
    return part.outcome ? style.theme().outcome(*part.outcome) : style.theme().accent;
}

// Stripes are lines, not a pattern: those stay fine and sharp on every device.
void fill(QPainter &painter, const QRectF &rect, const QColor &colour, bool striped, const ReportStyle &style)
{
    if (!striped) {
        painter.fillRect(rect, colour);
        return;
    }
    painter.setPen(QPen(colour, style.mm(0.2), Qt::SolidLine, Qt::FlatCap));
    const double high = rect.height();
    for (double x = rect.left() - high; x < rect.right(); x += style.mm(0.9)) {
        const double from = std::max(0.0, rect.left() - x); // how far up it enters
        const double to = std::min(high, rect.right() - x); // … and leaves
        if (to > from)
            painter.drawLine(QPointF(x + from, rect.bottom() - from), QPointF(x + to, rect.bottom() - to));
    }
    painter.drawLine(rect.topLeft(), rect.topRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

ReportBox lineBox(const QString &words, Face face, const QColor &colour, double beneath,
                  const ReportStyle &style)
{
    TextBox::Look look;
    look.face = face;
    look.colour = colour;
    const TextBox text(style, words, style.width(false), look);
    ReportBox box = stackOf({{QPointF(), text}}, text.height() + style.mm(beneath));
    box.slab.keepWithNext = true;
    return box;
}

// A square in each part's colour with its sign and name.
ReportBox legendBox(const ReportChart &chart, const ReportStyle &style)
{
    struct Entry
    {
        QPointF at;
        TextBox text;
        QColor colour;
        bool striped = false;
    };
    const auto entries = std::make_shared<QList<Entry>>();
    const double left = style.mm(nameWidth);
    double x = left, y = 0, line = 0;
    for (const ReportChart::Part &part : chart.parts) {
        TextBox::Look look;
        look.face = Face::Small;
        look.colour = style.theme().quiet;
        if (part.outcome && !part.striped && chart.kind == ReportChartKind::StatusMix) {
            look.sign = symbolOf(*part.outcome);
            look.signColour = colourOf(part, style);
        }
        const TextBox text(style, part.name, style.mm(60), look);
        const double wide = style.mm(3.4 + 5) + text.naturalWidth();
        if (x > left && x + wide > style.width(false) + style.mm(5)) {
            x = left;
            y += line;
        }
        entries->append({QPointF(x, y), text, colourOf(part, style), part.striped});
        line = std::max(line, text.height());
        x += wide;
    }
    ReportBox box;
    box.slab.height = y + line + style.mm(1.5);
    box.slab.keepWithNext = true;
    box.draw = [entries, &style](QPainter &painter, QPointF origin, double, double) {
        for (const Entry &entry : *entries) {
            const QPointF at = origin + entry.at;
            fill(painter, QRectF(at.x(), at.y() + style.mm(0.7), style.mm(2.2), style.mm(2.2)), entry.colour,
                 entry.striped, style);
            entry.text.draw(painter, at + QPointF(style.mm(3.2), 0));
        }
    };
    return box;
}

ReportBox barBox(const ReportChart &chart, const ReportChart::Bar &bar, const ReportStyle &style,
                 const QSet<QString> &anchors)
{
    const QFontMetricsF metrics(style.font(Face::Cell), style.device());
    TextBox::Look plain, quiet;
    plain.face = Face::Cell;
    plain.link = linkOf({}, bar.target, anchors);
    quiet.face = Face::Small;
    quiet.colour = style.theme().quiet;
    // Names are read in full, in several lines where need be; one that nobody would read to its end is cut.
    const double room = style.mm(nameWidth - gutter);
    const TextBox name(style, metrics.elidedText(bar.name.simplified(), Qt::ElideRight, mostNameLines * room),
                       room, plain);
    const TextBox number(style, bar.text, style.mm(numberWidth), quiet);

    struct Piece
    {
        double share = 0; // of the bar
        QColor colour;
        bool striped = false;
    };
    QList<Piece> pieces;
    double sum = 0;
    for (const double value : bar.values)
        sum += std::max(0.0, value);
    if (chart.kind != ReportChartKind::StatusMix)
        sum = std::max(1.0, sum);
    for (qsizetype p = 0; sum > 0 && p < std::min(bar.values.size(), chart.parts.size()); ++p)
        pieces.append({std::max(0.0, bar.values.at(p)) / sum, colourOf(chart.parts.at(p), style),
                       chart.parts.at(p).striped});

    ReportBox box;
    const double least = style.mm(chart.bars.size() > manyBars ? closeRow : looseRow);
    box.slab.height = std::max({least, name.height(), number.height()});
    box.draw = [name, number, pieces, row = box.slab.height, least, &style](QPainter &painter, QPointF origin,
                                                                            double, double) {
        const double middle = origin.y() + row / 2;
        const double high = least * barPart;
        const double top = middle - high / 2;
        double x = origin.x() + style.mm(nameWidth);
        name.draw(painter, {origin.x(), middle - name.height() / 2});
        painter.fillRect(QRectF(x, top, plotWidth(style), high), style.theme().line);
        for (const Piece &piece : pieces) {
            const double wide = plotWidth(style) * piece.share;
            if (wide <= 0)
                continue;
            fill(painter, QRectF(x, top, wide, high), piece.colour, piece.striped, style);
            x += wide;
            // A white hairline keeps neighbours apart where colours are not seen.
            painter.fillRect(QRectF(x - style.mm(0.15), top, style.mm(0.3), high), style.theme().ground);
        }
        number.draw(painter, {origin.x() + style.mm(nameWidth + gutter) + plotWidth(style),
                              middle - number.height() / 2});
    };
    return box;
}

} // namespace

void appendChart(const ReportChart &chart, bool asks, const ReportStyle &style, const QSet<QString> &anchors,
                 double gap, QList<ReportBox> &boxes)
{
    const qsizetype first = boxes.size();
    if (asks)
        boxes.append(lineBox(chart.question, Face::Heading3, style.theme().text, 0.5, style));
    if (!chart.summary.isEmpty())
        boxes.append(lineBox(chart.summary, Face::Small, style.theme().quiet, 2.5, style));
    if (chart.kind == ReportChartKind::ProgressOverTime) {
        if (!chart.points.isEmpty())
            boxes.append(timeBox(chart, style));
    } else {
        int head = -1;
        if (!chart.parts.isEmpty()) {
            head = static_cast<int>(boxes.size());
            boxes.append(legendBox(chart, style));
        }
        for (qsizetype b = 0; b < chart.bars.size(); ++b) {
            boxes.append(barBox(chart, chart.bars.at(b), style, anchors));
            boxes.last().slab.head = head;
            boxes.last().slab.keepWithNext = b + 1 < chart.bars.size() && chart.bars.size() <= mostOnAPage;
        }
    }
    if (first < boxes.size())
        boxes[first].slab.gap = gap;
}

} // namespace kravkort
