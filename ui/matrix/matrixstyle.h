// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFont>
#include <QPen>

namespace kravkort {

// How a matrix is drawn, on the screen and on paper: its fonts, sizes (in the unit of the font's pixels) and
// colours.
struct MatrixStyle
{
    // `font` may be sized in points; screens resolve it.
    MatrixStyle(const Theme &theme, const QFont &font);

    // The more of it is met, the stronger; text stays readable on it.
    QColor shade(double ratio) const;
    // Unbroken and strong, unbroken, dashed, dotted: from confirmed to assumed.
    QPen border(Basis basis) const;

    Theme theme;
    QFont font;  // of names
    QFont bold;  // of codes
    QFont small; // of numbers
    double em;
    double line; // from one line of text to the next
    double cellWidth;
    double widestCell;
    double rowHeight;
    double rowHeadWidth;
    double widestRowHead;
    double columnHeadHeight;
    double tallestColumnHead;
};

} // namespace kravkort
