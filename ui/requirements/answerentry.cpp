// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requirements/answerentry.h"

#include "models/domain/text/names.h"
#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/window/prompts.h"

#include <QWidget>

#include <algorithm>

namespace kravkort {

AnswerEntry::AnswerEntry(WorkspaceStore &store, const Display &display, const Prompts &prompts,
                         QWidget *parent)
    : QObject(parent)
    , m_store(store)
    , m_display(display)
    , m_prompts(prompts)
    , m_parent(parent)
{
}

AnswerCells AnswerEntry::cells() const
{
    return AnswerCells(m_display.language(), m_store.today());
}

bool AnswerEntry::setOutcome(const QList<CriterionId> &criteria, Outcome outcome)
{
    if (criteria.isEmpty())
        return false;
    if (outcome != Outcome::NotApplicable) {
        m_store.setOutcome(criteria, outcome);
        return true;
    }
    const QString before = m_store.answer(criteria.first()).reason;
    const int count = static_cast<int>(criteria.size());
    const auto reason =
        m_prompts.askText(m_parent, tr("Not applicable"),
                          count == 1 ? tr("Why does the criterion not apply?")
                                     : tr("Why do these %n criterion(s) not apply?", "", count),
                          before);
    if (reason)
        m_store.setOutcome(criteria, outcome, *reason);
    return reason.has_value();
}

void AnswerEntry::setWork(const QList<CriterionId> &criteria, Work work)
{
    m_store.setWork(criteria, work);
}

bool AnswerEntry::make(QList<CriterionChange> changes, const QString &what)
{
    const auto lacksReason = [&](const CriterionChange &one) {
        return one.change.outcome == Outcome::NotApplicable && one.change.reason.isEmpty() &&
               m_store.answer(one.criterion).reason.isEmpty();
    };
    const auto lacking = std::count_if(changes.cbegin(), changes.cend(), lacksReason);
    if (lacking > 0) {
        const auto reason = m_prompts.askText(
            m_parent, tr("Not applicable"),
            tr("Why do these %n criterion(s) not apply?", "", static_cast<int>(lacking)), {});
        if (!reason)
            return false;
        for (CriterionChange &one : changes)
            if (lacksReason(one))
                one.change.reason = *reason;
    }
    QList<Answer> answers;
    for (const CriterionChange &one : std::as_const(changes))
        answers.append(changed(m_store.answer(one.criterion), one.change));
    return m_store.setAnswers(answers, what);
}

bool AnswerEntry::write(const QList<CriterionId> &criteria, AnswerField field, const QString &text)
{
    const Result<AnswerChange> read = cells().read(text, field);
    if (!read) {
        emit refused(QString(read.error().message + u'.'));
        return false;
    }
    return changeAll(criteria, *read);
}

void AnswerEntry::clear(const QList<CriterionId> &criteria, const QList<AnswerField> &fields)
{
    AnswerChange change;
    for (const AnswerField field : fields)
        change = both(change, valueOf(Answer{}, field));
    if (!change.isEmpty())
        changeAll(criteria, change);
}

void AnswerEntry::fillDown(const QList<CriterionId> &criteria, const QList<AnswerField> &fields)
{
    if (criteria.size() < 2 || fields.isEmpty()) {
        emit refused(tr("Nothing was filled down: select cells of several criteria in a column that can be "
                        "filled in."));
        return;
    }
    AnswerChange change;
    for (const AnswerField field : fields)
        change = both(change, valueOf(m_store.answer(criteria.first()), field));
    QList<CriterionChange> changes;
    for (const CriterionId &criterion : criteria.sliced(1))
        changes.append({criterion, change});
    const int count = static_cast<int>(changes.size());
    make(changes, tr("Fill %n criterion(s) from %1", "", count).arg(criteria.first().code));
}

bool AnswerEntry::paste(const QString &text, const PasteTarget &target)
{
    const Result<QList<CriterionChange>> changes = changesIn(tableOf(text), target, cells());
    if (!changes) {
        emit refused(changes.error().message);
        return false;
    }
    return make(*changes, tr("Paste into %n criterion(s)", "", static_cast<int>(changes->size())));
}

bool AnswerEntry::changeAll(const QList<CriterionId> &criteria, const AnswerChange &change)
{
    QList<CriterionChange> changes;
    for (const CriterionId &criterion : criteria)
        changes.append({criterion, change});
    const int count = static_cast<int>(changes.size());
    return count > 0 && make(changes, count == 1 ? tr("Change %1").arg(criteria.first().code)
                                                 : tr("Change %n criterion(s)", "", count));
}

TextTable AnswerEntry::rows(const QList<CriterionId> &criteria) const
{
    const AnswerCells cells = this->cells();
    const Language language = m_display.language();
    QStringList headings{codeHeading(language), textHeading(language)};
    for (const AnswerField field : allAnswerFields)
        headings.append(cells.heading(field));
    TextTable table{headings};
    for (const CriterionId &criterion : criteria) {
        const Answer answer = m_store.answer(criterion);
        QStringList row{criterion.code, titleOf(m_store.catalogue(), {NodeKind::Criterion, criterion.code},
                                                m_display.phrases())};
        for (const AnswerField field : allAnswerFields)
            row.append(cells.text(answer, field));
        table.append(row);
    }
    return table;
}

QString AnswerEntry::cell(const CriterionId &criterion, AnswerField field) const
{
    return cells().text(m_store.answer(criterion), field);
}

QStringList AnswerEntry::ownersSoFar() const
{
    QStringList owners;
    for (const Answer &answer : m_store.workspace().table<Answer>())
        if (!answer.owner.isEmpty() && !owners.contains(answer.owner))
            owners.append(answer.owner);
    owners.sort(Qt::CaseInsensitive);
    return owners;
}

} // namespace kravkort
