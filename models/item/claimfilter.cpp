// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/claimfilter.h"

#include "models/item/claimmodel.h"

#include <algorithm>

namespace kravkort {

ClaimFilter::ClaimFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ClaimFilter::setText(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ClaimFilter::setSeverity(std::optional<Severity> severity)
{
    m_severity = severity;
    invalidateFilter();
}

void ClaimFilter::setSignedOffShown(bool shown)
{
    m_signedOffShown = shown;
    invalidateFilter();
}

// A rule stands where one of its findings does.
bool ClaimFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!parent.isValid())
        return false;
    const QModelIndex finding = sourceModel()->index(row, 0, parent);
    if (m_severity && finding.data(ClaimModel::SeverityRole).toInt() != static_cast<int>(*m_severity))
        return false;
    if (!m_signedOffShown && finding.data(ClaimModel::SignedOffRole).toBool())
        return false;
    const QString text =
        finding.data(ClaimModel::SearchRole).toString() + u' ' + parent.data(Qt::DisplayRole).toString();
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace kravkort
