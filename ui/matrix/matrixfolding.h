// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetricsF>
#include <QStringList>

namespace kravkort {

// Names in heads, broken between words. The first line is as much narrower as the code before it takes; where
// the first word has no room beside that, it is empty.

// In no more than `lines`; the last one is cut with an ellipsis where that is too few.
QStringList folded(const QString &text, const QFontMetricsF &metrics, double width, int lines,
                   double narrower);
// How many lines it takes, uncut; no more than `most`.
int linesNeeded(const QString &text, const QFontMetricsF &metrics, double width, int most, double narrower);
// How long the lines must be for it to stand in `lines` of them, uncut; no more than `longest`.
double lengthNeeded(const QString &text, const QFontMetricsF &metrics, double longest, int lines,
                    double narrower);

} // namespace kravkort
