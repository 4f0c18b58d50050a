// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisions/compare.h"

#include "models/domain/catalogue/readingorder.h"
#include "models/domain/entry/attention.h"

#include <QMap>

#include <algorithm>

namespace kravkort {

namespace {

using OpenCounts = QMap<QString, int>; // by id, in the order of text

// What a bid has of each kind, with what is open beneath it.
struct Inventory
{
    OpenCounts useCases, packages, integrations, criteria;

    explicit Inventory(const Picture &picture)
    {
        const Catalogue &c = *picture.catalogue;
        for (int u = 0; u < c.useCases.size(); ++u)
            if (picture.selection.chosen.at(u))
                useCases.insert(c.useCases.at(u).id.code, picture.progress.useCases.at(u).pooled.open());
        for (int p = 0; p < c.packages.size(); ++p)
            if (picture.scope.packages.at(p).inScope)
                packages.insert(c.packages.at(p).id.code, picture.progress.packages.at(p).pooled.open());
        for (int i = 0; i < c.integrations.size(); ++i)
            if (picture.scope.integrations.at(i).inScope)
                integrations.insert(c.integrations.at(i).id.code,
                                    picture.progress.integrations.at(i).pooled.open());
        for (int k = 0; k < c.criteria.size(); ++k)
            if (const Criterion &criterion = c.criteria.at(k); picture.scope.holds(criterion))
                criteria.insert(criterion.id.code,
                                criterion.counts() && isOpen(picture.outcomes.at(k)) ? 1 : 0);
    }
};

void addTo(QList<ComparedThing> &things, NodeKind kind, const OpenCounts &here, const OpenCounts &there)
{
    QMap<QString, ComparedThing> byId;
    for (auto one = here.cbegin(); one != here.cend(); ++one)
        byId[one.key()] = {{kind, one.key()}, one.value(), std::nullopt};
    for (auto one = there.cbegin(); one != there.cend(); ++one) {
        ComparedThing &thing = byId[one.key()];
        thing.node = {kind, one.key()};
        thing.openThere = one.value();
    }
    QList<ComparedThing> sorted = byId.values();
    std::stable_sort(sorted.begin(), sorted.end(), [](const ComparedThing &a, const ComparedThing &b) {
        return readsBefore(a.node.code, b.node.code);
    });
    things += sorted;
}

} // namespace

int ScopeComparison::count(NodeKind kind, Presence presence) const
{
    return static_cast<int>(std::count_if(things.cbegin(), things.cend(), [&](const ComparedThing &thing) {
        return thing.node.kind == kind && thing.presence() == presence;
    }));
}

ScopeComparison compareScopes(const Picture &here, const Picture &there)
{
    const Inventory mine(here);
    const Inventory theirs(there);
    ScopeComparison comparison;
    addTo(comparison.things, NodeKind::UseCase, mine.useCases, theirs.useCases);
    addTo(comparison.things, NodeKind::Package, mine.packages, theirs.packages);
    addTo(comparison.things, NodeKind::Integration, mine.integrations, theirs.integrations);
    addTo(comparison.things, NodeKind::Criterion, mine.criteria, theirs.criteria);
    comparison.openHere = here.progress.mandatory.open();
    comparison.openThere = there.progress.mandatory.open();
    return comparison;
}

} // namespace kravkort
