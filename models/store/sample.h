// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/history/historyentry.h"

namespace kravkort {

// What a new workspace begins with: one solution and one bid on the catalogue, under new ids.
Edit emptyEdit(const Catalogue &catalogue);

// A worked example: a made-up vendor with two solutions and three bids, and answers in every state. The same
// for the same catalogue and day.
Edit sampleEdit(const Catalogue &catalogue, QDate today);

// The same example as twelve weeks of work that end before today; `author` has written what none of the
// made-up people has. Numbers and hashes are left to the file.
QList<HistoryEntry> sampleHistory(const Catalogue &catalogue, QDate today, const QString &author);

} // namespace kravkort
