// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/basisfilter.h"

#include "models/item/basismodel.h"

#include <algorithm>

namespace kravkort {

BasisFilter::BasisFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void BasisFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void BasisFilter::setKind(std::optional<StatementKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void BasisFilter::setBasis(std::optional<Basis> basis)
{
    m_basis = basis;
    invalidateFilter();
}

void BasisFilter::setLapsedOnly(bool lapsed)
{
    m_lapsedOnly = lapsed;
    invalidateFilter();
}

void BasisFilter::setBidOnly(bool bid)
{
    m_bidOnly = bid;
    invalidateFilter();
}

bool BasisFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_bidOnly && !index.data(BasisModel::InBidRole).toBool())
        return false;
    if (m_kind && index.data(BasisModel::KindRole).toInt() != static_cast<int>(*m_kind))
        return false;
    if (m_basis && index.data(BasisModel::BasisRole).toInt() != static_cast<int>(*m_basis))
        return false;
    if (m_lapsedOnly && !index.data(BasisModel::LapsedRole).toBool())
        return false;
    if (m_words.isEmpty())
        return true;
    const QString text = index.data(BasisModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

bool BasisFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(BasisModel::SortRole);
    const QVariant b = right.data(BasisModel::SortRole);
    const bool number = a.typeId() == QMetaType::Int;
    const int order = number ? (a.toInt() > b.toInt()) - (a.toInt() < b.toInt())
                             : QString::localeAwareCompare(a.toString(), b.toString());
    if (order != 0)
        return order < 0;
    return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
}

} // namespace kravkort
