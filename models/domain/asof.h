// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/historyentry.h"

namespace kravkort {

// The workspace as its history says that it was. `history` is the whole of it, the first line first.

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

} // namespace kravkort
