// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/replay.h"
#include "models/domain/progress/picture.h"

#include <functional>

namespace kravkort {

// How a bid stood when a day ended.
struct ProgressDay
{
    QDate day;
    bool there = true; // the bid; without it nothing is counted
    Tally mandatory;   // counted criteria in scope, as in Progress
    Tally supplementary;
    friend bool operator==(const ProgressDay &, const ProgressDay &) = default;
};

// What history says of a bid's progress, day by day. A value: keep it, and extend it when there is more.
struct ProgressOverTime
{
    BidId bid;
    Replay replay; // as far as the days go
    // The days on which something was written, from the one that brought the bid; between them nothing moved.
    QList<ProgressDay> days;
};

// The catalogue that a bid had in a workspace as history says it was.
using CatalogueThen = std::function<std::shared_ptr<const Catalogue>(const Workspace &, const Bid &)>;

// Extends what is known by the lines that follow; of an empty one with its bid only, by all lines.
ProgressOverTime extended(ProgressOverTime known, const QList<HistoryEntry> &following,
                          const CatalogueThen &catalogueThen, const QTimeZone &zone);

} // namespace kravkort
