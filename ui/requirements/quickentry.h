// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry/answerchange.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QToolButton;
class QVBoxLayout;

namespace kravkort {

class AnswerEntry;
class AskingAgainBox;
class Display;
class WorkspaceStore;

// One criterion at a time, large, with keys only: 1–5 set the result and go on, Shift+1–4 the work, arrows
// walk, O, D, E and N write owner, due, estimate and note, Esc ends.
class QuickEntry final : public QWidget
{
    Q_OBJECT

public:
    // All must outlive it.
    QuickEntry(WorkspaceStore &store, Display &display, AnswerEntry &entry, QWidget *parent = nullptr);

    // Walks these in this order, from `first` if it is among them.
    void start(const QList<CriterionId> &criteria, const CriterionId &first);

signals:
    void moved(const kravkort::CriterionId &criterion);
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeHead(QVBoxLayout *rows);
    void makeKeys(QVBoxLayout *rows);
    void makeLine(QVBoxLayout *rows);
    void retranslate();
    void refresh();
    void showAnswer();
    void move(int by);
    void setOutcome(Outcome outcome);
    void setWork(Work work);
    void write(AnswerField field);
    void endWriting(bool keep);
    CriterionId current() const { return m_criteria.value(m_at); }

    WorkspaceStore &m_store;
    Display &m_display;
    AnswerEntry &m_entry;
    QList<CriterionId> m_criteria;
    qsizetype m_at = 0;
    std::optional<AnswerField> m_writing;

    QLabel *m_place;
    QProgressBar *m_progress;
    QToolButton *m_end;
    QLabel *m_owner; // of the criterion: what it hangs on
    QLabel *m_text;
    QLabel *m_attention;
    AskingAgainBox *m_asking;
    QList<QToolButton *> m_results, m_works, m_fields;
    QLabel *m_lineLabel;
    QLineEdit *m_line;
    QPlainTextEdit *m_lines;
    QLabel *m_hint;
};

} // namespace kravkort
