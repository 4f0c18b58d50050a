// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphlook.h"

namespace kravkort {

int GraphFilter::count() const
{
    return int(!status.isEmpty() || undecided) + int(!strength.isEmpty()) + int(!basis.isEmpty()) +
           int(!responsible.isEmpty()) + int(owner.has_value());
}

int GraphLook::shownStep(const GraphShape &whole) const
{
    int step = int(trail.size()) - 1;
    while (step >= 0 && whole.nodeAt(trail.at(step).node) < 0)
        --step;
    return step;
}

} // namespace kravkort
