// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphshape.h"

#include <QString>

namespace kravkort {

// What is written in the file beside the graph itself.
struct DotTexts
{
    QString title;
    QStringList lines;        // under the title
    QStringList names;        // by node
    QStringList descriptions; // by node
    QStringList legend;       // what styles mean, as comments
};

// The graph in Graphviz' language, for other tools to lay out and draw.
QString dotOf(const GraphShape &shape, const DotTexts &texts);

} // namespace kravkort
