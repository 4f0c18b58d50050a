// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/bidmatter.h"

namespace kravkort {

// A bid as a plan of work: a summary task for each package, integration and the general terms in scope, and a
// task for each of their criteria.
struct PlanTask
{
    QString code;
    QString name;
    int level = 1; // 1: a summary
    std::optional<double> hours;
    std::optional<QDate> due;
    int percent = 0; // 0…100, by the result and, where it is none, the work
    QString owner;   // empty where there is none, or it must not appear
    QString notes;
    QList<int> after; // places of tasks that must be finished before
    friend bool operator==(const PlanTask &, const PlanTask &) = default;
};

struct Plan
{
    QString name;
    QDate start;
    std::optional<QDate> finish; // go-live
    QList<PlanTask> tasks;
    QStringList dropped; // dependencies left out, since a plan must not lead in a circle: "SF1 → SF2"
};

// Criteria that are met or not applicable count as done. Hours and owners where the profile lets them out.
Plan planOf(const BidMatter &matter);

// Microsoft Project's XML (MSPDI): tasks, dates, hours, dependencies, and owners as resources.
QByteArray mspdiOf(const Plan &plan, const QDateTime &now);

} // namespace kravkort
