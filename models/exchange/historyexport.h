// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/changes.h"
#include "models/domain/history/historyentry.h"

namespace kravkort {

// Lines of a history for others to read, in the order given. Times are UTC in ISO 8601.

// One row for each thing that was changed; what it says is in the language of the phrases.
QByteArray historyCsv(const QList<HistoryEntry> &entries, const ThingNames &names, const Phrases &phrases);

// Beside the words, the rows themselves as the file holds them, and where the whole history ends.
QByteArray historyJson(const QList<HistoryEntry> &entries, const HistoryEnd &end, const ThingNames &names,
                       const Phrases &phrases);

} // namespace kravkort
