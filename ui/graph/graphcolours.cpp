// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphcolours.h"

namespace kravkort {

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [&](int x, int y) { return qRound(x * share + y * (1 - share)); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

GraphColours::GraphColours(const Theme &from)
    : theme(from)
    , ground(from.dark ? from.ground : from.card)
    , node(from.dark ? from.card : from.ground)
{
}

QPen GraphColours::edgePen(const GraphEdge &edge, GraphTone tone) const
{
    const double firm = theme.contrast ? 1 : edge.basis == Basis::Assumed ? 0.42 : 0.68;
    QPen pen(tone == GraphTone::Lit      ? theme.accent
             : tone == GraphTone::Dimmed ? mixed(theme.quiet, ground, theme.contrast ? 0.3 : 0.13)
                                         : mixed(theme.quiet, ground, firm),
             tone == GraphTone::Lit                 ? 2.0
             : edge.strength == Strength::Mandatory ? 1.2
                                                    : 1.0);
    pen.setCapStyle(Qt::FlatCap);
    if (edge.kind == EdgeKind::Companion) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.1, 3});
        pen.setWidthF(pen.widthF() * 1.3);
    } else if (edge.strength == Strength::Supplementary) {
        pen.setDashPattern({5, 3});
    }
    return pen;
}

QColor GraphColours::inTone(const QColor &colour, GraphTone tone) const
{
    return tone == GraphTone::Dimmed ? mixed(colour, ground, theme.contrast ? 0.55 : 0.3) : colour;
}

} // namespace kravkort
