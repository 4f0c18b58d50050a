// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/usecasemodel.h"

#include "models/domain/catalogue/statementplaces.h"
#include "models/domain/decisions/costwords.h"
#include "models/domain/decisions/outlook.h"
#include "models/store/solutionbids.h"

#include <algorithm>

namespace kravkort {

// An area's internal id is 0, a use case's is its area's row + 1.

UseCaseModel::UseCaseModel(WorkspaceStore &store, Language language, QObject *parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_language(language)
    , m_shown(store.picture().catalogue)
{
    connect(&m_store, &WorkspaceStore::changed, this, &UseCaseModel::refresh);
    connect(&m_store, &WorkspaceStore::currentBidChanged, this, &UseCaseModel::refresh);
}

void UseCaseModel::refresh()
{
    m_costs.reset();
    // What is confirmed or reworded leaves the rows where they are.
    if (!listsTheSame(*m_shown, *m_store.picture().catalogue)) {
        beginResetModel();
        m_shown = m_store.picture().catalogue;
        endResetModel();
        return;
    }
    m_shown = m_store.picture().catalogue;
    const int areas = rowCount();
    if (areas == 0)
        return;
    emit dataChanged(index(0, 0), index(areas - 1, ColumnCount - 1));
    for (int row = 0; row < areas; ++row) {
        const QModelIndex area = index(row, 0);
        if (const int rows = rowCount(area))
            emit dataChanged(index(0, 0, area), index(rows - 1, ColumnCount - 1, area));
    }
}

void UseCaseModel::setLanguage(Language language)
{
    m_language = language;
    refresh();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void UseCaseModel::setCostsWhole(bool whole)
{
    if (whole == m_costsWhole)
        return;
    m_costsWhole = whole;
    refresh();
}

const MarginalCosts &UseCaseModel::costs() const
{
    if (!m_costs)
        m_costs = marginalCostsOf(m_store.picture(), remainingHoursOf(m_store, m_store.picture()));
    return *m_costs;
}

QVariant UseCaseModel::costData(const MarginalCost &cost, bool chosen, int role) const
{
    const Phrases phrases(m_language);
    switch (role) {
    case Qt::DisplayRole: {
        if (m_costsWhole)
            return shortCost(cost, chosen, phrases);
        MarginalCost most; // what weighs most
        if (cost.hours > 0 || cost.unestimated > 0) {
            most.hours = cost.hours;
            most.unestimated = cost.unestimated;
        } else if (cost.criteria > 0) {
            most.criteria = cost.criteria;
        } else {
            most.packages = cost.packages;
            most.integrations = cost.packages > 0 ? 0 : cost.integrations;
        }
        return shortCost(most, chosen, phrases);
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return costSentence(cost, chosen, phrases);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

QModelIndex UseCaseModel::indexOf(const NodeRef &node) const
{
    const int place = kravkort::indexOf(*m_shown, node);
    if (place < 0)
        return {};
    if (node.kind == NodeKind::Area)
        return index(place, 0);
    if (node.kind != NodeKind::UseCase)
        return {};
    const int area = m_shown->useCases.at(place).area;
    return index(static_cast<int>(m_shown->areas.at(area).useCases.indexOf(place)), 0, index(area, 0));
}

QModelIndex UseCaseModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : 0);
}

QModelIndex UseCaseModel::parent(const QModelIndex &index) const
{
    return index.internalId() == 0 ? QModelIndex()
                                   : createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int UseCaseModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shown->areas.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_shown->areas.at(parent.row()).useCases.size());
}

int UseCaseModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

int UseCaseModel::useCaseAt(const QModelIndex &index) const
{
    return m_shown->areas.at(static_cast<int>(index.internalId()) - 1).useCases.at(index.row());
}

QVariant UseCaseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return index.internalId() == 0 ? areaData(index.row(), index.column(), role)
                                   : useCaseData(useCaseAt(index), index.column(), role);
}

Qt::CheckState UseCaseModel::areaCheck(int area) const
{
    const QList<int> &useCases = m_shown->areas.at(area).useCases;
    const QList<bool> &chosen = m_store.picture().selection.chosen;
    const auto count = std::count_if(useCases.cbegin(), useCases.cend(), [&](int u) { return chosen.at(u); });
    return count == 0 ? Qt::Unchecked : count == useCases.size() ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant UseCaseModel::areaData(int area, int column, int role) const
{
    const Area &shown = m_shown->areas.at(area);
    const bool whole = areaCheck(area) == Qt::Checked;
    if (column == CostColumn && role < Qt::UserRole)
        return shown.useCases.isEmpty() ? QVariant() : costData(costs().areas.at(area), whole, role);
    switch (role) {
    case CodeRole:
        return shown.id.code;
    case TextRole:
        return shown.name.in(m_language);
    case NodeRole:
        return QVariant::fromValue(areaNode(*m_shown, area));
    case SearchRole:
        return QString(shown.id.code + u' ' + shown.name.in(m_language));
    case Qt::CheckStateRole:
        return column == NameColumn ? QVariant(areaCheck(area)) : QVariant();
    case Qt::ToolTipRole:
        if (column == NameColumn)
            return QString(shown.id.code + u"  " + shown.name.in(m_language) + u'\n' +
                           costSentence(costs().areas.at(area), whole, Phrases(m_language)));
        return {};
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == NameColumn ? QVariant(QString(shown.id.code + u"  " + shown.name.in(m_language)))
                                    : QVariant();
    default:
        return {};
    }
}

QVariant UseCaseModel::useCaseData(int useCase, int column, int role) const
{
    const UseCase &shown = m_shown->useCases.at(useCase);
    const bool chosen = m_store.picture().selection.chosen.at(useCase);
    if (column == CostColumn && role < Qt::UserRole)
        return costData(costs().useCases.at(useCase), chosen, role);
    const auto outlook = [&] { return outlookOf(*m_shown, m_store.picture().outcomes, useCase); };
    switch (role) {
    case CodeRole:
        return shown.id.code;
    case TextRole:
        return shown.name.in(m_language);
    case NodeRole:
        return QVariant::fromValue(useCaseNode(*m_shown, useCase));
    case SearchRole:
        return QString(shown.id.code + u' ' + shown.name.in(m_language) + u' ' +
                       shown.description.in(m_language));
    case OpenRole:
        return packagesKnown(*m_shown, useCase) ? QVariant(outlook().openCriteria) : QVariant();
    case Qt::CheckStateRole:
        if (column == NameColumn)
            return chosen ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::TextAlignmentRole:
        return column == NameColumn ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::DisplayRole:
        if (column == NameColumn)
            return shown.name.in(m_language);
        if (!packagesKnown(*m_shown, useCase))
            return QStringLiteral("?");
        return QString::number(column == PackagesColumn ? outlook().mandatoryPackages
                                                        : outlook().openCriteria);
    case Qt::AccessibleTextRole:
        if (column == NameColumn)
            return QString(shown.id.code + u' ' + shown.name.in(m_language));
        if (!packagesKnown(*m_shown, useCase))
            return tr("Its packages are not known");
        return column == PackagesColumn ? tr("%n mandatory package(s)", "", outlook().mandatoryPackages)
                                        : tr("%n open criterion(s)", "", outlook().openCriteria);
    case Qt::ToolTipRole:
        if (column != NameColumn && !packagesKnown(*m_shown, useCase))
            return tr("Its packages are not known");
        if (column == PackagesColumn)
            return tr("%n mandatory package(s)", "", outlook().mandatoryPackages);
        if (column == OpenColumn)
            return tr("%n mandatory criterion(s) open before this use case alone can be offered", "",
                      outlook().openCriteria);
        return QString(shown.id.code + u"  " + shown.name.in(m_language) + u"\n" +
                       shown.description.in(m_language) + u"\n" +
                       costSentence(costs().useCases.at(useCase), chosen, Phrases(m_language)));
    default:
        return {};
    }
}

QVariant UseCaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole) {
        switch (section) {
        case NameColumn:
            return tr("Service area and use case");
        case PackagesColumn:
            return tr("Pkg.", "column head: number of mandatory packages");
        case OpenColumn:
            return tr("Open", "column head: number of open criteria");
        case CostColumn:
            return tr("+ / −", "column head: what choosing adds or dropping saves");
        default:
            return {};
        }
    }
    if (role == Qt::ToolTipRole && section == PackagesColumn)
        return tr("Mandatory packages of the use case");
    if (role == Qt::ToolTipRole && section == OpenColumn)
        return tr("Mandatory criteria that are not met yet, for the use case alone");
    if (role == Qt::ToolTipRole && section == CostColumn)
        return tr("What choosing it would add to the bid (+), or dropping it would save (−): packages, "
                  "integrations, open mandatory criteria and hours");
    if (role == Qt::TextAlignmentRole && section != NameColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

bool UseCaseModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool chosen = value.toInt() != Qt::Unchecked;
    QList<UseCaseId> useCases;
    if (index.internalId() == 0) {
        for (const int u : m_shown->areas.at(index.row()).useCases)
            useCases.append(m_shown->useCases.at(u).id);
    } else {
        useCases.append(m_shown->useCases.at(useCaseAt(index)).id);
    }
    m_store.choose(useCases, chosen);
    return true;
}

Qt::ItemFlags UseCaseModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == NameColumn)
        flags |= Qt::ItemIsUserCheckable;
    if (index.internalId() != 0)
        flags |= Qt::ItemNeverHasChildren;
    return flags;
}

} // namespace kravkort
