// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/report.h"
#include "models/domain/revision/cataloguediff.h"
#include "models/domain/revision/upgradeimpact.h"

namespace kravkort {

// What a newer catalogue changes and what that means for the bids, as a report to hand on: every change once,
// under its weightiest aspect, words that go and come marked. `changes` must be those from `before` to
// `after`; without `impacts` it tells the changes only. Pure.
Report changeNoteOf(const Catalogue &before, const Catalogue &after, const QList<StatementChange> &changes,
                    const QList<BidImpact> &impacts, const QString &vendor, const Phrases &phrases,
                    const QDateTime &now);

} // namespace kravkort
