// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/matrix/matrixstyle.h"

#include "ui/graph/graphcolours.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace kravkort {

MatrixStyle::MatrixStyle(const Theme &from, const QFont &given)
    : theme(from)
    , font(given)
{
    const int pixels = std::max(1, QFontInfo(given).pixelSize());
    font.setPixelSize(std::max(1, qRound(pixels * 0.92)));
    bold = font;
    bold.setBold(true);
    small = font;
    small.setPixelSize(std::max(1, qRound(pixels * 0.85)));
    em = font.pixelSize();
    line = std::ceil(QFontMetricsF(font).height());
    cellWidth = std::ceil(2.9 * em);
    widestCell = std::ceil(5.2 * em);
    rowHeight = 2 * line + std::ceil(0.55 * em);
    rowHeadWidth = std::ceil(13 * em);
    widestRowHead = std::ceil(25 * em);
    columnHeadHeight = std::ceil(12.5 * em);
    tallestColumnHead = std::ceil(18 * em);
}

QColor MatrixStyle::shade(double ratio) const
{
    const double from = theme.dark ? 0.10 : 0.06;
    const double to = theme.dark ? 0.50 : 0.62;
    return mixed(theme.outcome(Outcome::Met), theme.ground, from + (to - from) * std::clamp(ratio, 0.0, 1.0));
}

QPen MatrixStyle::border(Basis basis) const
{
    const double unit = em / 12;
    QPen pen(mixed(theme.quiet, theme.ground, 0.9), 1.2 * unit);
    pen.setCapStyle(Qt::FlatCap);
    switch (basis) {
    case Basis::Confirmed:
        pen.setWidthF(2.6 * unit);
        break;
    case Basis::Published:
        break;
    case Basis::Inferred:
        pen.setDashPattern({5, 3});
        break;
    case Basis::Assumed:
        pen.setDashPattern({1.2, 2.2});
        break;
    }
    return pen;
}

} // namespace kravkort
