// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphbar.h"

#include "ui/graph/paints.h"

#include <QPainter>

#include <algorithm>

namespace kravkort {

void paintProgress(double own, double effective, const GraphColours &colours, GraphTone tone,
                   const QRectF &bar, QPainter &painter)
{
    const QColor solid = colours.theme.outcome(Outcome::Met);
    const auto part = [&](double share, const QColor &colour) {
        if (share <= 0)
            return;
        painter.setBrush(brushFor(colours.inTone(colour, tone)));
        painter.drawRoundedRect(
            QRectF(bar.left(), bar.top(), std::max(bar.height(), bar.width() * share), bar.height()),
            bar.height() / 2, bar.height() / 2);
    };
    painter.setPen(Qt::NoPen);
    part(1, mixed(colours.theme.line, colours.node, 0.8));
    part(own, mixed(solid, colours.node, 0.45));
    part(effective, solid);
}

} // namespace kravkort
