// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisions/ladder.h"

#include "models/domain/decisions/outlook.h"
#include "models/domain/scope/footprint.h"

#include <algorithm>

namespace kravkort {

QList<Rung> ladderOf(const Catalogue &c, const QList<Outcome> &outcomes, const RemainingHours &remaining)
{
    const QList<Footprint> footprints = footprintsOf(c, emptySelection(c));
    QList<Rung> ladder;
    ladder.reserve(c.useCases.size());
    for (const int u : c.useCaseOrder.sorted) {
        const UseCaseOutlook outlook = outlookOf(c, outcomes, u);
        Rung rung{u, outlook.openCriteria, 0, 0, outlook.known};
        for (const int i : footprints.at(u).integrations) {
            rung.hours += remaining.hours.at(i);
            rung.unestimated += remaining.unestimated.at(i) ? 1 : 0;
        }
        ladder.append(rung);
    }
    std::stable_sort(ladder.begin(), ladder.end(), [](const Rung &a, const Rung &b) {
        return a.known == b.known ? a.open < b.open : a.known;
    });
    return ladder;
}

} // namespace kravkort
