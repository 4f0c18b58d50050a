// SPDX-License-Identifier: GPL-3.0-or-later
// The store's verbs: each turns what was asked for into steps, names them, and hands them to push().
#include "models/domain/revision/askingagain.h"
#include "models/domain/text/names.h"
#include "models/exchange/builtincatalogue.h"
#include "models/store/evidenceverbs.h"
#include "models/store/steps.h"

#include <cmath>

namespace kravkort {

namespace {

// In the language that the application shows; no catalogue text is asked for.
QString shown(Outcome outcome)
{
    return nameOf(outcome, Phrases(Language::English));
}

QString shown(Work work)
{
    return nameOf(work, Phrases(Language::English));
}

// One undo step; `whatOne` has room for the criterion's id, `whatMany` is told how many there are.
void changeAnswers(WorkspaceStore &store, const QList<CriterionId> &criteria,
                   const std::function<void(Answer &)> &change, const QString &whatOne,
                   const std::function<QString(int)> &whatMany)
{
    QList<Answer> answers;
    for (const CriterionId &criterion : criteria) {
        answers.append(store.answer(criterion));
        change(answers.last());
    }
    const int count = static_cast<int>(answers.size());
    if (count > 0)
        store.setAnswers(answers, count == 1 ? whatOne.arg(criteria.first().code) : whatMany(count));
}

} // namespace

void WorkspaceStore::choose(const QList<UseCaseId> &useCases, bool chosen)
{
    if (m_bid.isEmpty())
        return;
    QList<Step> steps;
    for (const UseCaseId &useCase : useCases) {
        const Choice choice{m_bid, useCase};
        if (!chosen)
            add(steps, stepWithout(m_workspace, choice));
        else if (catalogue().useCaseIndex.contains(useCase))
            add(steps, stepTo(m_workspace, choice));
    }
    const int count = static_cast<int>(steps.size());
    if (count == 0)
        return;
    const Step &first = steps.first();
    const QString code = std::get<Choice>(first.after ? *first.after : *first.before).useCase.code;
    if (chosen)
        push(count == 1 ? tr("Choose %1").arg(code) : tr("Choose %n use case(s)", "", count), steps);
    else
        push(count == 1 ? tr("Drop %1").arg(code) : tr("Drop %n use case(s)", "", count), steps);
}

void WorkspaceStore::decide(const PackageId &package, Decision decision, std::optional<QDate> from)
{
    if (m_bid.isEmpty())
        return;
    const PackageDecision row{m_bid, package, decision, decision == Decision::Later ? from : std::nullopt};
    QList<Step> steps;
    add(steps, decision == Decision::Undecided ? stepWithout(m_workspace, row) : stepTo(m_workspace, row));
    switch (decision) {
    case Decision::Undecided:
        push(tr("Leave %1 undecided").arg(package.code), steps);
        break;
    case Decision::Offered:
        push(tr("Offer %1").arg(package.code), steps);
        break;
    case Decision::Later:
        push(tr("Offer %1 later").arg(package.code), steps);
        break;
    case Decision::Declined:
        push(tr("Decline %1").arg(package.code), steps);
        break;
    }
}

void WorkspaceStore::answerCondition(const IntegrationId &from, const IntegrationId &to, Holds holds)
{
    if (m_bid.isEmpty())
        return;
    const ConditionAnswer row{m_bid, from, to, holds};
    QList<Step> steps;
    add(steps, holds == Holds::Undecided ? stepWithout(m_workspace, row) : stepTo(m_workspace, row));
    push(tr("Answer whether %1 needs %2").arg(from.code, to.code), steps);
}

Answer WorkspaceStore::answer(const CriterionId &criterion) const
{
    const Answer given = answerGiven(criterion);
    const int index = catalogue().criterionIndex.value(criterion, -1);
    return index < 0 ? given : asCounted(given, catalogue().criteria.at(index));
}

Answer WorkspaceStore::answerGiven(const CriterionId &criterion) const
{
    if (const Answer *known = m_workspace.answer(m_picture.solution, criterion))
        return *known;
    Answer fresh;
    fresh.solution = m_picture.solution;
    fresh.criterion = criterion;
    return fresh;
}

bool WorkspaceStore::setAnswers(const QList<Answer> &answers, const QString &what)
{
    if (m_picture.solution.isEmpty())
        return false;
    QList<Step> steps;
    for (Answer answer : answers) {
        if (answer.outcome == Outcome::NotApplicable && answer.reason.trimmed().isEmpty())
            return refuse(tr("%1 was not set to not applicable: say why it does not apply.")
                              .arg(answer.criterion.code));
        if (answer.estimate && !(std::isfinite(*answer.estimate) && *answer.estimate >= 0))
            return refuse(tr("The estimate of %1 was not changed: give it in hours, 0 or more.")
                              .arg(answer.criterion.code));
        const Answer known = answerGiven(answer.criterion);
        answer.solution = m_picture.solution;
        answer.textHash = known.textHash;
        answer.keptFor = known.keptFor;
        if (answer == known && known.textHash.isEmpty())
            continue; // still no answer
        if (const int index = catalogue().criterionIndex.value(answer.criterion, -1); index >= 0)
            answer = reanswered(known, answer, catalogue().criteria.at(index));
        add(steps, stepTo(m_workspace, answer));
    }
    return push(what, steps);
}

void WorkspaceStore::setOutcome(const QList<CriterionId> &criteria, Outcome outcome, const QString &reason)
{
    changeAnswers(
        *this, criteria,
        [&](Answer &answer) {
            answer.outcome = outcome;
            answer.reason = outcome == Outcome::NotApplicable ? reason.trimmed() : QString();
        },
        //: %1 is a criterion, %2 a result such as "met"
        tr("Set %1 to %2").arg(QStringLiteral("%1"), shown(outcome)),
        [&](int count) { return tr("Set %n criterion(s) to %1", "", count).arg(shown(outcome)); });
}

void WorkspaceStore::setWork(const QList<CriterionId> &criteria, Work work)
{
    changeAnswers(
        *this, criteria, [&](Answer &answer) { answer.work = work; },
        //: %1 is a criterion, %2 a state of work such as "in progress"
        tr("Mark %1 as %2").arg(QStringLiteral("%1"), shown(work)),
        [&](int count) { return tr("Mark %n criterion(s) as %1", "", count).arg(shown(work)); });
}

void WorkspaceStore::setOwner(const QList<CriterionId> &criteria, const QString &owner)
{
    changeAnswers(
        *this, criteria, [&](Answer &answer) { answer.owner = owner.trimmed(); }, tr("Set the owner of %1"),
        [&](int count) { return tr("Set the owner of %n criterion(s)", "", count); });
}

void WorkspaceStore::setDue(const QList<CriterionId> &criteria, std::optional<QDate> due)
{
    if (due && !due->isValid())
        due.reset();
    changeAnswers(
        *this, criteria, [&](Answer &answer) { answer.due = due; }, tr("Set the due date of %1"),
        [&](int count) { return tr("Set the due date of %n criterion(s)", "", count); });
}

void WorkspaceStore::setEstimate(const QList<CriterionId> &criteria, std::optional<double> hours)
{
    changeAnswers(
        *this, criteria, [&](Answer &answer) { answer.estimate = hours; }, tr("Set the estimate of %1"),
        [&](int count) { return tr("Set the estimate of %n criterion(s)", "", count); });
}

void WorkspaceStore::setNote(const CriterionId &criterion, const QString &note)
{
    changeAnswers(*this, {criterion}, [&](Answer &answer) { answer.note = note; },
                  tr("Change the note on %1"), {});
}

QList<Evidence> WorkspaceStore::evidenceFor(const CriterionId &criterion) const
{
    QList<Evidence> found;
    for (const EvidenceUse &use : m_workspace.table<EvidenceUse>())
        if (use.solution == m_picture.solution && use.criterion == criterion)
            if (const Evidence *evidence = m_workspace.find<Evidence>({use.evidence.code}))
                found.append(*evidence);
    return found;
}

bool WorkspaceStore::attachLink(const CriterionId &criterion, const QString &title, const QString &link)
{
    return kravkort::attachLink(*this, {m_picture.solution, {criterion}}, title, link);
}

void WorkspaceStore::detachEvidence(const CriterionId &criterion, const EvidenceId &evidence)
{
    kravkort::detach(*this, evidence, {m_picture.solution, {criterion}});
}

void WorkspaceStore::setVendorName(const QString &name)
{
    QList<Step> steps;
    add(steps, stepTo(m_workspace, Vendor{name.trimmed()}));
    push(tr("Name the vendor"), steps);
}

SolutionId WorkspaceStore::addSolution(const QString &name)
{
    const Solution solution{{newId()}, name.trimmed(), {}, false};
    if (solution.name.isEmpty()) {
        refuse(tr("The solution was not added: give it a name."));
        return {};
    }
    return push(tr("Add the solution %1").arg(solution.name), {{std::nullopt, solution}}) ? solution.id
                                                                                          : SolutionId{};
}

BidId WorkspaceStore::addBid(const SolutionId &solution, const QString &name)
{
    // On the catalogue that is looked at, be it the vendor's own; the built-in one where there is no bid.
    const Bid *shown = m_workspace.bid(m_bid);
    const std::shared_ptr<const Catalogue> builtIn = m_catalogues.value(QString());
    Bid bid;
    bid.id.code = newId();
    bid.solution = solution;
    bid.name = name.trimmed();
    bid.catalogueId = shown ? shown->catalogueId : builtIn->id;
    bid.catalogueRevision = shown ? shown->catalogueRevision : builtIn->revision;
    if (bid.name.isEmpty() || !m_workspace.solution(solution)) {
        refuse(tr("The bid was not added: give it a name and a solution."));
        return {};
    }
    QList<Step> steps;
    if (!m_workspace.find<CatalogueCopy>({bid.catalogueId, bid.catalogueRevision}))
        add(steps,
            stepTo(m_workspace, CatalogueCopy{builtIn->id, builtIn->revision, builtInCatalogueJson()}));
    add(steps, stepTo(m_workspace, bid));
    return push(tr("Add the bid %1").arg(bid.name), steps) ? bid.id : BidId{};
}

void WorkspaceStore::renameSolution(const SolutionId &id, const QString &name)
{
    const Solution *known = m_workspace.solution(id);
    if (!known)
        return;
    Solution solution = *known;
    solution.name = name.trimmed();
    if (solution.name.isEmpty()) {
        refuse(tr("The solution was not renamed: give it a name."));
        return;
    }
    QList<Step> steps;
    add(steps, stepTo(m_workspace, solution));
    push(tr("Rename the solution to %1").arg(solution.name), steps);
}

void WorkspaceStore::changeBid(const Bid &bid, const QString &what)
{
    const Bid *known = m_workspace.bid(bid.id);
    if (!known)
        return;
    if (bid.name.trimmed().isEmpty()) {
        refuse(tr("The bid was not changed: give it a name."));
        return;
    }
    if (!m_workspace.solution(bid.solution) || bid.catalogueId != known->catalogueId ||
        bid.catalogueRevision != known->catalogueRevision) {
        refuse(tr("The bid was not changed: its solution or catalogue is not in the workspace."));
        return;
    }
    QList<Step> steps;
    add(steps, stepTo(m_workspace, bid));
    push(what, steps);
}

} // namespace kravkort
