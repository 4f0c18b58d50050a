// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QFont>
#include <QPen>
#include <QStaticText>

namespace kravkort {

// Pens, brushes and signs that were made before, in the same thread: a frame paints thousands of marks in a
// dozen colours, and makes nothing for them. Widths are kept to a sixty-fourth.
QPen penFor(const QColor &colour, double width);
QPen roundPenFor(const QColor &colour, double width);
QPen dashedPenFor(const QColor &colour, double width); // what is supplementary
QBrush brushFor(const QColor &colour);

// One character, laid out.
struct Sign
{
    QFont font;
    QStaticText text;
};
Sign signFor(QChar character, const QFont &like, int pixels);

} // namespace kravkort
