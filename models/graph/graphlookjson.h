// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlook.h"

namespace kravkort {

// A look as a view under a name keeps it: a JSON object. Reading gives nothing where it is none of ours;
// members that are missing ask for nothing, and codes that no catalogue knows are kept.
QString toJson(const GraphLook &look);
std::optional<GraphLook> lookFromJson(const QString &json);

} // namespace kravkort
