// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/basis/basis.h"
#include "models/domain/workspace/answer.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace kravkort {

// The signs of symbolOf() as shapes, so that paper and screen do not depend on what signs a font has. They
// fill a square; `ground` is what they stand on.
void paintStatus(Outcome outcome, const QColor &colour, const QColor &ground, const QRectF &square,
                 QPainter &painter);
void paintBasis(Basis basis, const QColor &colour, const QRectF &square, QPainter &painter);

} // namespace kravkort
