// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlayout.h"

namespace kravkort {

class GraphRun;

// Draws the lines: an S from one column to the next, a bow within a column, and where Graphviz has led a line
// past other columns, straight through between their boxes and in an S from each to the next. Where many
// requirements run, those of an area gather into one strand and part again in front of the packages.
// `run` may be null; ends early where it is cancelled.
void drawCurves(const GraphShape &shape, const QList<double> &gaps, GraphLayout &layout, GraphRun *run);

} // namespace kravkort
