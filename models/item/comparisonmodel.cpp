// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/comparisonmodel.h"

#include "models/domain/text/names.h"

namespace kravkort {

ComparisonModel::ComparisonModel(Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_phrases(language)
{
}

void ComparisonModel::compare(const Picture &here, const QString &hereName, const Picture &there,
                              const QString &thereName)
{
    beginResetModel();
    m_comparison = compareScopes(here, there);
    m_hereCatalogue = here.catalogue;
    m_thereCatalogue = there.catalogue;
    m_here = hereName;
    m_there = thereName;
    endResetModel();
}

TextTable ComparisonModel::table(const std::function<bool(int)> &accepts) const
{
    TextTable table;
    QStringList headings;
    for (int column = 0; column < ColumnCount; ++column)
        headings.append(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    headings[OpenHereColumn] = tr("Open in %1").arg(m_here);
    headings[OpenThereColumn] = tr("Open in %1").arg(m_there);
    table.append(headings);
    const auto where = [this](Presence presence) {
        return presence == Presence::Both       ? tr("both")
               : presence == Presence::OnlyHere ? tr("only %1").arg(m_here)
                                                : tr("only %1").arg(m_there);
    };
    for (int row = 0; row < rowCount(); ++row) {
        if (!accepts(row))
            continue;
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells.append(index(row, column).data().toString());
        cells[WhereColumn] = where(m_comparison.things.at(row).presence());
        table.append(cells);
    }
    return table;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.things.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComparisonModel::name(const NodeRef &node) const
{
    const QString title = titleOf(*m_hereCatalogue, node, m_phrases);
    return title.isEmpty() ? titleOf(*m_thereCatalogue, node, m_phrases) : title;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedThing &thing = m_comparison.things.at(index.row());
    const auto open = [](const std::optional<int> &count) { return count ? QVariant(*count) : QVariant(); };
    if (role == PresenceRole)
        return static_cast<int>(thing.presence());
    if (role == KindRole)
        return static_cast<int>(thing.node.kind);
    if (role == Qt::ToolTipRole && index.column() == NameColumn)
        return name(thing.node);
    if (role == Qt::TextAlignmentRole && index.column() >= OpenHereColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case KindColumn:
        return nameOf(thing.node.kind, m_phrases);
    case CodeColumn:
        return thing.node.code;
    case NameColumn:
        return name(thing.node);
    case WhereColumn:
        switch (thing.presence()) {
        case Presence::OnlyHere:
            return QString(QStringLiteral("◧  ") + tr("only here"));
        case Presence::OnlyThere:
            return QString(QStringLiteral("◨  ") + tr("only there"));
        case Presence::Both:
            return QString(QStringLiteral("■  ") + tr("both"));
        }
        return {};
    case OpenHereColumn:
        return open(thing.openHere);
    case OpenThereColumn:
        return open(thing.openThere);
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= OpenHereColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Kind");
    case CodeColumn:
        return tr("Code");
    case NameColumn:
        return tr("Name or text");
    case WhereColumn:
        return tr("In");
    case OpenHereColumn:
        return tr("Open here");
    case OpenThereColumn:
        return tr("Open there");
    default:
        return {};
    }
}

} // namespace kravkort
