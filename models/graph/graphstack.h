// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphshape.h"

namespace kravkort {

// The nodes of one column stand next to each other in the shape, from `first` to before `end`, and one under
// the other on the paper.
struct GraphStack
{
    int first = 0;
    int end = 0;
    QList<double> offsets; // by node: how far its top is from the first one's, at least
};

// By column.
QList<GraphStack> stacksOf(const GraphShape &shape);

struct GraphWish
{
    double top = 0;
    double weight = 1; // > 0
};

// The tops that are as near to the wished ones as the stack's order and distances allow, in the sense of
// least squares: what would overlap is pooled and stands together around its mean.
QList<double> topsOf(const GraphStack &stack, const QList<GraphWish> &wishes);

} // namespace kravkort
