// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/progress/explanation.h"

#include "models/domain/basis/leaning.h"
#include "models/domain/catalogue/statementplaces.h"
#include "models/domain/decisions/outlook.h"
#include "models/domain/scope/beneath.h"
#include "models/domain/scope/footprint.h"

#include <QSet>

namespace kravkort {

namespace {

// The things whose criteria a number pools.
struct Owners
{
    QSet<int> packages, integrations;
    bool general = false;

    bool hold(const Criterion &criterion) const
    {
        switch (criterion.owner) {
        case Criterion::Owner::Package:
            return packages.contains(criterion.ownerIndex);
        case Criterion::Owner::Integration:
            return integrations.contains(criterion.ownerIndex);
        case Criterion::Owner::General:
            return general;
        }
        return false;
    }
};

void addIntegration(const Picture &picture, int start, Owners &owners)
{
    QList<int> stack{start};
    owners.general = true;
    while (!stack.isEmpty()) {
        const int at = stack.takeLast();
        if (owners.integrations.contains(at))
            continue;
        owners.integrations.insert(at);
        for (const int d : picture.catalogue->integrations.at(at).needs)
            if (picture.scope.edgeInForce.at(d))
                stack.append(picture.catalogue->dependencies.at(d).to);
    }
}

Owners ownersOf(const NodeRef &node, int index)
{
    Owners owners;
    if (node.kind == NodeKind::Package)
        owners.packages.insert(index);
    else if (node.kind == NodeKind::Integration)
        owners.integrations.insert(index);
    else
        owners.general = node.kind == NodeKind::General;
    return owners;
}

void addFootprint(const Footprint &footprint, Owners &owners)
{
    owners.packages = {footprint.packages.begin(), footprint.packages.end()};
    owners.integrations = {footprint.integrations.begin(), footprint.integrations.end()};
    owners.general = !footprint.integrations.isEmpty();
}

Owners ownersBeneath(const Picture &picture, const NodeRef &node, int index)
{
    Owners owners = ownersOf(node, index);
    if (node.kind == NodeKind::Integration) {
        owners.integrations.clear(); // its walk begins with it
        addIntegration(picture, index, owners);
    }
    if (node.kind == NodeKind::Package)
        for (const Membership &member : picture.catalogue->packages.at(index).members)
            if (picture.scope.integrations.at(member.integration).inScope)
                addIntegration(picture, member.integration, owners);
    if (node.kind == NodeKind::UseCase) {
        addFootprint(footprintOf(*picture.catalogue, picture.selection, index), owners);
    }
    return owners;
}

Owners ownersInScope(const Picture &picture)
{
    Owners owners;
    for (int p = 0; p < picture.scope.packages.size(); ++p)
        if (picture.scope.packages.at(p).inScope)
            owners.packages.insert(p);
    for (int i = 0; i < picture.scope.integrations.size(); ++i)
        if (picture.scope.integrations.at(i).inScope)
            owners.integrations.insert(i);
    owners.general = picture.scope.general;
    return owners;
}

// What is asked for without insisting and not offered: its packages, and what only they would bring.
Owners ownersNotOffered(const Picture &picture, const Number &number)
{
    const Catalogue &c = *picture.catalogue;
    Owners owners;
    for (int u = 0; u < c.useCases.size(); ++u) {
        const bool asked = number.node.isValid() ? number.node == useCaseNode(c, u) : true;
        if (!asked || !picture.selection.chosen.at(u))
            continue;
        forEachRequirement(c, u, [&](const PackedRequirements::Entry &requirement) {
            if (inForce(picture.selection, requirement))
                return;
            if (!picture.scope.packages.at(requirement.package).inScope)
                owners.packages.insert(requirement.package);
            forEachPulled(c, requirement, [&](int integration) {
                if (!picture.scope.integrations.at(integration).inScope)
                    owners.integrations.insert(integration);
            });
        });
    }
    return owners;
}

// What a cell of the matrix pools, in scope or not.
Owners ownersOfShare(const Picture &picture, const Number &number, int index)
{
    const Catalogue &c = *picture.catalogue;
    Owners owners;
    QList<Start> starts;
    if (number.node.kind == NodeKind::Integration)
        starts.append({index, Basis::Confirmed});
    const int useCase = indexOf(c, number.within);
    if (number.node.kind == NodeKind::Package && useCase >= 0) {
        owners.packages.insert(index);
        for (const Requirement &requirement : c.useCases.at(useCase).requirements) {
            if (requirement.package != index)
                continue;
            if (requirement.only)
                for (const int integration : *requirement.only)
                    starts.append({integration, Basis::Confirmed});
            else
                for (const Membership &member : c.packages.at(index).members)
                    starts.append({member.integration, Basis::Confirmed});
        }
    }
    const QList<std::optional<Basis>> reached = reachedFrom(c, picture.selection, starts);
    for (int i = 0; i < reached.size(); ++i)
        if (reached.at(i))
            owners.integrations.insert(i);
    owners.general = !owners.integrations.isEmpty();
    return owners;
}

bool isInScope(const Picture &picture, const NodeRef &node, int index)
{
    switch (node.kind) {
    case NodeKind::UseCase:
        return index >= 0 && picture.selection.chosen.at(index);
    case NodeKind::Package:
        return index >= 0 && picture.scope.packages.at(index).inScope;
    case NodeKind::Integration:
        return index >= 0 && picture.scope.integrations.at(index).inScope;
    case NodeKind::General:
        return picture.scope.general;
    default:
        return false;
    }
}

double effectiveOf(const Picture &picture, const NodeRef &node, int index)
{
    switch (node.kind) {
    case NodeKind::UseCase:
        return picture.progress.useCases.at(index).effective;
    case NodeKind::Package:
        return picture.progress.packages.at(index).effective;
    case NodeKind::Integration:
        return picture.progress.integrations.at(index).effective;
    default:
        return picture.progress.general.effective;
    }
}

class Counting
{
public:
    Counting(const Picture &picture, const Workspace &workspace, Explanation &explanation)
        : m_picture(picture)
        , m_workspace(workspace)
        , m_explanation(explanation)
    {
    }

    void over(const Owners &owners, const Owners &notOffered)
    {
        const Catalogue &c = *m_picture.catalogue;
        for (int k = 0; k < c.criteria.size(); ++k) {
            if (owners.hold(c.criteria.at(k)))
                count(k);
            else if (notOffered.hold(c.criteria.at(k)))
                leaveOut(k, LeftOutWhy::NotInScope);
        }
    }

private:
    void count(int k)
    {
        const Criterion &criterion = m_picture.catalogue->criteria.at(k);
        const NumberKind kind = m_explanation.number.kind;
        const bool mandatory = m_picture.scope.strengthOf(criterion) == Strength::Mandatory;
        if (criterion.counts() == (kind == NumberKind::Municipal))
            leaveOut(k, criterion.counts() ? LeftOutWhy::VendorAnswers : LeftOutWhy::OthersAnswer);
        else if (mandatory ? kind == NumberKind::Supplementary : kind == NumberKind::Mandatory)
            leaveOut(k, LeftOutWhy::OtherStrength);
        else if (m_picture.outcomes.at(k) == Outcome::NotApplicable)
            leaveOut(k, LeftOutWhy::NotApplicable);
        else
            (m_picture.outcomes.at(k) == Outcome::Met ? m_explanation.met : m_explanation.open).append(k);
    }

    void leaveOut(int k, LeftOutWhy why)
    {
        QString reason;
        if (why == LeftOutWhy::NotApplicable)
            if (const Answer *answer =
                    m_workspace.answer(m_picture.solution, m_picture.catalogue->criteria.at(k).id))
                reason = answer->reason;
        m_explanation.leftOut.append({k, why, reason});
    }

    const Picture &m_picture;
    const Workspace &m_workspace;
    Explanation &m_explanation;
};

// Of the chosen use case that is furthest behind, ties by id.
Chain weakestOfBid(const Picture &picture)
{
    const Catalogue &c = *picture.catalogue;
    int behind = -1;
    for (const int u : c.useCaseOrder.sorted) {
        const double effective = picture.progress.useCases.at(u).effective;
        if (picture.selection.chosen.at(u) && effective < 1 &&
            (behind < 0 || effective < picture.progress.useCases.at(behind).effective))
            behind = u;
    }
    return behind < 0 ? Chain{} : weakestLink(picture, useCaseNode(c, behind));
}

} // namespace

Explanation explanationOf(const Picture &picture, const Workspace &workspace, const Number &number)
{
    const Catalogue &c = *picture.catalogue;
    Explanation explanation;
    explanation.number = number;
    Counting counting(picture, workspace, explanation);
    if (number.kind == NumberKind::Ready) {
        for (const int u : c.useCaseOrder.sorted)
            if (picture.selection.chosen.at(u))
                (picture.progress.ready(u) ? explanation.met : explanation.open).append(u);
        explanation.weakest = weakestOfBid(picture);
        return explanation;
    }
    if (number.kind == NumberKind::Confirmed) {
        const QList<bool> leaning =
            number.node.isValid() ? leaningOf(picture, number.node) : leaningOf(picture);
        const QList<const Ground *> grounds = groundsOf(c);
        for (int s = 0; s < leaning.size(); ++s)
            if (leaning.at(s))
                (grounds.at(s)->basis == Basis::Confirmed ? explanation.met : explanation.open).append(s);
        return explanation;
    }
    if (number.kind < NumberKind::Ready) {
        counting.over(ownersInScope(picture),
                      number.kind == NumberKind::Municipal ? Owners{} : ownersNotOffered(picture, number));
        if (number.kind == NumberKind::Mandatory)
            explanation.weakest = weakestOfBid(picture);
        return explanation;
    }
    const int index = indexOf(c, number.node);
    if (number.kind == NumberKind::Alone || number.kind == NumberKind::Share) {
        Owners owners;
        if (number.kind == NumberKind::Share && index >= 0)
            owners = ownersOfShare(picture, number, index);
        else if (number.node.kind == NodeKind::UseCase && index >= 0)
            addFootprint(footprintOf(c, emptySelection(c), index), owners);
        counting.over(owners, {});
        return explanation;
    }
    if (!isInScope(picture, number.node, index))
        return explanation;
    const Chain weakest = weakestLink(picture, number.node);
    explanation.known = number.node.kind != NodeKind::UseCase || packagesKnown(c, index);
    if (number.kind == NumberKind::Effective && !weakest.isEmpty())
        counting.over(ownersOf(weakest.last(), indexOf(c, weakest.last())), {});
    else if (number.kind == NumberKind::Own)
        counting.over(ownersOf(number.node, index), {});
    else
        counting.over(ownersBeneath(picture, number.node, index),
                      number.node.kind == NodeKind::UseCase ? ownersNotOffered(picture, number) : Owners{});
    if (number.kind != NumberKind::Own && effectiveOf(picture, number.node, index) < 1)
        explanation.weakest = weakest;
    return explanation;
}

} // namespace kravkort
