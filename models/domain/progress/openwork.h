// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"

namespace kravkort {

// Open criteria: in scope, counted, neither met nor "not applicable".
struct OpenCount
{
    int mandatory = 0;
    int supplementary = 0;
    double hours = 0;    // estimated, of those that have an estimate
    int unestimated = 0; // of both strengths
    int overdue = 0;     // of both strengths

    int total() const { return mandatory + supplementary; }
    friend bool operator==(const OpenCount &, const OpenCount &) = default;
};

struct OwnerWork
{
    QString owner; // empty: nobody
    OpenCount open;
    friend bool operator==(const OwnerWork &, const OwnerWork &) = default;
};

struct DueWork
{
    enum class When { Overdue, Week, Later, Undated };

    When when = When::Undated;
    QDate from; // and to: the days that belong to it; invalid where it is open to that side
    QDate to;
    OpenCount open;
    friend bool operator==(const DueWork &, const DueWork &) = default;
};

// What is left of a bid, by who does it and by when it is due.
struct OpenWork
{
    QList<OwnerWork> byOwner; // most criteria first, equals by name, nobody last
    // Overdue, this week from today on, the weeks after it (from Monday) without holes as far as there is
    // work, later, undated. Only weeks may be empty.
    QList<DueWork> byDue;
};

inline constexpr int weeksAhead = 6; // of their own, this one included

OpenWork openWorkOf(const Picture &picture, const Workspace &workspace);

} // namespace kravkort
