// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphshape.h"

#include <QString>

namespace kravkort {

// The graph in Graphviz' language, for other tools to lay out and draw.
QString dotOf(const GraphShape &shape, const QStringList &names, const QString &title);

} // namespace kravkort
