// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry/answercells.h"
#include "models/import/answerreading.h"

#include <QAbstractTableModel>

namespace kravkort {

// Answers that come back, a row each: what it was, what stands here, what comes, and what is chosen. What is
// doubtful stands below, with why; there is nothing to choose in it.
class MergeModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CriterionColumn,
        FieldColumn,
        BaseColumn,
        MineColumn,
        TheirsColumn,
        ChoiceColumn,
        ColumnCount
    };
    enum class Kind { Theirs, Mine, Conflict, Doubtful };
    enum Role { KindRole = Qt::UserRole, ChoiceRole }; // Kind and MergeChoice as int

    // `text` gives a criterion's words for a tooltip.
    MergeModel(const ReadAnswers &read, Language language, QDate today,
               std::function<QString(const CriterionId &)> text, QObject *parent = nullptr);

    void choose(const QList<int> &rows, MergeChoice choice);        // of doubtful ones nothing
    const QList<MergeChoice> &choices() const { return m_choices; } // by ReadAnswers::rows
    int undecided() const;
    int count(Kind kind) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void chosen();

private:
    Kind kindOf(int row) const;
    QString valueText(const MergeRow &row, const AnswerChange &value) const;
    QString rowText(int row, int column) const;
    QString doubtText(const DoubtfulCell &cell, int column) const;

    ReadAnswers m_read;
    QList<MergeChoice> m_choices;
    AnswerCells m_cells;
    std::function<QString(const CriterionId &)> m_text;
};

} // namespace kravkort
