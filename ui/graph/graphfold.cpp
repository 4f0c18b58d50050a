// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphfold.h"

#include "ui/graph/graphmeasures.h"

#include <QPainter>

namespace kravkort {

namespace {

QString badgeOf(const GraphNode &node)
{
    return QStringLiteral("+%1").arg(node.folded);
}

QFont badgeFont(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    bold.setPixelSize(std::max(1, int(font.pixelSize() * 0.85)));
    return bold;
}

} // namespace

QRectF foldHandleOf(const GraphPicture &picture, int n)
{
    const GraphNode &node = picture.shape.nodes.at(n);
    if (node.folded == 0 && !node.foldable)
        return {};
    const double height = std::round(picture.font.pixelSize() * 1.3);
    double width = height;
    if (node.folded > 0)
        width = std::max(height, QFontMetricsF(badgeFont(picture.font)).horizontalAdvance(badgeOf(node)) +
                                     picture.font.pixelSize() * 0.8);
    const QRectF &rect = picture.layout.nodes.at(n);
    return {rect.right() - height / 2, rect.center().y() - height / 2, width, height};
}

void paintFold(const GraphPicture &picture, int n, const GraphColours &colours, GraphTone tone,
               const GraphHighlight &highlight, QPainter &painter)
{
    const GraphNode &node = picture.shape.nodes.at(n);
    const bool pointedAt = n == highlight.hovered || n == highlight.selected || n == highlight.cursor;
    if (node.folded == 0 && !(node.foldable && pointedAt))
        return;
    const QRectF handle = foldHandleOf(picture, n);
    const QColor accent = colours.inTone(colours.theme.accent, tone);
    painter.setPen(QPen(accent, 1.2));
    painter.setBrush(node.folded > 0 ? QBrush(accent) : QBrush(colours.ground));
    painter.drawRoundedRect(handle, handle.height() / 2, handle.height() / 2);
    if (node.folded > 0) {
        painter.setFont(badgeFont(picture.font));
        painter.setPen(colours.ground);
        painter.drawText(handle, Qt::AlignCenter | Qt::TextDontClip, badgeOf(node));
    } else {
        const double arm = handle.height() * 0.24;
        painter.setPen(QPen(accent, 1.8));
        painter.drawLine(handle.center() - QPointF(arm, 0), handle.center() + QPointF(arm, 0));
    }
}

} // namespace kravkort
