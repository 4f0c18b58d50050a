// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/sheetview.h"

#include "models/item/sheetmodel.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kravkort {

namespace {

constexpr int widestColumn = 260; // pixels at 100 %
constexpr int rowsToMeasure = 60;

class SheetDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme theme = themeFor(option->palette);
        const auto place = static_cast<SheetModel::RowPlace>(index.data(SheetModel::PlaceRole).toInt());
        if (place == SheetModel::RowPlace::Head) {
            option->font.setBold(true);
            option->backgroundBrush = theme.accentSoft;
        } else if (place == SheetModel::RowPlace::Outside) {
            option->palette.setColor(QPalette::Text, theme.quiet);
            option->backgroundBrush = theme.card;
        } else if (index.data(SheetModel::SkippedRole).toBool()) {
            option->font.setStrikeOut(true);
            option->palette.setColor(QPalette::Text, theme.quiet);
        } else if (index.data(SheetModel::DoubtfulRole).toBool()) {
            option->backgroundBrush = theme.warningSoft;
        }
        option->textElideMode = Qt::ElideRight;
    }
};

} // namespace

SheetView::SheetView(const QString &objectName, QWidget *parent)
    : QTableView(parent)
    , m_sheet(new SheetModel(this))
{
    setObjectName(objectName);
    setModel(m_sheet);
    setItemDelegate(new SheetDelegate(this));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false); // Tab leaves it
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(true);
    connect(this, &QTableView::doubleClicked, this, &SheetView::chosen);
}

void SheetView::fitColumns(int least)
{
    const int rows = std::min(rowsToMeasure, m_sheet->rowCount());
    for (int column = 0; column < m_sheet->columnCount(); ++column) {
        int width = least;
        for (int row = 0; row < rows; ++row)
            width = std::max(
                width,
                fontMetrics().horizontalAdvance(m_sheet->index(row, column).data().toString().left(80)) + 16);
        const QString meaning =
            m_sheet->headerData(column, Qt::Horizontal, SheetModel::MeaningRole).toString();
        if (!meaning.isEmpty())
            width = std::max(width, fontMetrics().horizontalAdvance(meaning) + 44);
        setColumnWidth(column, std::min(width, widestColumn));
    }
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((enter || event->key() == Qt::Key_F2) && event->modifiers() == Qt::NoModifier &&
        currentIndex().isValid()) {
        emit chosen(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace kravkort
