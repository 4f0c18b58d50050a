// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/basis/basis.h"
#include "models/domain/workspace/answer.h"

#include <QColor>

class QPalette;

namespace kravkort {

// The program's few colours, for a light or a dark ground. Text colours reach 4.5:1 against `ground` and
// `card`.
struct Theme
{
    bool dark = false;
    bool contrast = false; // black and white; colours only where they carry a meaning
    QColor ground;         // of lists and pages
    QColor card;           // of what stands out a little from the ground
    QColor line;           // hairlines, table rules, node borders
    QColor text;
    QColor quiet;      // secondary text
    QColor accent;     // petrol: links, progress, the chosen
    QColor accentSoft; // the accent as a ground
    QColor warning;    // what must be seen
    QColor warningSoft;

    QColor outcome(Outcome outcome) const; // as a fill or a symbol's colour
    QColor basis(Basis basis) const;
};

Theme lightTheme();
Theme darkTheme();
Theme highContrast(Theme theme);
// The theme that suits the palette's window colour.
Theme themeFor(const QPalette &palette);
// A palette of the theme's colours, for the whole application.
QPalette paletteOf(const Theme &theme);

} // namespace kravkort
