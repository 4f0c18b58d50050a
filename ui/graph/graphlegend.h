// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phrases.h"
#include "ui/theme.h"

#include <QFont>

class QPainter;

namespace kravkort {

// Of the window: smaller, with what only a screen shows, and without the sentences at the end.
enum class LegendForm { Paper, Window };

// What the graph's lines, frames and marks mean, set in as many rows as the width asks for, from the
// painter's origin. `font` must be sized in pixels, as a GraphPicture's is. Returns the height it takes;
// without a painter it only measures.
double paintLegend(const Phrases &phrases, const QFont &font, const Theme &theme, double width,
                   QPainter *painter, LegendForm form = LegendForm::Paper);

// The same in words, for those who cannot see it.
QString legendText(const Phrases &phrases, LegendForm form = LegendForm::Paper);

} // namespace kravkort
