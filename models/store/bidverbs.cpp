// SPDX-License-Identifier: GPL-3.0-or-later
// The store's verbs on solutions and bids as wholes: copying, archiving, removing.
#include "models/store/evidenceverbs.h"
#include "models/store/meetingverbs.h"
#include "models/store/steps.h"
#include "models/store/workspacestore.h"

#include <QSet>

namespace kravkort {

namespace {

// What hangs on a bid, as it is or with another bid's id.
template<class Visit>
void forEachPart(const Workspace &workspace, const BidId &bid, Visit visit)
{
    forEachUnder<Choice>(workspace, bid.code, visit);
    forEachUnder<PackageDecision>(workspace, bid.code, visit);
    forEachUnder<ConditionAnswer>(workspace, bid.code, visit);
    if (const auto *details = workspace.find<ReportDetails>({bid.code}))
        visit(*details);
}

void addCopy(QList<Step> &steps, const Workspace &workspace, const BidId &from, const Bid &copy)
{
    add(steps, stepTo(workspace, copy));
    forEachPart(workspace, from, [&](auto part) {
        part.bid = copy.id;
        add(steps, stepTo(workspace, part));
    });
}

void addRemoval(QList<Step> &steps, const Workspace &workspace, const Bid &bid)
{
    const auto remove = [&](const auto &part) { add(steps, stepWithout(workspace, part)); };
    forEachPart(workspace, bid.id, remove);
    forEachUnder<SignOff>(workspace, bid.solution.code + keySeparator + bid.id.code, remove);
    steps += stepsWithoutMeetings(workspace, bid.id);
    add(steps, stepWithout(workspace, bid));
}

} // namespace

BidId WorkspaceStore::copyBid(const BidId &from, const QString &name)
{
    const Bid *known = m_workspace.bid(from);
    if (!known || name.trimmed().isEmpty()) {
        refuse(tr("The bid was not copied: give the copy a name."));
        return {};
    }
    Bid copy = *known;
    copy.id.code = newId();
    copy.name = name.trimmed();
    copy.archived = false;
    QList<Step> steps;
    addCopy(steps, m_workspace, from, copy);
    return push(tr("Copy the bid %1").arg(known->name), steps) ? copy.id : BidId{};
}

BidId WorkspaceStore::addBidLike(const BidId &pattern, const SolutionId &solution, const QString &name)
{
    const Bid *known = m_workspace.bid(pattern);
    if (!known || name.trimmed().isEmpty() || !m_workspace.solution(solution)) {
        refuse(tr("The bid was not added: give it a name and a solution."));
        return {};
    }
    Bid bid;
    bid.id.code = newId();
    bid.solution = solution;
    bid.name = name.trimmed();
    bid.catalogueId = known->catalogueId;
    bid.catalogueRevision = known->catalogueRevision;
    QList<Step> steps;
    addCopy(steps, m_workspace, pattern, bid);
    return push(tr("Add the bid %1 like %2").arg(bid.name, known->name), steps) ? bid.id : BidId{};
}

SolutionId WorkspaceStore::copySolution(const SolutionId &from, const QString &name, bool withAnswers)
{
    const Solution *known = m_workspace.solution(from);
    if (!known || name.trimmed().isEmpty()) {
        refuse(tr("The solution was not copied: give the copy a name."));
        return {};
    }
    Solution copy = *known;
    copy.id.code = newId();
    copy.name = name.trimmed();
    copy.archived = false;
    QList<Step> steps;
    add(steps, stepTo(m_workspace, copy));
    for (const Bid &bid : m_workspace.table<Bid>()) {
        if (bid.solution != from || bid.archived)
            continue;
        Bid its = bid;
        its.id.code = newId();
        its.solution = copy.id;
        addCopy(steps, m_workspace, bid.id, its);
    }
    if (withAnswers) {
        forEachUnder<Answer>(m_workspace, from.code, [&](Answer answer) {
            answer.solution = copy.id;
            add(steps, stepTo(m_workspace, answer));
        });
        for (EvidenceUse use : m_workspace.table<EvidenceUse>()) {
            if (use.solution != from)
                continue;
            use.solution = copy.id;
            add(steps, stepTo(m_workspace, use));
        }
    }
    return push(tr("Copy the solution %1").arg(known->name), steps) ? copy.id : SolutionId{};
}

void WorkspaceStore::setArchived(const BidId &id, bool archived)
{
    const Bid *known = m_workspace.bid(id);
    if (!known)
        return;
    Bid bid = *known;
    bid.archived = archived;
    QList<Step> steps;
    add(steps, stepTo(m_workspace, bid));
    push(archived ? tr("Archive the bid %1").arg(bid.name) : tr("Take the bid %1 back").arg(bid.name), steps);
}

void WorkspaceStore::setArchived(const SolutionId &id, bool archived)
{
    const Solution *known = m_workspace.solution(id);
    if (!known)
        return;
    Solution solution = *known;
    solution.archived = archived;
    QList<Step> steps;
    add(steps, stepTo(m_workspace, solution));
    push(archived ? tr("Archive the solution %1").arg(solution.name)
                  : tr("Take the solution %1 back").arg(solution.name),
         steps);
}

void WorkspaceStore::removeBid(const BidId &id)
{
    const Bid *bid = m_workspace.bid(id);
    if (!bid)
        return;
    QList<Step> steps;
    addRemoval(steps, m_workspace, *bid);
    push(tr("Remove the bid %1").arg(bid->name), steps);
}

void WorkspaceStore::removeSolution(const SolutionId &id)
{
    const Solution *solution = m_workspace.solution(id);
    if (!solution)
        return;
    QList<Step> steps;
    for (const Bid &bid : m_workspace.table<Bid>())
        if (bid.solution == id)
            addRemoval(steps, m_workspace, bid);
    const auto remove = [&](const auto &row) { add(steps, stepWithout(m_workspace, row)); };
    forEachUnder<SignOff>(m_workspace, id.code + keySeparator, remove); // those of no bid
    forEachUnder<Answer>(m_workspace, id.code, remove);
    QSet<EvidenceId> itsOwn, others;
    for (const EvidenceUse &use : m_workspace.table<EvidenceUse>())
        (use.solution == id ? itsOwn : others).insert(use.evidence);
    for (const EvidenceUse &use : m_workspace.table<EvidenceUse>())
        if (use.solution == id && others.contains(use.evidence))
            remove(use);
    for (const EvidenceId &evidence : itsOwn.subtract(others))
        steps += stepsWithoutEvidence(m_workspace, evidence);
    add(steps, stepWithout(m_workspace, *solution));
    push(tr("Remove the solution %1").arg(solution->name), steps);
}

} // namespace kravkort
