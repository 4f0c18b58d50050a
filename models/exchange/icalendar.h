// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/bidmatter.h"

namespace kravkort {

// One whole day of a calendar.
struct CalendarDay
{
    QString uid; // the same as long as it is the same thing, whatever its date
    QDate date;
    QString summary;
    QString description; // may be empty
    QString category;
    friend bool operator==(const CalendarDay &, const CalendarDay &) = default;
};

// What of a bid has a date: the open criteria that are due, the open actions of its meetings, go-live,
// packages that are offered later, evidence that expires. What is the team's matter stays out where the
// profile does not let it out; notes appear only where they are asked for, and the profile lets them out.
QList<CalendarDay> daysOf(const BidMatter &matter, bool withNotes);

// RFC 5545: lines end in CRLF and are folded at 75 octets, texts are escaped.
QByteArray icalendarOf(const QString &name, const QList<CalendarDay> &days, const QDateTime &now);

} // namespace kravkort
