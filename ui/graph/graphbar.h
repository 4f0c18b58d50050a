// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphcolours.h"

#include <QRectF>

class QPainter;

namespace kravkort {

// What is met of a node's own as a light bar, and inside it, solid, what its weakest link leaves of that;
// 0…1.
void paintProgress(double own, double effective, const GraphColours &colours, GraphTone tone,
                   const QRectF &bar, QPainter &painter);

} // namespace kravkort
