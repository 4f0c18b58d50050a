// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisions/leverage.h"

#include "models/domain/scope/footprint.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace kravkort {

namespace {

struct Found
{
    Leverage leverage;
    QSet<UseCaseId> useCases, opened;
};

// Is anything but the integration's own criteria open in what the use case must have?
bool onlyThisIsLeft(const Picture &picture, const Footprint &footprint, int integration)
{
    const Progress &progress = picture.progress;
    return progress.general.own.open() == 0 &&
           std::all_of(footprint.mandatoryPackages.cbegin(), footprint.mandatoryPackages.cend(),
                       [&](int p) { return progress.packages.at(p).own.open() == 0; }) &&
           std::all_of(
               footprint.mandatoryIntegrations.cbegin(), footprint.mandatoryIntegrations.cend(),
               [&](int i) { return i == integration || progress.integrations.at(i).own.open() == 0; });
}

} // namespace

QList<Leverage> leverageOf(const QList<BidHours> &bids)
{
    QMap<IntegrationId, Found> found;
    for (const BidHours &bid : bids) {
        const Catalogue &c = *bid.picture.catalogue;
        const QList<Footprint> footprints = footprintsOf(c, bid.picture.selection);
        QSet<int> here;
        for (int u = 0; u < c.useCases.size(); ++u) {
            if (!bid.picture.selection.chosen.at(u))
                continue;
            const Footprint &footprint = footprints.at(u);
            for (const int i : footprint.integrations) {
                if (bid.picture.progress.integrations.at(i).own.open() == 0)
                    continue;
                Found &one = found[c.integrations.at(i).id];
                one.useCases.insert(c.useCases.at(u).id);
                if (!bid.picture.progress.ready(u) && footprint.mandatoryIntegrations.contains(i) &&
                    onlyThisIsLeft(bid.picture, footprint, i))
                    one.opened.insert(c.useCases.at(u).id);
                one.leverage.hours = std::max(one.leverage.hours, bid.remaining.hours.at(i));
                if (!here.contains(i)) {
                    here.insert(i);
                    ++one.leverage.bids;
                }
            }
        }
    }
    QList<Leverage> ranked;
    for (auto it = found.begin(); it != found.end(); ++it) {
        Leverage &leverage = it->leverage;
        leverage.integration = it.key();
        leverage.useCases = static_cast<int>(it->useCases.size());
        leverage.opens = static_cast<int>(it->opened.size());
        if (leverage.hours > 0)
            leverage.perHour = leverage.useCases / leverage.hours;
        ranked.append(leverage);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Leverage &a, const Leverage &b) {
        return a.perHour.value_or(-1) > b.perHour.value_or(-1);
    });
    return ranked;
}

} // namespace kravkort
