// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/revision/upgradeimpact.h"

#include "models/domain/catalogue/readingorder.h"
#include "models/domain/decisions/remaininghours.h"

#include <QSet>

#include <algorithm>

namespace kravkort {

namespace {

struct Ids
{
    QSet<QString> useCases, ready, packages, integrations, criteria, asking;
};

// What a bid has; under the newer ids where `moved` says so.
Ids idsOf(const Picture &picture, const MovedIds &moved)
{
    const Catalogue &c = *picture.catalogue;
    const auto add = [&](QSet<QString> &ids, const QString &code) { ids.insert(moved.value(code, code)); };
    Ids ids;
    for (int u = 0; u < c.useCases.size(); ++u) {
        if (!picture.selection.chosen.at(u))
            continue;
        add(ids.useCases, c.useCases.at(u).id.code);
        if (picture.progress.ready(u))
            add(ids.ready, c.useCases.at(u).id.code);
    }
    for (int p = 0; p < c.packages.size(); ++p)
        if (picture.scope.packages.at(p).inScope)
            add(ids.packages, c.packages.at(p).id.code);
    for (int i = 0; i < c.integrations.size(); ++i)
        if (picture.scope.integrations.at(i).inScope)
            add(ids.integrations, c.integrations.at(i).id.code);
    for (int k = 0; k < c.criteria.size(); ++k) {
        const Criterion &criterion = c.criteria.at(k);
        if (!picture.scope.holds(criterion))
            continue;
        add(ids.criteria, criterion.id.code);
        if (picture.asksAgain.value(k))
            add(ids.asking, criterion.id.code);
    }
    return ids;
}

QStringList inOrder(const QSet<QString> &ids)
{
    QStringList sorted = ids.values();
    sorted.sort(); // the same order every time
    std::stable_sort(sorted.begin(), sorted.end(), readsBefore);
    return sorted;
}

QStringList without(const QSet<QString> &ids, const QSet<QString> &others)
{
    return inOrder(QSet(ids).subtract(others));
}

UpgradeImpact::Standing standingOf(const Picture &picture, const Workspace &workspace)
{
    const Catalogue &c = *picture.catalogue;
    UpgradeImpact::Standing standing{picture.progress.mandatory,     picture.progress.supplementary, 0, 0,
                                     picture.progress.readyUseCases, picture.progress.chosenUseCases};
    const RemainingHours remaining = remainingHoursOf(c, workspace, picture.solution, picture.outcomes);
    for (int i = 0; i < c.integrations.size(); ++i) {
        if (!picture.scope.integrations.at(i).inScope)
            continue;
        standing.hours += remaining.hours.at(i);
        standing.unestimated += remaining.unestimated.at(i) ? 1 : 0;
    }
    return standing;
}

} // namespace

bool UpgradeImpact::isNone() const
{
    return criteriaAdded.isEmpty() && criteriaRemoved.isEmpty() && asksAgain.isEmpty() &&
           noLongerReady.isEmpty() && nowReady.isEmpty() && useCasesLeaving.isEmpty() &&
           packagesEntering.isEmpty() && packagesLeaving.isEmpty() && integrationsEntering.isEmpty() &&
           integrationsLeaving.isEmpty() && before.mandatory == after.mandatory &&
           before.supplementary == after.supplementary && qFuzzyCompare(1 + before.hours, 1 + after.hours);
}

UpgradeImpact upgradeImpact(const Workspace &workspace, const BidId &bid,
                            std::shared_ptr<const Catalogue> before, std::shared_ptr<const Catalogue> after,
                            const MovedIds &moved, QDate today)
{
    const CatalogueCopy copy{after->id, after->revision, {}};
    const Workspace upgraded = applied(workspace, {{}, stepsToUpgrade(workspace, {bid}, copy, moved)});
    const Picture then = derive(std::move(before), workspace, bid, today);
    const Picture now = derive(std::move(after), upgraded, bid, today);
    const Ids old = idsOf(then, moved);
    const Ids fresh = idsOf(now, {});
    UpgradeImpact impact;
    impact.bid = bid;
    impact.before = standingOf(then, workspace);
    impact.after = standingOf(now, upgraded);
    impact.criteriaAdded = without(fresh.criteria, old.criteria);
    impact.criteriaRemoved = without(old.criteria, fresh.criteria);
    impact.asksAgain = without(fresh.asking, old.asking);
    impact.noLongerReady = without(QSet(old.ready).intersect(fresh.useCases), fresh.ready);
    impact.nowReady = without(QSet(fresh.ready).intersect(old.useCases), old.ready);
    impact.useCasesLeaving = without(old.useCases, fresh.useCases);
    impact.packagesEntering = without(fresh.packages, old.packages);
    impact.packagesLeaving = without(old.packages, fresh.packages);
    impact.integrationsEntering = without(fresh.integrations, old.integrations);
    impact.integrationsLeaving = without(old.integrations, fresh.integrations);
    return impact;
}

} // namespace kravkort
