// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlayout.h"

namespace kravkort {

// Draws the lines that pass no other column: an S from one column to the next, a bow within a column. Where
// many requirements run, those of an area gather into one strand and part again in front of the packages.
void drawPlainCurves(const GraphShape &shape, const QList<double> &gaps, GraphLayout &layout);

} // namespace kravkort
