// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moments/biddifference.h"
#include "models/domain/report/reportblock.h"
#include "models/phrases.h"

namespace kravkort {

// What has changed between two moments, as a report tells it: the figures of both, then each kind of turn
// with its use cases, packages and criteria, rewordings word by word. Headings are of level `level` and above
// (1…3). Only results, strengths and the catalogue's texts appear, so that every profile may show it.
// `from` and `to` are what people call the moments.
QList<ReportBlock> differenceBlocks(const BidDifference &difference, const QString &from, const QString &to,
                                    const Phrases &phrases, int level = 1);

QString nameOf(Turn turn, const Phrases &phrases);
// "Not assessed → Met", "3 of 8 → 5 of 8", "supplementary → mandatory": what the turn is about.
QString wordsOf(const BidChange &change, const Phrases &phrases);

} // namespace kravkort
