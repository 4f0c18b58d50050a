// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphtraits.h"

#include <algorithm>

namespace kravkort {

namespace {

std::optional<Outcome> statusOf(const Picture &picture, const GraphNode &node, int index)
{
    const Progress &progress = picture.progress;
    switch (node.node.kind) {
    case NodeKind::UseCase:
        return statusOf(progress.useCases.at(index), progress.useCases.at(index).pooled);
    case NodeKind::Package:
        if (node.open)
            return std::nullopt;
        return statusOf(progress.packages.at(index), progress.packages.at(index).pooled);
    case NodeKind::Integration:
        return statusOf(progress.integrations.at(index), progress.integrations.at(index).own);
    case NodeKind::General:
        return statusOf(progress.general, progress.general.own);
    default:
        return std::nullopt;
    }
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
        GraphTraits found{statusOf(picture, node, index), {}, {}};
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
    return among(filter.status, traits.status) && among(filter.strength, strength) &&
           among(filter.basis, std::optional(node.basis)) &&
           (filter.responsible.isEmpty() ||
            std::any_of(filter.responsible.cbegin(), filter.responsible.cend(), anyResponsible)) &&
           (!filter.owner || traits.owners.contains(*filter.owner));
}

Outcome statusOf(const NodeProgress &progress, const Tally &shown)
{
    if (progress.effective >= 1)
        return Outcome::Met;
    if (shown.of(Outcome::NotMet) > 0)
        return Outcome::NotMet;
    return shown.met() > 0 || shown.of(Outcome::PartlyMet) > 0 ? Outcome::PartlyMet : Outcome::Unknown;
}

} // namespace kravkort
