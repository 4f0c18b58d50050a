// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphlines.h"

namespace kravkort {

// The columns' headings in a line at the top of a view: they stay in sight, and as large as they are.
void paintHead(const GraphScene &scene, const GraphSight &sight, QPainter &painter);

} // namespace kravkort
