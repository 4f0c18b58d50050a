// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/historychain.h"
#include "models/storage/connection.h"

namespace kravkort {

// The lines of history in a workspace file. Append-only: each line carries the SHA-256 of itself and of the
// line before, so that a line changed afterwards is found.

// In the transaction that is open. Moves the end of the history, which is kept apart from its lines, along.
Status appendHistory(const Connection &connection, const Edit &edit, const QDateTime &at,
                     const QString &author);

// From the first line on.
Result<QList<HistoryEntry>> readHistory(const Connection &connection);
// The lines that are asked for, the newest first.
Result<QList<HistoryEntry>> readHistory(const Connection &connection, const HistoryQuery &query);
Result<QStringList> readAuthors(const Connection &connection); // in alphabetical order
Result<HistoryEnd> readHistoryEnd(const Connection &connection);

// As they are kept, from the first on.
Result<QList<HistoryLine>> readHistoryLines(const Connection &connection);

// What is wrong with the chain, a sentence each (historychain.h).
Result<QStringList> historyFindings(const Connection &connection);

} // namespace kravkort
