// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/historyentry.h"
#include "models/storage/connection.h"

namespace kravkort {

// The lines of history in a workspace file. Append-only: each line carries the SHA-256 of itself and of the
// line before, so that a line changed afterwards is found.

// In the transaction that is open.
Status appendHistory(const Connection &connection, const Edit &edit, const QDateTime &at,
                     const QString &author);

Result<QList<HistoryEntry>> readHistory(const Connection &connection);

// What is wrong with the chain, a sentence each.
Result<QStringList> historyFindings(const Connection &connection);

} // namespace kravkort
