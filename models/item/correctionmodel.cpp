// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/correctionmodel.h"

#include <algorithm>

namespace kravkort {

CorrectionModel::CorrectionModel(const QString &heading, QObject *parent)
    : QAbstractTableModel(parent)
    , m_heading(heading)
{
}

void CorrectionModel::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    const auto sameTexts = std::equal(entries.cbegin(), entries.cend(), m_entries.cbegin(), m_entries.cend(),
                                      [](const Entry &a, const Entry &b) { return a.text == b.text; });
    if (sameTexts) { // the row that somebody stands on stays
        m_entries = entries;
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int CorrectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int CorrectionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags CorrectionModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == TakenForColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant CorrectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    if (role == OptionValuesRole || role == OptionTitlesRole) {
        QStringList list;
        for (const Option &option : entry.options)
            list.append(role == OptionValuesRole ? option.value : option.title);
        return list;
    }
    if (role == Qt::EditRole && index.column() == TakenForColumn)
        return entry.value;
    if (role == Qt::TextAlignmentRole && index.column() == CountColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case TextColumn:
        return entry.text;
    case CountColumn:
        return QString::number(entry.count);
    case TakenForColumn: {
        const auto option = std::find_if(entry.options.cbegin(), entry.options.cend(),
                                         [&](const Option &one) { return one.value == entry.value; });
        const QString title = option == entry.options.cend() ? entry.value : option->title;
        if (entry.value.isEmpty())
            return QString(QStringLiteral("?  ") + (title.isEmpty() ? tr("choose") : title));
        return QString((entry.chosen ? QStringLiteral("✓  ") : QStringLiteral("≈  ")) + title);
    }
    default:
        return {};
    }
}

bool CorrectionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole ||
        index.column() != TakenForColumn)
        return false;
    const QString wanted = value.toString();
    if (wanted != m_entries.at(index.row()).value)
        emit corrected(m_entries.at(index.row()).text, wanted);
    return true;
}

QVariant CorrectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TextColumn:
        return m_heading;
    case CountColumn:
        return tr("Times");
    case TakenForColumn:
        return tr("Taken for");
    default:
        return {};
    }
}

} // namespace kravkort
