// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphtraits.h"

#include <algorithm>

namespace kravkort {

namespace {

Outcome statusOf(bool met, const Tally &tally)
{
    if (met)
        return Outcome::Met;
    if (tally.of(Outcome::NotMet) > 0)
        return Outcome::NotMet;
    return tally.met() > 0 || tally.of(Outcome::PartlyMet) > 0 ? Outcome::PartlyMet : Outcome::Unknown;
}

Outcome ofItsOwn(const NodeProgress &progress)
{
    return statusOf(progress.effective >= 1, progress.own);
}

Outcome ofAllBeneath(const NodeProgress &progress)
{
    return statusOf(progress.effective >= 1, progress.pooled);
}

// Its chosen use cases are to an area what criteria are to the others.
Outcome ofItsUseCases(const Picture &picture, int area)
{
    Tally tally;
    for (const int u : picture.catalogue->areas.at(area).useCases)
        if (picture.selection.chosen.at(u))
            tally.add(ofAllBeneath(picture.progress.useCases.at(u)));
    return statusOf(tally.total() > 0 && tally.open() == 0, tally);
}

QList<int> criteriaOf(const Catalogue &c, const GraphNode &node, int index)
{
    switch (node.node.kind) {
    case NodeKind::Package:
        return c.packages.at(index).criteria;
    case NodeKind::Integration:
        return c.integrations.at(index).criteria;
    case NodeKind::General:
        return c.general;
    default:
        return {};
    }
}

// Is the asked-for value among those that are looked for, or is none looked for?
template<class T>
bool among(const QList<T> &wanted, const std::optional<T> &value)
{
    return wanted.isEmpty() || (value && wanted.contains(*value));
}

} // namespace

QList<GraphTraits> traitsOf(const Picture &picture, const Workspace &workspace, const GraphShape &shape)
{
    const Catalogue &c = *picture.catalogue;
    QList<GraphTraits> traits;
    for (const GraphNode &node : shape.nodes) {
        const int index = indexOf(c, node.node);
        GraphTraits found{statusOf(picture, node), {}, {}};
        for (const int k : criteriaOf(c, node, index)) {
            const Criterion &criterion = c.criteria.at(k);
            if (!found.responsible.contains(criterion.responsible))
                found.responsible.append(criterion.responsible);
            const Answer *answer = workspace.answer(picture.solution, criterion.id);
            const QString owner = answer ? answer->owner : QString();
            if ((criterion.counts() || !owner.isEmpty()) && !found.owners.contains(owner))
                found.owners.append(owner);
        }
        traits.append(found);
    }
    return traits;
}

QStringList ownersIn(const QList<GraphTraits> &traits)
{
    QStringList owners;
    for (const GraphTraits &each : traits)
        for (const QString &owner : each.owners)
            if (!owner.isEmpty() && !owners.contains(owner))
                owners.append(owner);
    std::sort(owners.begin(), owners.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    return owners;
}

bool matches(const GraphFilter &filter, const GraphNode &node, const GraphTraits &traits)
{
    if (node.node.kind == NodeKind::Area)
        return false;
    const std::optional<Strength> strength =
        node.node.kind == NodeKind::UseCase ? std::nullopt : std::optional(node.strength);
    const auto anyResponsible = [&](Responsible one) { return traits.responsible.contains(one); };
    const bool status =
        (filter.undecided && node.open) ||
        (filter.undecided && filter.status.isEmpty() ? false : among(filter.status, traits.status));
    return status && among(filter.strength, strength) && among(filter.basis, std::optional(node.basis)) &&
           (filter.responsible.isEmpty() ||
            std::any_of(filter.responsible.cbegin(), filter.responsible.cend(), anyResponsible)) &&
           (!filter.owner || traits.owners.contains(*filter.owner));
}

std::optional<Outcome> statusOf(const Picture &picture, const GraphNode &node)
{
    const int index = indexOf(*picture.catalogue, node.node);
    if (index < 0 || node.open)
        return std::nullopt;
    const Progress &progress = picture.progress;
    switch (node.node.kind) {
    case NodeKind::Area:
        return ofItsUseCases(picture, index);
    case NodeKind::UseCase:
        return ofAllBeneath(progress.useCases.at(index));
    case NodeKind::Package:
        return ofAllBeneath(progress.packages.at(index));
    case NodeKind::Integration:
        return ofItsOwn(progress.integrations.at(index));
    case NodeKind::General:
        return ofItsOwn(progress.general);
    default:
        return std::nullopt;
    }
}

} // namespace kravkort
