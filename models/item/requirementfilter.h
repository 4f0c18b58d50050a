// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/workspace/answer.h"

#include <QSortFilterProxyModel>

#include <optional>

namespace kravkort {

// What of the requirement tree is shown. Nothing set shows all.
struct RequirementFilter
{
    QString text;
    std::optional<Outcome> outcome;
    std::optional<Responsible> responsible;
    std::optional<Strength> strength;
    bool onlyOpen = false;      // not met and not "not applicable"
    bool onlyOverdue = false;   // past its date and open
    bool onlySoon = false;      // due within 14 days and open
    bool onlyBlocked = false;   // needs something that is not met, and open
    bool onlyExpired = false;   // has evidence that has expired
    bool onlyBroken = false;    // has evidence that is no longer what was attached
    bool onlyAsking = false;    // again: answered, but in other words
    bool onlyNotAgreed = false; // a municipality disagrees, or it is unsettled
    // What charts lead to; the days are those that count.
    std::optional<QString> owner; // empty: nobody
    std::optional<QDate> dueFrom;
    std::optional<QDate> dueTo;
    bool onlyUndated = false; // without a due date
    bool onlyOurs = false;    // the vendor answers for it, alone or not

    bool isEmpty() const { return *this == RequirementFilter{}; }
    friend bool operator==(const RequirementFilter &, const RequirementFilter &) = default;
};

// A filter as the settings of a saved view, and back: a JSON object that says only what is set. What it does
// not understand is left out.
QString settingsOf(const RequirementFilter &filter);
RequirementFilter filterFrom(const QString &settings);

// The requirement tree through a filter. A criterion passes when all that is set fits it; a text may also be
// found in what the criterion stands under. Packages and integrations pass when something below them does, or
// when only their name is asked for.
class RequirementFilterModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RequirementFilterModel(QObject *parent = nullptr);

    const RequirementFilter &filter() const { return m_filter; }
    void setFilter(const RequirementFilter &filter);
    int shownCriteria() const;
    // Those shown, in the order of the rows, each once: an integration may stand under several packages.
    QList<CriterionId> criteriaShown() const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    RequirementFilter m_filter;
};

} // namespace kravkort
