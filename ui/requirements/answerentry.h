// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry/pasting.h"

#include <QObject>

#include <functional>

class QWidget;

namespace kravkort {

class Display;
class WorkspaceStore;
struct Prompts;

// What can be entered for several criteria at once. Each is one undo step, or nothing where a doubt is left.
class AnswerEntry final : public QObject
{
    Q_OBJECT

public:
    // All must outlive it; questions are asked over `parent`.
    AnswerEntry(WorkspaceStore &store, const Display &display, const Prompts &prompts, QWidget *parent);

    // Asks for the reason, one for all, where the result needs one. False where it was not set.
    bool setOutcome(const QList<CriterionId> &criteria, Outcome outcome);
    void setWork(const QList<CriterionId> &criteria, Work work);
    // Understands a typed cell; what it cannot understand is refused in a sentence.
    bool write(const QList<CriterionId> &criteria, AnswerField field, const QString &text);
    void clear(const QList<CriterionId> &criteria, const QList<AnswerField> &fields);
    // Gives the first criterion's values to the others.
    void fillDown(const QList<CriterionId> &criteria, const QList<AnswerField> &fields);
    // False, and refused in a sentence, where any cell is in doubt.
    bool paste(const QString &text, const PasteTarget &target);
    bool changeAll(const QList<CriterionId> &criteria, const AnswerChange &change);

    // Whole rows with headings, for a spreadsheet.
    TextTable rows(const QList<CriterionId> &criteria) const;
    QString cell(const CriterionId &criterion, AnswerField field) const;
    QStringList ownersSoFar() const;

signals:
    void refused(const QString &sentence);

private:
    bool make(QList<CriterionChange> changes, const QString &what);
    AnswerCells cells() const;

    WorkspaceStore &m_store;
    const Display &m_display;
    const Prompts &m_prompts;
    QWidget *m_parent;
};

} // namespace kravkort
