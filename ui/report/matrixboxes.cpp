// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/matrixboxes.h"

#include "models/domain/text/names.h"
#include "ui/report/places.h"
#include "ui/report/textbox.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace kravkort {

namespace {

using Face = ReportStyle::Face;

constexpr double rowHeads = 66, widestRowHeads = 112; // mm
constexpr double columnHeads = 50;
constexpr double narrowest = 11, widest = 13;
constexpr double lowest = 5.4, highest = 11;
constexpr double roomForTwo = 8; // lines in a cell

// A stretch of lines that share a page.
struct Stretch
{
    qsizetype first = 0;
    qsizetype count = 0;
};

// As few pages as the least size allows, with as even a share on each.
QList<Stretch> stretches(qsizetype lines, qsizetype most)
{
    QList<Stretch> result;
    const qsizetype pages = std::max<qsizetype>(1, (lines + most - 1) / std::max<qsizetype>(1, most));
    for (qsizetype page = 0; page < pages; ++page) {
        const qsizetype first = lines * page / pages;
        result.append({first, lines * (page + 1) / pages - first});
    }
    return result;
}

QColor mixed(const QColor &ground, const QColor &ink, double share)
{
    const auto between = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {between(ground.red(), ink.red()), between(ground.green(), ink.green()),
            between(ground.blue(), ink.blue())};
}

class MatrixPage
{
public:
    MatrixPage(const std::shared_ptr<const ReportMatrix> &matrix, const ReportStyle &style,
               const QSet<QString> &anchors)
        : m_matrix(matrix)
        , m_style(style)
        , m_anchors(anchors)
    {
        TextBox::Look heading, small;
        heading.face = Face::Heading1;
        heading.colour = style.theme().accent;
        small.face = Face::Small;
        small.colour = style.theme().quiet;
        m_heading = TextBox(style, matrix->heading, width(), heading);
        m_caption = TextBox(style, matrix->caption, width(), small);
        QStringList legend;
        for (const auto &[mark, meaning] : matrix->legend)
            legend.append(QString(mark + u'\u00a0' + meaning));
        m_legend = TextBox(style, legend.join(QStringLiteral("   ·   ")), width(), small);
        m_top = m_heading.height() + m_caption.height() + mm(3);
    }

    double width() const { return m_style.width(true); }
    qsizetype mostColumns() const { return qsizetype((width() - mm(rowHeads)) / mm(narrowest)); }
    qsizetype mostRows() const { return std::max<qsizetype>(1, qsizetype(roomForRows() / mm(lowest))); }

    void draw(QPainter &painter, QPointF origin, const Stretch &rows, const Stretch &columns) const
    {
        m_heading.draw(painter, origin);
        m_caption.draw(painter, origin + QPointF(0, m_heading.height() + mm(0.5)));
        // What narrow columns leave is the names' room.
        const double count = double(std::max<qsizetype>(1, columns.count));
        const double heads = std::clamp(width() - count * mm(widest), mm(rowHeads), mm(widestRowHeads));
        const double wide = std::clamp((width() - heads) / count, mm(narrowest), mm(widest));
        const double high =
            std::clamp(roomForRows() / double(std::max<qsizetype>(1, rows.count)), mm(lowest), mm(highest));
        const QPointF corner = origin + QPointF(heads, m_top + mm(columnHeads));
        for (qsizetype c = 0; c < columns.count; ++c)
            columnHead(painter, columns.first + c, {corner.x() + wide * double(c), corner.y()}, wide);
        for (qsizetype r = 0; r < rows.count; ++r) {
            const double y = corner.y() + high * double(r);
            label(painter, m_matrix->rows.at(rows.first + r), {origin.x(), y}, heads - mm(2), high);
            for (qsizetype c = 0; c < columns.count; ++c)
                cell(painter,
                     m_matrix->cells.value((rows.first + r) * m_matrix->columns.size() + columns.first + c),
                     QRectF(corner.x() + wide * double(c), y, wide, high));
        }
        painter.setPen(QPen(m_style.theme().line, mm(0.15), Qt::SolidLine, Qt::FlatCap));
        for (qsizetype r = 0; r <= rows.count; ++r) {
            const double y = corner.y() + high * double(r);
            painter.drawLine(QPointF(origin.x(), y), QPointF(corner.x() + wide * double(columns.count), y));
        }
        for (qsizetype c = 0; c <= columns.count; ++c) {
            const double x = corner.x() + wide * double(c);
            painter.drawLine(QPointF(x, corner.y()), QPointF(x, corner.y() + high * double(rows.count)));
        }
        m_legend.draw(painter, {origin.x(), corner.y() + high * double(rows.count) + mm(3)});
    }

private:
    double mm(double millimetres) const { return m_style.mm(millimetres); }
    double roomForRows() const
    {
        return m_style.height(true) - m_top - mm(columnHeads) - m_legend.height() - mm(4);
    }

    // The code strong, and as much of the name as there is room for.
    void label(QPainter &painter, const ReportMatrix::Head &head, QPointF at, double room,
               double height) const
    {
        TextBox::Look code, name;
        code.face = Face::CellStrong;
        code.link = linkOf({}, head.target, m_anchors);
        name.face = Face::Detail;
        name.colour = m_style.theme().quiet;
        const TextBox strong(m_style, head.code, room, code);
        const double left = strong.naturalWidth() + mm(1.5);
        const QFontMetricsF metrics(m_style.font(Face::Detail), m_style.device());
        const QString words =
            metrics.elidedText(head.text.simplified(), Qt::ElideRight, std::max(0.0, room - left));
        const TextBox text(m_style, words, 2 * room, name);
        strong.draw(painter, at + QPointF(0, (height - strong.height()) / 2));
        text.draw(painter, at + QPointF(left, (height - text.height()) / 2));
    }

    void columnHead(QPainter &painter, qsizetype column, QPointF foot, double wide) const
    {
        painter.save();
        painter.translate(foot + QPointF(0, -mm(1.5)));
        painter.rotate(-90);
        label(painter, m_matrix->columns.at(column), {}, mm(columnHeads - 2), wide);
        painter.restore();
    }

    void cell(QPainter &painter, const ReportMatrix::Cell &cell, const QRectF &rect) const
    {
        if (cell.mark.isEmpty())
            return;
        const Theme &theme = m_style.theme();
        if (cell.progress && !cell.quiet)
            painter.fillRect(rect,
                             mixed(theme.ground, theme.outcome(Outcome::Met), 0.06 + 0.30 * *cell.progress));
        else if (!cell.quiet)
            painter.fillRect(rect, theme.card);
        TextBox::Look look;
        look.face = cell.strong ? Face::CellStrong : Face::Cell;
        look.colour = cell.quiet ? theme.quiet : theme.text;
        look.align = Qt::AlignHCenter;
        TextBox::Look small = look;
        small.face = Face::Detail;
        const QString share = cell.progress ? percent(*cell.progress) : QString();
        // Beneath the mark where there is room, else beside it.
        const bool high = rect.height() >= mm(roomForTwo);
        const TextBox mark(m_style, high || share.isEmpty() ? cell.mark : QString(cell.mark + u' ' + share),
                           rect.width(), high || share.isEmpty() ? look : small);
        const TextBox number(m_style, high ? share : QString(), rect.width(), small);
        const double top = rect.top() + (rect.height() - mark.height() - number.height()) / 2;
        mark.draw(painter, {rect.left(), top});
        number.draw(painter, {rect.left(), top + mark.height()});
    }

    std::shared_ptr<const ReportMatrix> m_matrix;
    const ReportStyle &m_style;
    QSet<QString> m_anchors;
    TextBox m_heading, m_caption, m_legend;
    double m_top = 0;
};

} // namespace

void appendMatrix(const ReportMatrix &matrix, const ReportStyle &style, const QSet<QString> &anchors,
                  QList<ReportBox> &boxes)
{
    if (matrix.rows.isEmpty() || matrix.columns.isEmpty())
        return;
    const auto page =
        std::make_shared<const MatrixPage>(std::make_shared<const ReportMatrix>(matrix), style, anchors);
    bool first = true;
    for (const Stretch &rows : stretches(matrix.rows.size(), page->mostRows()))
        for (const Stretch &columns : stretches(matrix.columns.size(), page->mostColumns())) {
            ReportBox box;
            box.slab.ownPage = box.slab.landscape = true;
            box.slab.height = style.height(true);
            if (std::exchange(first, false)) {
                box.outlineLevel = matrix.heading.isEmpty() ? 0 : 1;
                box.outlineTitle = matrix.heading;
                box.anchor = matrix.anchor;
            }
            box.draw = [page, rows, columns](QPainter &painter, QPointF origin, double, double) {
                page->draw(painter, origin, rows, columns);
            };
            boxes.append(box);
        }
}

} // namespace kravkort
