// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/explanation.h"
#include "models/phrases.h"

namespace kravkort {

// An explanation in words, in the language that the program shows.

QString titleOf(const Number &number, const Phrases &phrases); // "Mandatory criteria"
QString valueOf(const Explanation &explanation);               // "46 %", "2 of 5", "–"
QString sentenceOf(const Explanation &explanation);            // "74 of 160 criteria are met."
QString meaningOf(NumberKind kind);                            // how such a number is counted
QString nameOf(LeftOutWhy why);                                // "Not applicable"
// "Held back by SF1500: Y26-U01 › I-6 › SF1470 › SF1500"; empty where nothing holds it back. `codes` turns a
// node into what stands for it, e.g. a link.
QString weakestSentence(const Explanation &explanation, const std::function<QString(const NodeRef &)> &codes);

} // namespace kravkort
