// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history/replay.h"

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

qsizetype linesUntil(const QList<HistoryEntry> &history, const QDateTime &moment)
{
    const auto later = std::find_if(history.cbegin(), history.cend(),
                                    [&](const HistoryEntry &entry) { return entry.at > moment; });
    return std::distance(history.cbegin(), later);
}

Workspace workspaceAfter(const QList<HistoryEntry> &history, qsizetype lines)
{
    Workspace workspace;
    for (const HistoryEntry &entry : history.first(lines))
        workspace = applied(std::move(workspace), entry.edit);
    return workspace;
}

Workspace workspaceAsOf(const QList<HistoryEntry> &history, QDate day, const QTimeZone &zone)
{
    return workspaceAsOf(history, day.addDays(1).startOfDay(zone).addMSecs(-1));
}

} // namespace kravkort
