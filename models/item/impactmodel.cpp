// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/impactmodel.h"

#include <QLocale>

namespace kravkort {

namespace {

// "12 → 14", or one of them where they are the same.
QString change(const QString &before, const QString &after)
{
    return before == after ? after : QString(before + QStringLiteral(" → ") + after);
}

QString met(const Tally &tally)
{
    return QStringLiteral("%1/%2").arg(tally.met()).arg(tally.applicable());
}

// "+3 −1", or a dash.
QString plusMinus(qsizetype more, qsizetype fewer)
{
    QStringList parts;
    if (more > 0)
        parts.append(QStringLiteral("+%1").arg(more));
    if (fewer > 0)
        parts.append(QStringLiteral("−%1").arg(fewer));
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(u' ');
}

} // namespace

ImpactModel::ImpactModel(Language language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_phrases(language)
{
}

void ImpactModel::setImpacts(const QList<BidImpact> &impacts)
{
    if (impacts.size() != m_impacts.size()) {
        beginResetModel();
        m_impacts = impacts;
        endResetModel();
        return;
    }
    m_impacts = impacts;
    if (!impacts.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QList<BidId> ImpactModel::chosen() const
{
    QList<BidId> bids;
    for (const BidImpact &one : m_impacts)
        if (m_chosen.contains(one.bid.id))
            bids.append(one.bid.id);
    return bids;
}

void ImpactModel::setChosen(const QList<BidId> &bids)
{
    m_chosen = QSet<BidId>(bids.cbegin(), bids.cend());
    if (!m_impacts.isEmpty())
        emit dataChanged(index(0, BidColumn), index(rowCount() - 1, BidColumn), {Qt::CheckStateRole});
    emit chosenChanged();
}

void ImpactModel::setCarried(bool carried)
{
    m_carried = carried;
    if (!m_impacts.isEmpty())
        emit dataChanged(index(0, OwnColumn), index(rowCount() - 1, OwnColumn));
}

int ImpactModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_impacts.size());
}

int ImpactModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImpactModel::text(const BidImpact &one, int column) const
{
    const UpgradeImpact &impact = one.impact;
    const QLocale locale(m_phrases.language() == Language::Danish ? QLocale::Danish : QLocale::English);
    switch (column) {
    case BidColumn:
        return one.bid.name;
    case UsesColumn:
        return one.bid.catalogueRevision;
    case AsksColumn:
        return impact.asksAgain.isEmpty() ? QStringLiteral("–") : locale.toString(impact.asksAgain.size());
    case OwnColumn: {
        const qsizetype along = m_carried ? one.own.carried.size() : 0;
        const qsizetype lost = one.own.lost.size() + one.own.carried.size() - along;
        QStringList parts;
        if (along > 0)
            parts.append(tr("%n along", "own statements", static_cast<int>(along)));
        if (lost > 0)
            parts.append(tr("! %n lost", "own statements", static_cast<int>(lost)));
        return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(" · "));
    }
    case CriteriaColumn:
        return plusMinus(impact.criteriaAdded.size(), impact.criteriaRemoved.size());
    case MetColumn:
        return change(met(impact.before.mandatory), met(impact.after.mandatory));
    case HoursColumn:
        return change(locale.toString(impact.before.hours, 'f', 0),
                      locale.toString(impact.after.hours, 'f', 0));
    case ReadyColumn:
        return change(locale.toString(impact.before.ready), locale.toString(impact.after.ready));
    case ScopeColumn:
        return plusMinus(impact.packagesEntering.size() + impact.integrationsEntering.size(),
                         impact.packagesLeaving.size() + impact.integrationsLeaving.size() +
                             impact.useCasesLeaving.size());
    default:
        return {};
    }
}

QVariant ImpactModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BidImpact &one = m_impacts.at(index.row());
    switch (role) {
    case Qt::CheckStateRole:
        if (index.column() != BidColumn)
            return {};
        return m_chosen.contains(one.bid.id) ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return index.column() > UsesColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(one, index.column());
    default:
        return {};
    }
}

QVariant ImpactModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section > UsesColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case BidColumn:
        return tr("Bid");
    case UsesColumn:
        return tr("Uses now");
    case AsksColumn:
        return tr("Asks again");
    case OwnColumn:
        return tr("Your own");
    case CriteriaColumn:
        return tr("Criteria");
    case MetColumn:
        return tr("Mandatory met");
    case HoursColumn:
        return tr("Hours left");
    case ReadyColumn:
        return tr("Ready");
    case ScopeColumn:
        return tr("Scope", "column: packages, integrations and use cases that come and go");
    default:
        return {};
    }
}

Qt::ItemFlags ImpactModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == BidColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ImpactModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != BidColumn)
        return false;
    const BidId &bid = m_impacts.at(index.row()).bid.id;
    if (value.toInt() == Qt::Checked)
        m_chosen.insert(bid);
    else
        m_chosen.remove(bid);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosenChanged();
    return true;
}

} // namespace kravkort
