// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/decisionmodel.h"

#include "models/item/usecasemodel.h"
#include "models/store/workspacestore.h"

#include <algorithm>

namespace kravkort {

DecisionModel::DecisionModel(WorkspaceStore &store, DecisionKind kind, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_kind(kind)
{
}

void DecisionModel::show(const QList<DecisionRow> &rows)
{
    const auto holds = [](const QList<DecisionRow> &list, const NodeRef &node) {
        return std::any_of(list.cbegin(), list.cend(),
                           [&](const DecisionRow &row) { return row.node == node; });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (holds(rows, m_rows.at(row).node))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    // What is left stands in the same order among the new rows: both are in reading order.
    for (int row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && m_rows.at(row).node == rows.at(row).node)
            continue;
        beginInsertRows({}, row, row);
        m_rows.insert(row, rows.at(row));
        endInsertRows();
    }
    m_rows = rows;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int DecisionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DecisionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columnTitles(m_kind).size());
}

QVariant DecisionModel::nameData(const QModelIndex &index, int role) const
{
    const DecisionRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return row.node.kind == NodeKind::Area ? tr("%1 (the whole area)").arg(row.title) : row.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QString(row.node.code + u"  " + row.title);
    case Qt::CheckStateRole:
        return row.choosable ? QVariant(row.chosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    case NumberRole:
        return index.row();
    default:
        return {};
    }
}

QVariant DecisionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DecisionRow &row = m_rows.at(index.row());
    if (role == CodeRole)
        return row.node.code;
    if (role == NodeRole)
        return QVariant::fromValue(row.node);
    if (role == SearchRole)
        return QString(row.node.code + u' ' + row.title);
    if (index.column() == 0)
        return nameData(index, role);
    const DecisionCell &cell = row.cells.at(index.column() - 1);
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.explained.isEmpty() ? QVariant() : QVariant(cell.explained);
    case Qt::AccessibleTextRole:
        return QStringList{columnTitles(m_kind).at(index.column()), cell.text, cell.explained}
            .join(u' ')
            .trimmed();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case NumberRole:
        return cell.number;
    default:
        return {};
    }
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return columnTitles(m_kind).at(section);
    if (role == Qt::ToolTipRole)
        return columnMeanings(m_kind).at(section);
    if (role == Qt::TextAlignmentRole && section > 0)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

bool DecisionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) ||
        index.column() != 0 || !m_rows.at(index.row()).choosable)
        return false;
    const NodeRef node = m_rows.at(index.row()).node;
    QList<UseCaseId> useCases{{node.code}};
    if (node.kind == NodeKind::Area) {
        const Catalogue &c = m_store.catalogue();
        useCases.clear();
        for (const int u : c.areas.at(indexOf(c, node)).useCases)
            useCases.append(c.useCases.at(u).id);
    }
    m_store.choose(useCases, value.toInt() != Qt::Unchecked);
    return true;
}

Qt::ItemFlags DecisionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == 0 && m_rows.at(index.row()).choosable)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace kravkort
