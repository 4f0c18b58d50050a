// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlayout.h"

#include <optional>

namespace kravkort {

// What the `dot` program makes of the same graph when it is told the columns and nothing else: a yardstick.
// Nodes only. Nothing where the program is missing or fails.
std::optional<GraphLayout> plainDot(const GraphShape &shape);

} // namespace kravkort
