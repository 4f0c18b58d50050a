// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphhead.h"

#include <QPainter>

#include <algorithm>

namespace kravkort {

namespace {

// Broken at a space, and cut only where two lines are too few.
QString inTwoLines(const QString &text, const QFontMetricsF &metrics, double width)
{
    qsizetype end = text.size();
    while (end > 0 && metrics.horizontalAdvance(text.first(end)) > width)
        end = text.lastIndexOf(u' ', end - 1);
    if (end <= 0)
        return metrics.elidedText(text, Qt::ElideRight, width);
    return text.first(end) + u'\n' + metrics.elidedText(text.sliced(end).trimmed(), Qt::ElideRight, width);
}

} // namespace

void paintHead(const GraphScene &scene, const GraphSight &sight, QPainter &painter)
{
    const GraphPicture &picture = scene.picture;
    const GraphMeasures &measures = scene.measures;
    const QRectF head(0, 0, sight.viewport.width(), picture.headingHeight());
    painter.fillRect(head, scene.colours.ground);
    painter.fillRect(QRectF(0, head.bottom() - 1, head.width(), 1), scene.colours.theme.line);
    painter.setPen(scene.colours.theme.quiet);
    const double left = sight.origin.x();
    for (int c = 0; c < picture.headings.size(); ++c) {
        const double x = left + picture.layout.columns.at(c).left() * sight.zoom;
        const double end = c + 1 < picture.headings.size()
                               ? left + picture.layout.columns.at(c + 1).left() * sight.zoom - measures.gap
                               : std::max(head.right(), x + 1);
        if (end < head.left() || x > head.right())
            continue;
        // Of a column that reaches out of sight, in what is seen of it.
        const QRectF place(x, 0, std::min(end, head.right()) - x, head.height() - 1);
        const QString &heading = picture.headings.at(c);
        const bool fits = measures.codeMetrics.horizontalAdvance(heading) <= place.width();
        painter.setFont(fits ? measures.codeFont : measures.numberFont);
        const QString text = fits ? heading : inTwoLines(heading, measures.numberMetrics, place.width());
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

} // namespace kravkort
