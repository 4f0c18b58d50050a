// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/sheetmodel.h"

namespace kravkort {

SheetModel::SheetModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

bool SheetModel::setSheet(std::shared_ptr<const Workbook> workbook, int sheet)
{
    const Worksheet *wanted =
        workbook && sheet >= 0 && sheet < workbook->sheets.size() ? &workbook->sheets.at(sheet) : nullptr;
    if (wanted == m_sheet)
        return false;
    beginResetModel();
    m_workbook = std::move(workbook);
    m_sheet = wanted;
    m_columns = m_sheet ? m_sheet->columns() : 0;
    m_table.reset();
    m_skipped.clear();
    m_doubtful.clear();
    endResetModel();
    return true;
}

void SheetModel::setTable(const TableMapping &table, const TableMapping &guessed)
{
    m_table = table;
    m_guessed = guessed;
    m_skipped = QSet<int>(table.skippedRows.cbegin(), table.skippedRows.cend());
    tellAll();
}

void SheetModel::tellAll()
{
    if (rowCount() == 0 || m_columns == 0)
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, m_columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, m_columns - 1);
    emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void SheetModel::clearTable()
{
    if (!m_table)
        return;
    m_table.reset();
    m_skipped.clear();
    m_doubtful.clear();
    tellAll();
}

void SheetModel::setDoubtful(const QSet<int> &rows)
{
    if (rows == m_doubtful)
        return;
    m_doubtful = rows;
    tellAll();
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_sheet ? 0 : static_cast<int>(m_sheet->rows.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

SheetModel::RowPlace SheetModel::placeOf(int row) const
{
    if (!m_table)
        return RowPlace::Inside;
    if (row == m_table->headRow)
        return RowPlace::Head;
    const bool after = m_table->lastRow >= 0 && row > m_table->lastRow;
    return row < m_table->headRow || after ? RowPlace::Outside : RowPlace::Inside;
}

QString SheetModel::meaningOf(int column) const
{
    if (!m_table)
        return {};
    const ColumnMapping mapping = m_table->columns.value(column);
    if (mapping.meaning != Meaning::Mark)
        return titleOf(mapping.meaning);
    return mapping.code.isEmpty() ? tr("Marks, of what?") : mapping.code;
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_sheet->cell(index.row(), index.column());
    case PlaceRole:
        return static_cast<int>(placeOf(index.row()));
    case SkippedRole:
        return m_skipped.contains(index.row());
    case DoubtfulRole:
        return m_doubtful.contains(index.row());
    case MeaningRole:
        return meaningOf(index.column());
    case Qt::AccessibleTextRole: {
        const QString place = cellPlace(m_sheet->name, index.row(), index.column());
        return QString(place + QStringLiteral(": ") + m_sheet->cell(index.row(), index.column()));
    }
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (role == Qt::ToolTipRole && m_doubtful.contains(section))
            return tr("doubtful");
        if (role == Qt::ToolTipRole && m_skipped.contains(section))
            return tr("left out by you");
        if (role != Qt::DisplayRole)
            return {};
        // Never by colour alone.
        const QString number = QString::number(section + 1);
        if (m_skipped.contains(section))
            return QString(number + QStringLiteral(" –"));
        return m_doubtful.contains(section) ? QString(number + QStringLiteral(" ?")) : number;
    }
    switch (role) {
    case Qt::DisplayRole:
        return columnName(section);
    case MeaningRole:
        return meaningOf(section);
    case ChosenRole:
        return m_table && m_table->columns.value(section) != m_guessed.columns.value(section);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return m_table ? QString(columnName(section) + QStringLiteral(": ") + meaningOf(section))
                       : columnName(section);
    default:
        return {};
    }
}

} // namespace kravkort
