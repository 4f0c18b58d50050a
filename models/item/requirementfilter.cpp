// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/requirementfilter.h"

#include "models/item/requirementmodel.h"

namespace kravkort {

namespace {

bool ownerAndDateFit(const RequirementFilter &filter, const QModelIndex &index)
{
    if (filter.owner && index.data(RequirementModel::OwnerNameRole).toString() != *filter.owner)
        return false;
    if (filter.onlyOurs) {
        const auto responsible =
            static_cast<Responsible>(index.data(RequirementModel::ResponsibleRole).toInt());
        if (responsible != Responsible::Vendor && responsible != Responsible::Both)
            return false;
    }
    const QDate due = index.siblingAtColumn(RequirementModel::DueColumn).data(Qt::EditRole).toDate();
    if (filter.onlyUndated && due.isValid())
        return false;
    return !((filter.dueFrom && (!due.isValid() || due < *filter.dueFrom)) ||
             (filter.dueTo && (!due.isValid() || due > *filter.dueTo)));
}

bool textFits(const QString &text, const QModelIndex &index)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QString searched;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        searched += at.data(RequirementModel::SearchRole).toString() + u'\n';
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); });
}

} // namespace

RequirementFilterModel::RequirementFilterModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void RequirementFilterModel::setFilter(const RequirementFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

bool RequirementFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_filter.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const QVariant outcomeValue = index.data(RequirementModel::OutcomeRole);
    if (!outcomeValue.isValid()) { // a package or an integration: mostly for the sake of what is below
        RequirementFilter nameOnly;
        nameOnly.text = m_filter.text;
        return nameOnly == m_filter && textFits(m_filter.text, index);
    }
    const auto outcome = static_cast<Outcome>(outcomeValue.toInt());
    if (m_filter.outcome && outcome != *m_filter.outcome)
        return false;
    if (m_filter.responsible &&
        index.data(RequirementModel::ResponsibleRole).toInt() != static_cast<int>(*m_filter.responsible))
        return false;
    if (m_filter.strength &&
        index.data(RequirementModel::StrengthRole).toInt() != static_cast<int>(*m_filter.strength))
        return false;
    if (m_filter.onlyOpen && (outcome == Outcome::Met || outcome == Outcome::NotApplicable))
        return false;
    const auto lacks = [&](bool asked, int role) { return asked && !index.data(role).toBool(); };
    if (lacks(m_filter.onlyOverdue, RequirementModel::OverdueRole) ||
        lacks(m_filter.onlySoon, RequirementModel::SoonRole) ||
        lacks(m_filter.onlyBlocked, RequirementModel::BlockedRole) ||
        lacks(m_filter.onlyExpired, RequirementModel::ExpiredRole) ||
        lacks(m_filter.onlyBroken, RequirementModel::BrokenRole) ||
        lacks(m_filter.onlyAsking, RequirementModel::AskingRole) ||
        lacks(m_filter.onlyNotAgreed, RequirementModel::NotAgreedRole))
        return false;
    return ownerAndDateFit(m_filter, index) && (m_filter.text.isEmpty() || textFits(m_filter.text, index));
}

QList<CriterionId> RequirementFilterModel::criteriaShown() const
{
    QList<CriterionId> criteria;
    QSet<QString> seen;
    const auto gather = [&](const auto &self, const QModelIndex &parent) -> void {
        for (int row = 0; row < rowCount(parent); ++row) {
            const QModelIndex at = index(row, 0, parent);
            const QString code = at.data(RequirementModel::CodeRole).toString();
            if (at.data(RequirementModel::OutcomeRole).isValid() && !seen.contains(code)) {
                seen.insert(code);
                criteria.append({code});
            }
            self(self, at);
        }
    };
    gather(gather, {});
    return criteria;
}

int RequirementFilterModel::shownCriteria() const
{
    return static_cast<int>(criteriaShown().size());
}

} // namespace kravkort
