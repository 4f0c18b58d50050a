// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/historyentry.h"

#include <QTimeZone>

namespace kravkort {

// A workspace on its way through its history. A value: keep it, and take it further when there is more.
struct Replay
{
    Workspace workspace;
    QDate day;         // of the last line, in the zone that advance() was given; invalid before the first
    qint64 number = 0; // of the last line
};

// The day that the next line belongs to. Days never go back: a line that was written under a clock turned
// back belongs to the day of the line before it.
QDate dayOfNext(const Replay &replay, const HistoryEntry &next, const QTimeZone &zone);

// Takes one line; lines come in the order of their numbers, from the first one on.
void advance(Replay &replay, const HistoryEntry &next, const QTimeZone &zone);

// Below, `history` is the whole of it, the first line first.

// How many lines had been written by then: those before the first that is later. A line that was written
// under a clock turned back belongs to the time of the line before it, so that no edit is taken without its
// ground.
qsizetype linesUntil(const QList<HistoryEntry> &history, const QDateTime &moment);

// After so many lines; after all of them it is the workspace itself. Grows with the rows that were changed.
Workspace workspaceAfter(const QList<HistoryEntry> &history, qsizetype lines);

inline Workspace workspaceAsOf(const QList<HistoryEntry> &history, const QDateTime &moment)
{
    return workspaceAfter(history, linesUntil(history, moment));
}

// The same when the day ended, in the zone.
Workspace workspaceAsOf(const QList<HistoryEntry> &history, QDate day, const QTimeZone &zone);

} // namespace kravkort
