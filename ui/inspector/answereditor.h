// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry/answerchange.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace kravkort {

class AskingAgainBox;
class DateField;
class Display;
class WorkspaceStore;

// The solution's answer to a criterion, or to several at once: what they do not have in common says so, and
// what is set is set for all of them as one step. Every change goes at once through the store. A field that
// is being written in is left alone until it is done.
class AnswerEditor final : public QWidget
{
    Q_OBJECT

public:
    AnswerEditor(WorkspaceStore &store, Display &display, QWidget *parent = nullptr);

    void show(const QList<CriterionId> &criteria);
    // The truth again.
    void refresh();
    // What was written and not yet told to the store.
    void commit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QLabel *addRow(QFormLayout *form, QWidget *field);
    void retranslate();
    void chooseOutcome();
    void commitOwner();
    void commitReason();
    void commitEstimate();
    void commitNote();
    void askForReason(bool asked);
    QList<Answer> answers() const;
    void showDifferences(const AnswerChange &common);
    void showAttention(const QList<Answer> &answers);
    void offerOwners();

    WorkspaceStore &m_store;
    Display &m_display;
    QList<CriterionId> m_criteria;
    bool m_asksForReason = false;
    QFormLayout *m_form = nullptr;
    QLabel *m_attention; // what is late, soon or blocked
    AskingAgainBox *m_asking;
    QComboBox *m_outcome;
    QLabel *m_reasonLabel;
    QLineEdit *m_reason;
    QComboBox *m_work;
    QLineEdit *m_owner;
    DateField *m_due;
    QLineEdit *m_estimate;
    QPlainTextEdit *m_note;
    QLabel *m_outcomeLabel, *m_workLabel, *m_ownerLabel, *m_dueLabel, *m_estimateLabel, *m_noteLabel;
};

} // namespace kravkort
