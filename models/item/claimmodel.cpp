// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/claimmodel.h"

#include "models/domain/claims/claimrules.h"
#include "models/domain/workspace/edit.h"
#include "models/item/usecasemodel.h"

#include <algorithm>

namespace kravkort {

// A rule's internal id is 0, a finding's is its rule's row + 1.

ClaimModel::ClaimModel(const Phrases &phrases, QObject *parent)
    : QAbstractItemModel(parent)
    , m_phrases(phrases)
{
}

void ClaimModel::show(const QList<Finding> &findings)
{
    beginResetModel();
    m_groups.clear();
    for (const Finding &finding : findings) {
        if (m_groups.isEmpty() || m_groups.last().first().rule != finding.rule)
            m_groups.append(QList<Finding>());
        m_groups.last().append(finding);
    }
    endResetModel();
}

QList<Finding> ClaimModel::findingsAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return m_groups.at(index.row());
    return {m_groups.at(static_cast<qsizetype>(index.internalId()) - 1).at(index.row())};
}

QModelIndex ClaimModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : 0);
}

QModelIndex ClaimModel::parent(const QModelIndex &index) const
{
    return index.internalId() == 0 ? QModelIndex()
                                   : createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int ClaimModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups.at(parent.row()).size());
}

int ClaimModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ClaimModel::ruleData(int row, int column, int role) const
{
    const QList<Finding> &group = m_groups.at(row);
    const Finding &first = group.first();
    const ClaimRule *rule = claimRule(first.rule);
    const auto open =
        std::count_if(group.cbegin(), group.cend(), [](const Finding &finding) { return finding.isOpen(); });
    switch (role) {
    case SeverityRole:
        return static_cast<int>(first.severity);
    case RuleRole:
    case KeyRole:
        return first.rule;
    case SignedOffRole:
        return open == 0;
    case HeadRole:
        return QString(symbolOf(first.severity) + u' ' + nameOf(first.severity, m_phrases));
    case Qt::ToolTipRole:
        return rule ? explanationOf(*rule, m_phrases) : QString();
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        if (column != FindingColumn)
            return {};
        const QString title = rule ? titleOf(*rule, m_phrases) : first.rule;
        const QString count =
            open == group.size() ? QString::number(open) : tr("%1 of %2 open").arg(open).arg(group.size());
        return QStringLiteral("%1 (%2)").arg(title, count);
    }
    default:
        return {};
    }
}

QVariant ClaimModel::findingData(const Finding &finding, int column, int role) const
{
    switch (role) {
    case NodeRole:
        return QVariant::fromValue(finding.place);
    case SeverityRole:
        return static_cast<int>(finding.severity);
    case RuleRole:
        return finding.rule;
    case KeyRole:
        return keyOf(signOffOf(finding, {}));
    case SignedOffRole:
        return !finding.isOpen();
    case SearchRole:
        return QString(finding.place.code + u' ' + finding.sentence + u' ' + finding.signedOff);
    case HeadRole:
        return finding.isOpen() ? symbolOf(finding.severity) : QStringLiteral("✓");
    case Qt::ToolTipRole:
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (column == PlaceColumn)
            return finding.place.code;
        if (!finding.isOpen())
            return tr("%1 – signed off: %2").arg(finding.sentence, finding.signedOff);
        return finding.lapsed
                   ? tr("%1 – was signed off, but what it rests on has changed").arg(finding.sentence)
                   : finding.sentence;
    default:
        return {};
    }
}

QVariant ClaimModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return ruleData(index.row(), index.column(), role);
    return findingData(m_groups.at(static_cast<qsizetype>(index.internalId()) - 1).at(index.row()),
                       index.column(), role);
}

QVariant ClaimModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FindingColumn ? tr("Finding") : section == PlaceColumn ? tr("Place") : QVariant();
}

} // namespace kravkort
