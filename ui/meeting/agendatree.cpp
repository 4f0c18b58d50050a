// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/agendatree.h"

#include <QDropEvent>
#include <QHeaderView>

namespace kravkort {

namespace {

// The place of the first item in the row or, of a group, in it; -1 for none.
int firstPlace(const QTreeWidgetItem *row)
{
    while (row && row->childCount() > 0)
        row = row->child(0);
    return row ? row->data(0, AgendaTree::placeRole).toInt() : -1;
}

} // namespace

AgendaTree::AgendaTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDropIndicatorShown(true);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
}

void AgendaTree::dropEvent(QDropEvent *event)
{
    QTreeWidgetItem *row = itemAt(event->position().toPoint());
    int place = firstPlace(row);
    if (row && dropIndicatorPosition() == QAbstractItemView::BelowItem) {
        row = itemBelow(row);
        place = firstPlace(row);
    }
    event->setDropAction(Qt::IgnoreAction); // the tree is filled anew
    event->accept();
    emit dropped(row ? place : -1);
}

} // namespace kravkort
