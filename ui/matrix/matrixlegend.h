// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scope/matrix.h"
#include "models/phrases.h"
#include "ui/matrix/matrixstyle.h"

class QPainter;

namespace kravkort {

// What the matrix's marks, shades and borders mean, in as many rows as the width asks for, from the painter's
// origin. Returns the height it takes; without a painter it only measures.
double paintMatrixLegend(MatrixKind kind, const Phrases &phrases, const MatrixStyle &style, double width,
                         QPainter *painter);

// The same in words, for those who cannot see it.
QString matrixLegendText(MatrixKind kind, const Phrases &phrases);

} // namespace kravkort
