// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/stackbox.h"

#include <algorithm>

namespace kravkort {

QList<double> bottomsOf(const TextBox &text, double top)
{
    QList<double> cuts;
    for (const auto &line : text.lines())
        cuts.append(top + line.second);
    return cuts;
}

ReportBox stackOf(QList<PlacedText> texts, double height)
{
    ReportBox box;
    box.slab.height = height;
    for (const PlacedText &placed : texts)
        box.slab.cuts += bottomsOf(placed.text, placed.at.y());
    std::sort(box.slab.cuts.begin(), box.slab.cuts.end());
    box.draw = [texts = std::move(texts)](QPainter &painter, QPointF origin, double from, double to) {
        for (const PlacedText &placed : texts)
            placed.text.draw(painter, origin + placed.at, from - placed.at.y(), to - placed.at.y());
    };
    return box;
}

} // namespace kravkort
