// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/cellbox.h"

#include "models/domain/text/names.h"
#include "ui/report/places.h"

#include <QPainter>

#include <algorithm>

namespace kravkort {

namespace {

using Face = ReportStyle::Face;

constexpr double chipPadding = 0.9; // mm

} // namespace

CellBox::CellBox(const ReportCell &cell, ReportColumn::Align align, bool strong, const ReportStyle &style,
                 const QSet<QString> &anchors, double width)
    : m_style(&style)
    , m_width(width)
    , m_progress(cell.progress)
{
    const Theme &theme = style.theme();
    TextBox::Look look;
    look.face = cell.fixed ? Face::Fixed : strong ? Face::CellStrong : Face::Cell;
    look.link = linkOf(cell.link, cell.target, anchors);
    look.colour = !look.link.isEmpty() ? theme.accent : cell.quiet ? theme.quiet : theme.text;
    look.marks = cell.marks;
    look.align = align == ReportColumn::Align::Right ? Qt::AlignRight : Qt::AlignLeft;
    if (cell.outcome) {
        look.sign = symbolOf(*cell.outcome);
        look.signColour = theme.outcome(*cell.outcome);
    }
    if (cell.progress || align == ReportColumn::Align::Progress) {
        look.align = Qt::AlignRight;
        add(TextBox(style, cell.text, std::min(width, style.mm(cellNumberWidth)), look), 0);
    } else if (!cell.text.isEmpty()) {
        add(TextBox(style, cell.text, width, look), 0);
    }
    TextBox::Look small;
    small.face = Face::Detail;
    small.align = align == ReportColumn::Align::Right ? Qt::AlignRight : Qt::AlignLeft;
    if (cell.basis) {
        small.colour = small.signColour = theme.basis(*cell.basis);
        small.sign = symbolOf(*cell.basis);
        add(TextBox(style, cell.basisName, width - 2 * style.mm(chipPadding), small), style.mm(0.8), true,
            small.colour);
        small.sign.clear();
    }
    for (const ReportLine &line : cell.details) {
        if (line.text.isEmpty())
            continue;
        small.link = linkOf(line.link, line.target, anchors);
        small.colour = small.link.isEmpty() ? theme.quiet : theme.accent;
        add(TextBox(style, line.text, width, small), style.mm(0.4));
    }
}

void CellBox::add(const TextBox &text, double gap, bool chip, const QColor &colour)
{
    const double y = m_height + (m_pieces.isEmpty() ? 0 : gap);
    m_pieces.append({text, y, chip, colour});
    m_height = y + text.height();
}

QList<std::pair<double, double>> CellBox::lines() const
{
    QList<std::pair<double, double>> result;
    for (const Piece &piece : m_pieces)
        for (const auto &[top, bottom] : piece.text.lines())
            result.append({piece.y + top, piece.y + bottom});
    return result;
}

void CellBox::draw(QPainter &painter, QPointF origin, double from, double to) const
{
    const Theme &theme = m_style->theme();
    for (const Piece &piece : m_pieces) {
        QPointF at = origin + QPointF(0, piece.y);
        if (piece.chip && piece.y >= from && piece.y + piece.text.height() <= to + 1) {
            const double padding = m_style->mm(chipPadding);
            painter.setPen(QPen(piece.colour, m_style->mm(0.15)));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(
                QRectF(at.x(), at.y(), piece.text.naturalWidth() + 2 * padding, piece.text.height()),
                m_style->mm(0.8), m_style->mm(0.8));
            at.rx() += padding;
        }
        piece.text.draw(painter, at, from - piece.y, to - piece.y);
    }
    if (!m_progress || m_pieces.isEmpty() || from > 0)
        return;
    const auto first = m_pieces.first().text.lines();
    const double middle = first.isEmpty() ? 0 : (first.first().first + first.first().second) / 2;
    const double left = m_style->mm(cellNumberWidth + 1.5);
    const QRectF bar(origin.x() + left, origin.y() + middle - m_style->mm(0.8), m_width - left,
                     m_style->mm(1.6));
    if (bar.width() < m_style->mm(3))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line);
    painter.drawRect(bar);
    painter.setBrush(theme.outcome(Outcome::Met));
    painter.drawRect(
        QRectF(bar.topLeft(), QSizeF(bar.width() * std::clamp(*m_progress, 0.0, 1.0), bar.height())));
}

} // namespace kravkort
