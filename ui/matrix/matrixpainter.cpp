// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixpainter.h"

#include "ui/graph/graphcolours.h"
#include "ui/matrix/matrixfolding.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

QString wholePercent(const Tally &tally)
{
    return QString::number(static_cast<int>(std::floor(tally.ratio() * 100 + 1e-9)));
}

void paintHeadGround(MatrixLight light, const MatrixStyle &style, const QRectF &rect, Qt::Edge inner,
                     QPainter &painter)
{
    const Theme &theme = style.theme;
    painter.fillRect(rect, light.chosen ? theme.accentSoft
                           : light.lit  ? mixed(theme.accentSoft, theme.card, 0.55)
                                        : theme.card);
    const double bar = std::max(2.0, style.em / 5);
    if (light.chosen || light.lit) // by shape too: a bar towards the cells, thick where it is chosen
        painter.fillRect(inner == Qt::RightEdge
                             ? QRectF(rect.right() - (light.chosen ? bar : 1), rect.top(),
                                      light.chosen ? bar : 1, rect.height())
                             : QRectF(rect.left(), rect.bottom() - (light.chosen ? bar : 1), rect.width(),
                                      light.chosen ? bar : 1),
                         theme.accent);
    painter.setPen(QPen(theme.line, 1));
    painter.drawLine(inner == Qt::RightEdge ? QLineF(rect.bottomLeft(), rect.bottomRight())
                                            : QLineF(rect.topRight(), rect.bottomRight()));
}

} // namespace

void paintMatrixMark(MatrixKind kind, const MatrixCell &cell, const QColor &colour, const QRectF &square,
                     QPainter &painter)
{
    const bool useCases = kind == MatrixKind::UseCasesByPackages;
    const bool filled =
        useCases ? cell.strength == Strength::Mandatory : cell.role == kravkort::Role::Business;
    const double line = square.width() * 0.16;
    const QRectF inside = square.adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.setPen(QPen(colour, line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    if (useCases)
        painter.drawEllipse(inside);
    else if (filled)
        painter.drawRect(inside.adjusted(line / 2, line / 2, -line / 2, -line / 2));
    else
        painter.drawPolygon(QPolygonF{QPointF(inside.center().x(), inside.top() + line / 2),
                                      inside.bottomRight() - QPointF(line / 4, line / 2),
                                      inside.bottomLeft() + QPointF(line / 4, -line / 2)});
}

void paintMatrixCell(MatrixKind kind, const MatrixCell &cell, const MatrixStyle &style, const QRectF &rect,
                     QPainter &painter)
{
    if (!cell.related)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double gap = std::max(1.5, style.em / 5);
    const QRectF box = rect.adjusted(gap, gap, -gap, -gap);
    painter.setPen(style.border(cell.basis));
    painter.setBrush(cell.inBid ? QBrush(style.shade(cell.tally.ratio())) : QBrush(style.theme.ground));
    painter.drawRect(box);

    const QColor ink = cell.inBid ? style.theme.text : style.theme.quiet;
    const QString number = wholePercent(cell.tally);
    const QFontMetricsF metrics(style.small);
    const double side = std::round(style.em * 0.72);
    const double between = style.em * 0.32;
    const double widest = metrics.horizontalAdvance(QStringLiteral("100"));
    painter.setFont(style.small);
    if (side + between + widest + style.em * 0.7 <=
        box.width()) { // beside each other, in line down the column
        const double left = box.center().x() - (side + between + widest) / 2;
        paintMatrixMark(kind, cell, ink, QRectF(left, box.center().y() - side / 2, side, side), painter);
        painter.setPen(ink);
        painter.drawText(QRectF(left + side + between, box.top(), widest, box.height()),
                         Qt::AlignRight | Qt::AlignVCenter, number);
    } else {
        const double height = side + metrics.ascent() + style.em * 0.12;
        const double top = box.center().y() - height / 2;
        paintMatrixMark(kind, cell, ink, QRectF(box.center().x() - side / 2, top, side, side), painter);
        painter.setPen(ink);
        painter.drawText(QRectF(box.left(), top + side, box.width(), box.bottom() - top - side),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextDontClip, number);
    }
    painter.restore();
}

double codeWidth(const MatrixHead &head, const MatrixStyle &style)
{
    return QFontMetricsF(style.bold).horizontalAdvance(head.code) + style.em * 0.6;
}

double rowHeadRoom(double width, const MatrixStyle &style)
{
    return width - 3 * style.em * 0.7 - QFontMetricsF(style.small).horizontalAdvance(QStringLiteral("000"));
}

int columnHeadLines(double width, const MatrixStyle &style)
{
    return std::max(1, int(width / (1.05 * style.line)));
}

double columnHeadHeight(double length, const MatrixStyle &style)
{
    return length + style.line + 1.1 * style.em;
}

void paintRowHead(const MatrixHead &head, MatrixLight light, const MatrixStyle &style, const QRectF &rect,
                  QPainter &painter)
{
    painter.save();
    paintHeadGround(light, style, rect, Qt::RightEdge, painter);
    const QFontMetricsF small(style.small);
    const double aside = style.em * 0.7;
    const double number = small.horizontalAdvance(QStringLiteral("000"));
    const QRectF inside = rect.adjusted(aside, 0, -2 * aside - number, 0);
    const double code = codeWidth(head, style);
    const int lines = std::max(1, int(rect.height() / style.line));
    const QStringList name = folded(head.text, QFontMetricsF(style.font), inside.width(), lines, code);
    const double top = inside.center().y() - style.line * double(std::max<qsizetype>(1, name.size())) / 2;
    const auto line = [&](int at, double indent) {
        return QRectF(inside.left() + indent, top + at * style.line, inside.width() - indent, style.line);
    };
    painter.setPen(style.theme.text);
    painter.setFont(style.bold);
    painter.drawText(line(0, 0), Qt::AlignLeft | Qt::AlignVCenter, head.code);
    painter.setFont(style.font);
    for (int at = 0; at < name.size(); ++at)
        painter.drawText(line(at, at == 0 ? code : 0), Qt::AlignLeft | Qt::AlignVCenter, name.at(at));
    painter.setFont(style.small);
    painter.setPen(style.theme.quiet);
    painter.drawText(QRectF(rect.right() - aside - number, rect.top(), number, rect.height()),
                     Qt::AlignRight | Qt::AlignVCenter, QString::number(head.open));
    painter.restore();
}

void paintColumnHead(const MatrixHead &head, MatrixLight light, const MatrixStyle &style, const QRectF &rect,
                     QPainter &painter)
{
    painter.save();
    paintHeadGround(light, style, rect, Qt::BottomEdge, painter);
    painter.setFont(style.small);
    painter.setPen(style.theme.quiet);
    const QRectF foot(rect.left(), rect.bottom() - style.line - style.em * 0.3, rect.width(), style.line);
    painter.drawText(foot, Qt::AlignCenter, QString::number(head.open));

    const double length = foot.top() - rect.top() - style.em * 0.8;
    const double code = codeWidth(head, style);
    const int lines = columnHeadLines(rect.width(), style);
    const QStringList name = folded(head.text, QFontMetricsF(style.font), length, lines, code);
    painter.translate(rect.center().x() - style.line * double(name.size()) / 2, foot.top() - style.em * 0.3);
    painter.rotate(-90);
    painter.setPen(style.theme.text);
    painter.setFont(style.bold);
    painter.drawText(QRectF(0, 0, length, style.line), Qt::AlignLeft | Qt::AlignVCenter, head.code);
    painter.setFont(style.font);
    for (int at = 0; at < name.size(); ++at) {
        const double indent = at == 0 ? code : 0;
        painter.drawText(QRectF(indent, at * style.line, length - indent, style.line),
                         Qt::AlignLeft | Qt::AlignVCenter, name.at(at));
    }
    painter.restore();
}

QSizeF matrixSize(const MatrixValues &values, const MatrixStyle &style)
{
    return {style.widestRowHead + double(values.columns.size()) * style.cellWidth,
            style.tallestColumnHead + double(values.rows.size()) * style.rowHeight};
}

void paintMatrix(const MatrixValues &values, const MatrixStyle &style, QPainter &painter, const QRectF &place)
{
    const QSizeF size = matrixSize(values, style);
    painter.save();
    painter.translate(place.topLeft());
    const double scale = std::min({1.0, place.width() / size.width(), place.height() / size.height()});
    painter.scale(scale, scale);
    const auto x = [&](qsizetype column) { return style.widestRowHead + double(column) * style.cellWidth; };
    const auto y = [&](qsizetype row) { return style.tallestColumnHead + double(row) * style.rowHeight; };
    for (int column = 0; column < values.columns.size(); ++column)
        paintColumnHead(values.columns.at(column), {}, style,
                        QRectF(x(column), 0, style.cellWidth, style.tallestColumnHead), painter);
    for (int row = 0; row < values.rows.size(); ++row) {
        paintRowHead(values.rows.at(row), {}, style, QRectF(0, y(row), style.widestRowHead, style.rowHeight),
                     painter);
        for (int column = 0; column < values.columns.size(); ++column)
            paintMatrixCell(values.kind, values.at(row, column), style,
                            QRectF(x(column), y(row), style.cellWidth, style.rowHeight), painter);
        painter.setPen(QPen(style.theme.line, 0.5));
        painter.drawLine(QPointF(0, y(row + 1)), QPointF(size.width(), y(row + 1)));
    }
    painter.restore();
}

} // namespace kravkort
