// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/replay.h"

#include <algorithm>

namespace kravkort {

QDate dayOfNext(const Replay &replay, const HistoryEntry &next, const QTimeZone &zone)
{
    const QDate day = next.at.toTimeZone(zone).date();
    return replay.day.isValid() ? std::max(day, replay.day) : day;
}

void advance(Replay &replay, const HistoryEntry &next, const QTimeZone &zone)
{
    replay.day = dayOfNext(replay, next, zone);
    replay.number = next.number;
    replay.workspace = applied(std::move(replay.workspace), next.edit);
}

Workspace workspaceAsOf(const QList<HistoryEntry> &history, QDate day, const QTimeZone &zone)
{
    Replay replay;
    for (const HistoryEntry &entry : history) {
        if (dayOfNext(replay, entry, zone) > day)
            break;
        advance(replay, entry, zone);
    }
    return replay.workspace;
}

} // namespace kravkort
