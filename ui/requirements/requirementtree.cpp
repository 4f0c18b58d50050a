// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requirements/requirementtree.h"

#include "models/item/requirementmodel.h"
#include "ui/requirements/entrykeys.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSet>

#include <algorithm>

namespace kravkort {

namespace {

using Model = RequirementModel;

bool isCriterion(const QModelIndex &index)
{
    return index.isValid() && index.siblingAtColumn(0).data(Model::OutcomeRole).isValid();
}

// The row numbers from the root down: they sort as the rows stand, also what is folded away.
QList<int> placeOf(const QModelIndex &index)
{
    QList<int> place;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        place.prepend(at.row());
    return place;
}

} // namespace

RequirementTree::RequirementTree(QWidget *parent)
    : QTreeView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setUniformRowHeights(false);
    setFrameShape(QFrame::NoFrame);
    setIndentation(18);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

QList<CriterionId> RequirementTree::selectedCriteria() const
{
    QSet<QModelIndex> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        if (isCriterion(index))
            rows.insert(index.siblingAtColumn(0));
    QList<std::pair<QList<int>, QModelIndex>> fromTop;
    for (const QModelIndex &row : std::as_const(rows))
        fromTop.append({placeOf(row), row});
    std::sort(fromTop.begin(), fromTop.end(), [](const auto &a, const auto &b) {
        return std::lexicographical_compare(a.first.begin(), a.first.end(), b.first.begin(), b.first.end());
    });
    QList<CriterionId> criteria;
    for (const auto &[place, row] : std::as_const(fromTop))
        if (const CriterionId id{row.data(Model::CodeRole).toString()}; !criteria.contains(id))
            criteria.append(id);
    return criteria;
}

QList<int> RequirementTree::selectedColumns() const
{
    QList<int> columns;
    for (const int column : columnsFrom(0))
        for (const QModelIndex &index : selectionModel()->selectedIndexes())
            if (index.column() == column && isCriterion(index)) {
                columns.append(column);
                break;
            }
    return columns;
}

QModelIndexList RequirementTree::criterionRowsFrom(const QModelIndex &index) const
{
    QModelIndexList rows;
    for (QModelIndex row = index.siblingAtColumn(0); row.isValid(); row = indexBelow(row))
        if (isCriterion(row))
            rows.append(row);
    return rows;
}

QList<int> RequirementTree::columnsFrom(int column) const
{
    QList<int> columns;
    for (int visual = header()->visualIndex(column); visual < header()->count(); ++visual)
        if (const int logical = header()->logicalIndex(visual); !isColumnHidden(logical))
            columns.append(logical);
    return columns;
}

bool RequirementTree::step(bool forward)
{
    const QModelIndex from = currentIndex();
    QModelIndex row = from;
    do
        row = forward ? indexBelow(row) : indexAbove(row);
    while (row.isValid() && !isCriterion(row));
    if (!row.isValid())
        return false;
    setCurrentIndex(row.siblingAtColumn(from.column()));
    return true;
}

QModelIndex RequirementTree::beside(const QModelIndex &index, int direction) const
{
    for (int visual = header()->visualIndex(index.column()) + direction;
         visual >= 0 && visual < header()->count(); visual += direction)
        if (const int logical = header()->logicalIndex(visual); !isColumnHidden(logical))
            return index.siblingAtColumn(logical);
    return {};
}

// A criterion's row is walked cell by cell; packages and integrations open and close as in any tree.
QModelIndex RequirementTree::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex current = currentIndex();
    if (isCriterion(current)) {
        if (action == MoveRight) {
            const QModelIndex next = beside(current, +1);
            return next.isValid() ? next : current;
        }
        if (action == MoveLeft) {
            const QModelIndex next = beside(current, -1);
            return next.isValid() ? next : current.parent();
        }
        if (action == MoveHome || action == MoveEnd) {
            if (!modifiers.testFlag(Qt::ControlModifier)) {
                const QList<int> columns = columnsFrom(0);
                return current.siblingAtColumn(action == MoveHome ? columns.first() : columns.last());
            }
        }
    }
    return QTreeView::moveCursor(action, modifiers);
}

bool RequirementTree::answers(QKeyEvent *event)
{
    const auto outcome = resultOf(*event);
    const auto work = workOf(*event);
    const bool keeps = keepsAnswer(*event);
    if ((!outcome && !work && !keeps) || selectedCriteria().isEmpty())
        return false;
    if (keeps)
        emit keepPressed();
    else if (outcome)
        emit resultPressed(*outcome);
    else
        emit workPressed(*work);
    return true;
}

// Enter opens a cell, and so does a letter where text is taken, and a digit where dates and hours are.
bool RequirementTree::writes(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (!current.flags().testFlag(Qt::ItemIsEditable))
        return false;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        return edit(current, EditKeyPressed, event);
    const bool takesText = current.column() == Model::OwnerColumn || current.column() == Model::NoteColumn;
    const bool takesNumbers =
        current.column() == Model::DueColumn || current.column() == Model::EstimateColumn;
    const QChar typed = event->text().isEmpty() ? QChar() : event->text().at(0);
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const bool begins =
        (takesText && typed.isLetter()) || (takesNumbers && (typed.isDigit() || typed == u'+'));
    if (!begins || !isPlain)
        return false;
    // Only these columns begin to write at a letter, and only while nothing else waits for it.
    const EditTriggers usual = editTriggers();
    setEditTriggers(usual | AnyKeyPressed);
    const bool opened = edit(current, AnyKeyPressed, event);
    setEditTriggers(usual);
    return opened;
}

void RequirementTree::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) {
        QTreeView::keyPressEvent(event);
        return;
    }
    const bool fillDown = event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool editMany = enter && event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::Copy))
        emit copyPressed();
    else if (event->matches(QKeySequence::Paste))
        emit pastePressed();
    else if (fillDown)
        emit fillDownPressed();
    else if (editMany)
        emit editManyPressed();
    else if (event->key() == Qt::Key_Delete)
        emit clearPressed();
    else if (writes(event) || answers(event))
        return;
    else if (enter)
        emit explainPressed(currentIndex());
    else if (event->key() == Qt::Key_Escape)
        emit escapePressed();
    else
        QTreeView::keyPressEvent(event);
}

// As in a sheet: Enter goes on below, Tab to the right.
void RequirementTree::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    using Hint = QAbstractItemDelegate::EndEditHint;
    const bool sideways = hint == Hint::EditNextItem || hint == Hint::EditPreviousItem;
    QTreeView::closeEditor(editor, sideways ? Hint::NoHint : hint);
    if (hint == Hint::RevertModelCache)
        emit escapePressed();
    if (hint == Hint::SubmitModelCache)
        step(true);
    if (sideways)
        if (const QModelIndex next = beside(currentIndex(), hint == Hint::EditNextItem ? +1 : -1);
            next.isValid())
            setCurrentIndex(next);
}

// The whole row of the current cell is tinted, so that the eye finds its name.
void RequirementTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    if (index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0)) {
        QColor tint = themeFor(palette()).accent;
        tint.setAlphaF(0.09F);
        painter->fillRect(option.rect, tint);
    }
    QTreeView::drawRow(painter, option, index);
}

} // namespace kravkort
