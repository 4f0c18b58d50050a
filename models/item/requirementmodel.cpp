// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/requirementmodel.h"

#include "models/domain/catalogue/statementplaces.h"
#include "models/item/requirementplace.h"

#include <algorithm>

namespace kravkort {

namespace {

// Ids name things, not rows, so that they outlive rows coming and going above them. A group's is 0, that of
// what stands right below it the group's key, that of a criterion under an integration also holds the
// integration.
constexpr int integrationShift = 24;

quintptr keyOf(int package)
{
    return static_cast<quintptr>(package + 2);
}

quintptr keyOf(int package, int integration)
{
    return keyOf(package) | static_cast<quintptr>(integration + 1) << integrationShift;
}

int packageIn(quintptr id)
{
    return static_cast<int>(id & ((quintptr(1) << integrationShift) - 1)) - 2;
}

int integrationIn(quintptr id)
{
    return static_cast<int>(id >> integrationShift) - 1;
}

int childCount(const OutlineGroup &group)
{
    return static_cast<int>(group.criteria.size() + group.integrations.size());
}

} // namespace

RequirementModel::RequirementModel(WorkspaceStore &store, Language language, QObject *parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_phrases(language)
    , m_shown(store.picture().catalogue)
    , m_outline(outlineOf(store.picture()))
{
    lookAtEvidence();
    connect(&m_store, &WorkspaceStore::changed, this, &RequirementModel::refresh);
    connect(&m_store, &WorkspaceStore::currentBidChanged, this, &RequirementModel::refresh);
}

void RequirementModel::setLanguage(Language language)
{
    m_phrases = Phrases(language);
    refresh();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void RequirementModel::setBroken(const QSet<QString> &broken)
{
    if (broken == m_broken)
        return;
    m_broken = broken;
    refresh();
}

void RequirementModel::lookAtEvidence()
{
    const Picture &picture = m_store.picture();
    m_troubles = evidenceTroubles(m_store.workspace(), picture.solution, picture.today, m_broken);
}

void RequirementModel::refresh()
{
    const Picture &picture = m_store.picture();
    lookAtEvidence();
    m_notAgreed.reset();
    // What is confirmed or reworded leaves the rows where they are.
    if (!listsTheSame(*m_shown, *picture.catalogue)) {
        beginResetModel();
        m_shown = picture.catalogue;
        m_outline = outlineOf(picture);
        endResetModel();
        return;
    }
    m_shown = picture.catalogue;
    if (const Outline outline = outlineOf(picture); outline != m_outline)
        followOutline(outline);
    const auto touched = [&](const QModelIndex &parent) {
        if (const int rows = rowCount(parent))
            emit dataChanged(index(0, 0, parent), index(rows - 1, ColumnCount - 1, parent));
    };
    touched({});
    for (int group = 0; group < m_outline.size(); ++group) {
        const QModelIndex groupIndex = index(group, 0);
        touched(groupIndex);
        for (int row = 0; row < rowCount(groupIndex); ++row)
            touched(index(row, 0, groupIndex));
    }
}

void RequirementModel::followOutline(const Outline &outline)
{
    const auto holds = [](const Outline &groups, int package) {
        return std::any_of(groups.cbegin(), groups.cend(),
                           [&](const OutlineGroup &group) { return group.package == package; });
    };
    for (int row = static_cast<int>(m_outline.size()) - 1; row >= 0; --row) {
        if (holds(outline, m_outline.at(row).package))
            continue;
        beginRemoveRows({}, row, row);
        m_outline.removeAt(row);
        endRemoveRows();
    }
    // What is left stands in the catalogue's order, as the new outline does.
    for (int row = 0; row < outline.size(); ++row) {
        if (row < m_outline.size() && m_outline.at(row).package == outline.at(row).package) {
            followGroup(row, outline.at(row));
            continue;
        }
        beginInsertRows({}, row, row);
        m_outline.insert(row, outline.at(row));
        endInsertRows();
    }
}

void RequirementModel::followGroup(int row, const OutlineGroup &group)
{
    OutlineGroup &shown = m_outline[row];
    const QModelIndex parent = index(row, 0);
    if (shown.criteria != group.criteria) {
        if (!shown.criteria.isEmpty()) {
            beginRemoveRows(parent, 0, static_cast<int>(shown.criteria.size()) - 1);
            shown.criteria.clear();
            endRemoveRows();
        }
        if (!group.criteria.isEmpty()) {
            beginInsertRows(parent, 0, static_cast<int>(group.criteria.size()) - 1);
            shown.criteria = group.criteria;
            endInsertRows();
        }
    }
    const int first = static_cast<int>(shown.criteria.size());
    const auto remove = [&](int at) {
        beginRemoveRows(parent, first + at, first + at);
        shown.integrations.removeAt(at);
        endRemoveRows();
    };
    for (int at = static_cast<int>(shown.integrations.size()) - 1; at >= 0; --at)
        if (!group.integrations.contains(shown.integrations.at(at)))
            remove(at);
    for (int at = 0; at < group.integrations.size(); ++at) {
        const int integration = group.integrations.at(at);
        if (at < shown.integrations.size() && shown.integrations.at(at) == integration)
            continue;
        if (const auto elsewhere = shown.integrations.indexOf(integration); elsewhere >= 0)
            remove(static_cast<int>(elsewhere));
        beginInsertRows(parent, first + at, first + at);
        shown.integrations.insert(at, integration);
        endInsertRows();
    }
}

int RequirementModel::rowOfGroup(int package) const
{
    for (int row = 0; row < m_outline.size(); ++row)
        if (m_outline.at(row).package == package)
            return row;
    return -1;
}

RequirementModel::Place RequirementModel::placeOf(const QModelIndex &index) const
{
    if (index.internalId() == 0)
        return {Place::Kind::Group, m_outline.at(index.row()).package, -1, -1};
    const int package = packageIn(index.internalId());
    const int integration = integrationIn(index.internalId());
    if (integration >= 0)
        return {Place::Kind::Criterion, package, integration,
                m_shown->integrations.at(integration).criteria.at(index.row())};
    const OutlineGroup &group = m_outline.at(rowOfGroup(package));
    const int criteria = static_cast<int>(group.criteria.size());
    if (index.row() < criteria)
        return {Place::Kind::Criterion, package, -1, group.criteria.at(index.row())};
    return {Place::Kind::Integration, package, group.integrations.at(index.row() - criteria), -1};
}

NodeRef RequirementModel::nodeOf(const Place &place) const
{
    switch (place.kind) {
    case Place::Kind::Group:
        return place.package == OutlineGroup::general ? generalNode() : packageNode(*m_shown, place.package);
    case Place::Kind::Integration:
        return integrationNode(*m_shown, place.integration);
    case Place::Kind::Criterion:
        return criterionNode(*m_shown, place.criterion);
    }
    return {};
}

QModelIndex RequirementModel::indexOf(const NodeRef &node) const
{
    const auto below = [&](const QModelIndex &parent) {
        for (int row = 0; row < rowCount(parent); ++row)
            if (const QModelIndex at = index(row, 0, parent); nodeOf(placeOf(at)) == node)
                return at;
        return QModelIndex();
    };
    if (const QModelIndex found = below({}); found.isValid())
        return found;
    for (int group = 0; group < m_outline.size(); ++group)
        if (const QModelIndex found = below(index(group, 0)); found.isValid())
            return found;
    if (node.kind != NodeKind::Criterion)
        return {};
    const int criterion = kravkort::indexOf(*m_shown, node);
    if (criterion < 0 || m_shown->criteria.at(criterion).owner != Criterion::Owner::Integration)
        return {};
    const QModelIndex owner = indexOf(ownerOf(*m_shown, m_shown->criteria.at(criterion)));
    return owner.isValid() ? below(owner) : QModelIndex();
}

QList<CriterionId> RequirementModel::criteriaBelow(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Place place = placeOf(index);
    if (place.kind == Place::Kind::Criterion)
        return {m_shown->criteria.at(place.criterion).id};
    QList<CriterionId> found;
    for (int row = 0; row < rowCount(index); ++row)
        for (const CriterionId &id : criteriaBelow(this->index(row, 0, index)))
            if (!found.contains(id))
                found.append(id);
    return found;
}

QModelIndex RequirementModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(0));
    const Place above = placeOf(parent);
    return createIndex(row, column,
                       above.kind == Place::Kind::Group ? keyOf(above.package)
                                                        : keyOf(above.package, above.integration));
}

QModelIndex RequirementModel::parent(const QModelIndex &index) const
{
    const quintptr id = index.internalId();
    if (id == 0)
        return {};
    const int group = rowOfGroup(packageIn(id));
    if (group < 0)
        return {};
    const int integration = integrationIn(id);
    if (integration < 0)
        return createIndex(group, 0, quintptr(0));
    const OutlineGroup &shown = m_outline.at(group);
    return createIndex(static_cast<int>(shown.criteria.size() + shown.integrations.indexOf(integration)), 0,
                       keyOf(packageIn(id)));
}

int RequirementModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_outline.size());
    if (parent.column() != 0 || !checkIndex(parent, CheckIndexOption::DoNotUseParent))
        return 0;
    const Place place = placeOf(parent);
    switch (place.kind) {
    case Place::Kind::Group:
        return childCount(m_outline.at(parent.row()));
    case Place::Kind::Integration:
        return static_cast<int>(m_shown->integrations.at(place.integration).criteria.size());
    case Place::Kind::Criterion:
        return 0;
    }
    return 0;
}

int RequirementModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

} // namespace kravkort
