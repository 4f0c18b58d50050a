// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/choicedelegate.h"

#include "models/item/correctionmodel.h"
#include "ui/import/codecombo.h"

#include <QComboBox>

#include <algorithm>

namespace kravkort {

namespace {

constexpr int manyOptions = 12;

} // namespace

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("choiceEditor"));
    combo->setAccessibleName(index.siblingAtColumn(CorrectionModel::TextColumn).data().toString());
    const QStringList values = index.data(CorrectionModel::OptionValuesRole).toStringList();
    const QStringList titles = index.data(CorrectionModel::OptionTitlesRole).toStringList();
    for (qsizetype i = 0; i < values.size(); ++i)
        combo->addItem(titles.at(i), values.at(i));
    if (combo->count() > manyOptions)
        makeSearchable(combo);
    auto *delegate = const_cast<ChoiceDelegate *>(this); // signals of an editor that it makes itself
    connect(combo, &QComboBox::activated, delegate, [delegate, combo] {
        emit delegate->commitData(combo);
        emit delegate->closeEditor(combo);
    });
    if (!combo->isEditable())
        QMetaObject::invokeMethod(combo, &QComboBox::showPopup, Qt::QueuedConnection);
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = static_cast<QComboBox *>(editor);
    combo->setCurrentIndex(std::max(0, combo->findData(index.data(Qt::EditRole))));
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *combo = static_cast<QComboBox *>(editor);
    const int chosen = combo->isEditable() ? optionNamed(combo, combo->currentText()) : combo->currentIndex();
    if (chosen >= 0)
        model->setData(index, combo->itemData(chosen), Qt::EditRole);
}

void ChoiceDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

} // namespace kravkort
