// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/usecasefilter.h"

#include "models/item/usecasemodel.h"

#include <algorithm>

namespace kravkort {

UseCaseFilter::UseCaseFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void UseCaseFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool UseCaseFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(UseCaseModel::SearchRole).toString() +
                         u' ' + parent.data(UseCaseModel::SearchRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace kravkort
