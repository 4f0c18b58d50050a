// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/decisionfilter.h"

#include "models/item/decisionmodel.h"
#include "models/item/usecasemodel.h"

#include <algorithm>
#include <limits>

namespace kravkort {

DecisionFilter::DecisionFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_least(std::numeric_limits<double>::lowest())
    , m_most(std::numeric_limits<double>::max())
{
}

void DecisionFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void DecisionFilter::setNodeKind(std::optional<NodeKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void DecisionFilter::setRange(double least, double most)
{
    m_least = least;
    m_most = most;
    invalidateFilter();
}

bool DecisionFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex name = sourceModel()->index(row, 0, parent);
    if (m_kind && name.data(DecisionModel::NodeRole).value<NodeRef>().kind != *m_kind)
        return false;
    const double number = sourceModel()->index(row, 1, parent).data(DecisionModel::NumberRole).toDouble();
    if (number < m_least || number > m_most)
        return false;
    const QString text = name.data(DecisionModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

// Equal numbers stay in reading order, whichever way the column is sorted.
bool DecisionFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const double a = left.data(DecisionModel::NumberRole).toDouble();
    const double b = right.data(DecisionModel::NumberRole).toDouble();
    if (a != b)
        return a < b;
    return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
}

} // namespace kravkort
