// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basis/basistable.h"

#include "models/item/basismodel.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kravkort {

namespace {

// The basis in its colour; the sign and the word say the same.
class BasisDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto basis = static_cast<Basis>(index.data(BasisModel::BasisRole).toInt());
        if (!option->state.testFlag(QStyle::State_Selected))
            option->palette.setColor(QPalette::Text, themeFor(option->palette).basis(basis));
    }
};

} // namespace

BasisTable::BasisTable(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("basisTable"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setAllColumnsShowFocus(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegateForColumn(BasisModel::BasisColumn, new BasisDelegate(this));
    setSortingEnabled(true);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
}

void BasisTable::setModel(QAbstractItemModel *model)
{
    QTreeView::setModel(model);
    header()->setSectionResizeMode(BasisModel::StatementColumn, QHeaderView::Stretch);
    const auto width = [this](int characters) { return fontMetrics().averageCharWidth() * characters + 16; };
    header()->resizeSection(BasisModel::CodeColumn, width(18));
    header()->resizeSection(BasisModel::KindColumn, width(14));
    header()->resizeSection(BasisModel::BasisColumn, width(13));
    header()->resizeSection(BasisModel::LeanColumn, width(12));
    header()->resizeSection(BasisModel::ConfirmedColumn, width(24));
    header()->resizeSection(BasisModel::SourceColumn, width(26));
    sortByColumn(BasisModel::BasisColumn, Qt::AscendingOrder);
}

void BasisTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if ((enter && control) || (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier))
        emit confirmWanted();
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier)
        emit withdrawWanted();
    else if (enter)
        emit placeWanted();
    else
        QTreeView::keyPressEvent(event);
}

// Where there is little room the statement keeps it; what is hidden stands below the list, too.
void BasisTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (!model())
        return;
    const int characters = width() / std::max(1, fontMetrics().averageCharWidth());
    setColumnHidden(BasisModel::SourceColumn, characters < 185);
    setColumnHidden(BasisModel::KindColumn, characters < 150);
    setColumnHidden(BasisModel::ConfirmedColumn, characters < 135);
}

} // namespace kravkort
