// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry/answerchange.h"

#include <QTreeView>

namespace kravkort {

// The tree of the requirements page, moved in like a sheet: arrows go from cell to cell, Shift selects a
// block, Enter writes and goes on below, Tab to the right. Knows RequirementModel's columns and roles.
class RequirementTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit RequirementTree(QWidget *parent = nullptr);

    // The criteria of the selected cells from top to bottom, each once.
    QList<CriterionId> selectedCriteria() const;
    // The columns of the selected cells that are shown, from left to right.
    QList<int> selectedColumns() const;
    // The rows that show criteria, from this one on downwards.
    QModelIndexList criterionRowsFrom(const QModelIndex &index) const;
    // The columns that are shown, from this one on to the right.
    QList<int> columnsFrom(int column) const;
    // Moves the current cell to the next or previous row that shows a criterion.
    bool step(bool forward);

signals:
    void resultPressed(kravkort::Outcome outcome);
    void workPressed(kravkort::Work work);
    void keepPressed();
    void copyPressed();
    void pastePressed();
    void fillDownPressed();
    void clearPressed();
    void editManyPressed();
    void escapePressed();                          // also in a cell that is being written in
    void explainPressed(const QModelIndex &index); // Enter where there is nothing to edit

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;

private:
    bool answers(QKeyEvent *event);
    bool writes(QKeyEvent *event);
    QModelIndex beside(const QModelIndex &index, int direction) const;
};

} // namespace kravkort
