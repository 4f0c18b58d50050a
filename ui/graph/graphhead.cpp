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
    // Of a column that reaches out of sight, in what is seen of it.
    const auto placeOf = [&](int c) {
        const double x = left + picture.layout.columns.at(c).left() * sight.zoom;
        const double end = c + 1 < picture.headings.size()
                               ? left + picture.layout.columns.at(c + 1).left() * sight.zoom - measures.gap
                               : std::max(head.right(), x + 1);
        return QRectF(x, 0, (x < head.right() ? std::min(end, head.right()) : end) - x, head.height() - 1);
    };
    // All of a size: one that is larger than the next would look like more.
    bool fit = true;
    for (int c = 0; c < picture.headings.size(); ++c)
        fit = fit && measures.codeMetrics.horizontalAdvance(picture.headings.at(c)) <= placeOf(c).width();
    painter.setFont(fit ? measures.codeFont : measures.numberFont);
    for (int c = 0; c < picture.headings.size(); ++c) {
        const QRectF place = placeOf(c);
        if (place.intersects(head))
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                             fit ? picture.headings.at(c)
                                 : inTwoLines(picture.headings.at(c), measures.numberMetrics, place.width()));
    }
}

} // namespace kravkort
