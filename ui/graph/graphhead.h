// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphlines.h"

namespace kravkort {

// The headings of the columns in view, right above the picture where it is lower than the view, else along
// the view's upper edge, where they stay while it is moved. None is cut: where they have no room over their
// columns, one line names the columns from left to right.
void paintHead(const GraphScene &scene, const GraphSight &sight, QPainter &painter);

} // namespace kravkort
