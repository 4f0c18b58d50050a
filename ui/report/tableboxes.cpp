// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/tableboxes.h"

#include "ui/report/cellbox.h"

#include <QPainter>

#include <algorithm>
#include <memory>

namespace kravkort {

namespace {

struct Grid
{
    QList<double> left;
    QList<double> width;
    double total = 0;
};

constexpr double gutter = 3;  // mm between columns
constexpr double inset = 1.2; // mm from the table's edge
constexpr double padding = 1.3;

Grid gridOf(const QList<ReportColumn> &columns, const ReportStyle &style)
{
    Grid grid;
    grid.total = style.width(false);
    double shares = 0;
    for (const ReportColumn &column : columns)
        shares += column.share;
    const double usable = grid.total - 2 * style.mm(inset) - style.mm(gutter) * double(columns.size() - 1);
    double x = style.mm(inset);
    for (const ReportColumn &column : columns) {
        grid.left.append(x);
        grid.width.append(usable * column.share / shares);
        x += grid.width.last() + style.mm(gutter);
    }
    return grid;
}

// Heights at which no cell's line would be cut through.
QList<double> cutsOf(const QList<CellBox> &cells, double top)
{
    QList<std::pair<double, double>> lines;
    for (const CellBox &cell : cells)
        lines += cell.lines();
    QList<double> cuts;
    for (const auto &candidate : lines) {
        const double at = candidate.second;
        const bool through = std::any_of(lines.cbegin(), lines.cend(), [at](const auto &line) {
            return line.first < at - 1 && line.second > at + 1;
        });
        if (!through)
            cuts.append(top + at);
    }
    std::sort(cuts.begin(), cuts.end());
    return cuts;
}

ReportBox rowBox(const ReportRow &row, const ReportTable &table, const Grid &grid, const ReportStyle &style,
                 const QSet<QString> &anchors)
{
    const auto cells = std::make_shared<QList<CellBox>>();
    double height = 0;
    const qsizetype count = std::min(row.cells.size(), table.columns.size());
    for (qsizetype c = 0; c < count; ++c) {
        cells->append(
            CellBox(row.cells.at(c), table.columns.at(c).align, row.group, style, anchors, grid.width.at(c)));
        height = std::max(height, cells->last().height());
    }
    const double top = style.mm(padding);
    ReportBox box;
    box.slab.height = height + 2 * top;
    box.slab.cuts = cutsOf(*cells, top);
    box.anchor = row.anchor;
    box.draw = [cells, grid, top, group = row.group, &style](QPainter &painter, QPointF origin, double from,
                                                             double to) {
        if (group)
            painter.fillRect(QRectF(origin.x(), origin.y() + from, grid.total, to - from),
                             style.theme().card);
        for (qsizetype c = 0; c < cells->size(); ++c)
            cells->at(c).draw(painter, origin + QPointF(grid.left.at(c), top), from - top, to - top);
        painter.setPen(QPen(style.theme().line, style.mm(0.15), Qt::SolidLine, Qt::FlatCap));
        const double y = origin.y() + to;
        painter.drawLine(QPointF(origin.x(), y), QPointF(origin.x() + grid.total, y));
    };
    return box;
}

ReportBox headBox(const ReportTable &table, const Grid &grid, const ReportStyle &style)
{
    const auto texts = std::make_shared<QList<TextBox>>();
    double height = 0;
    for (qsizetype c = 0; c < table.columns.size(); ++c) {
        TextBox::Look look;
        look.face = ReportStyle::Face::TableHead;
        look.colour = style.theme().quiet;
        look.align = table.columns.at(c).align == ReportColumn::Align::Right ? Qt::AlignRight : Qt::AlignLeft;
        texts->append(TextBox(style, table.columns.at(c).head, grid.width.at(c), look));
        const double slot = style.mm(cellNumberWidth);
        if (table.columns.at(c).align == ReportColumn::Align::Progress &&
            texts->last().naturalWidth() <= slot) {
            look.align = Qt::AlignRight;
            texts->last() = TextBox(style, table.columns.at(c).head, slot, look);
        }
        height = std::max(height, texts->last().height());
    }
    ReportBox box;
    box.slab.height = height + 2 * style.mm(padding);
    box.slab.keepWithNext = true;
    box.draw = [texts, grid, height, &style](QPainter &painter, QPointF origin, double, double to) {
        for (qsizetype c = 0; c < texts->size(); ++c) {
            const QPointF at(grid.left.at(c), style.mm(padding) + height - texts->at(c).height());
            texts->at(c).draw(painter, origin + at);
        }
        // Within the head, so that a filled row beneath it covers nothing of the rule.
        painter.setPen(QPen(style.theme().accent, style.mm(0.3), Qt::SolidLine, Qt::FlatCap));
        const double y = origin.y() + to - style.mm(0.15);
        painter.drawLine(QPointF(origin.x(), y), QPointF(origin.x() + grid.total, y));
    };
    return box;
}

} // namespace

void appendTable(const ReportTable &table, const ReportStyle &style, const QSet<QString> &anchors, double gap,
                 QList<ReportBox> &boxes)
{
    const Grid grid = gridOf(table.columns, style);
    const int head = static_cast<int>(boxes.size());
    boxes.append(headBox(table, grid, style));
    boxes.last().slab.gap = gap;
    const qsizetype rows = table.rows.size();
    for (qsizetype r = 0; r < rows; ++r) {
        ReportBox box = rowBox(table.rows.at(r), table, grid, style, anchors);
        box.slab.head = head;
        // A group row never ends a page, and neither the first nor the last row stands alone on one.
        box.slab.keepWithNext =
            r + 1 < rows && (table.rows.at(r).group || (rows > 2 && (r == 0 || r + 2 == rows)));
        boxes.append(box);
    }
}

} // namespace kravkort
