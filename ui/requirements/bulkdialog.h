// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry/answercells.h"

#include <QDialog>
#include <QHash>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace kravkort {

// One change for several criteria. Only what is touched is changed: its box gets a tick, and an empty field
// with a tick empties it for all.
class BulkDialog final : public QDialog
{
    Q_OBJECT

public:
    // What all `answers` have in common stands in the fields; `owners` complete the owner.
    BulkDialog(const QList<Answer> &answers, const QStringList &owners, Language language, QDate today,
               QWidget *parent = nullptr);

    const AnswerChange &change() const { return m_change; }

private:
    QCheckBox *addRow(QFormLayout *form, AnswerField field, const QString &text, QWidget *editor);
    void show(const QList<Answer> &answers);
    // What is touched, or why it cannot be taken.
    Result<AnswerChange> read() const;
    void check();

    AnswerCells m_cells;
    AnswerChange m_change;
    QHash<AnswerField, QCheckBox *> m_touched;
    QComboBox *m_work;
    QComboBox *m_outcome;
    QLineEdit *m_reason;
    QLineEdit *m_owner;
    QLineEdit *m_due;
    QLineEdit *m_estimate;
    QPlainTextEdit *m_note;
    QLabel *m_doubt;
    QDialogButtonBox *m_buttons;
};

} // namespace kravkort
