// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/bidmatter.h"

#include <QHash>

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
    // 0…100, by the result and, where it is none, the work; a summary's by what is beneath, each task by its
    // length, rounded down.
    int percent = 0;
    std::optional<QDate> finished; // where history knows the day
    QString owner;                 // empty where there is none, or it must not appear
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

// Working days that the task takes: at least one, by its hours.
int workdaysOf(const PlanTask &task);

// Criteria that are met or not applicable count as done; `finished` says since when, where somebody knows.
// Hours, dates and owners where the profile lets them out.
Plan planOf(const BidMatter &matter, const QHash<CriterionId, QDate> &finished = {});

// Microsoft Project's XML (MSPDI): tasks, dates, hours, dependencies, and owners as resources.
QByteArray mspdiOf(const Plan &plan, const QDateTime &now);

} // namespace kravkort
