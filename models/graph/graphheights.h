// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlayout.h"

namespace kravkort {

class GraphRun;

// More lines than this Graphviz would take many seconds for.
inline constexpr int mostLinesForEngine = 1500;

// Stands in for runEngine() where there are more: each node is drawn to the middle of what it hangs together
// with, a few times from left to right and back. Linear in the lines. No line has points yet.
// `run` may be null; ends early where it is cancelled, and hears shares up to `mostOfRun`.
void runHeights(const GraphShape &shape, GraphLayout &layout, GraphRun *run);
inline constexpr double mostOfRun = 0.6;

} // namespace kravkort
