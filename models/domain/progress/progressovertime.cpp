// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/progress/progressovertime.h"

namespace kravkort {

namespace {

ProgressDay endOfDay(const Replay &replay, const BidId &bidId, const CatalogueThen &catalogueThen)
{
    ProgressDay day;
    day.day = replay.day;
    const Bid *bid = replay.workspace.bid(bidId);
    day.there = bid != nullptr;
    if (!bid)
        return day;
    const Progress progress =
        derive(catalogueThen(replay.workspace, *bid), replay.workspace, bidId, replay.day).progress;
    day.mandatory = progress.mandatory;
    day.supplementary = progress.supplementary;
    return day;
}

void close(ProgressOverTime &known, const CatalogueThen &catalogueThen)
{
    const ProgressDay day = endOfDay(known.replay, known.bid, catalogueThen);
    if (!known.days.isEmpty() && known.days.last().day == day.day)
        known.days.last() = day;
    else if (day.there || !known.days.isEmpty())
        known.days.append(day);
    if (known.days.size() == 1 && !day.there) // it went on the day that it came
        known.days.clear();
}

} // namespace

ProgressOverTime extended(ProgressOverTime known, const QList<HistoryEntry> &following,
                          const CatalogueThen &catalogueThen, const QTimeZone &zone)
{
    bool open = false; // lines of the day were taken since it was last derived
    for (const HistoryEntry &entry : following) {
        if (open && dayOfNext(known.replay, entry, zone) != known.replay.day)
            close(known, catalogueThen);
        advance(known.replay, entry, zone);
        open = true;
    }
    if (open)
        close(known, catalogueThen);
    return known;
}

} // namespace kravkort
