// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/revision/worddiff.h"
#include "models/domain/text/text.h"

namespace kravkort {

struct Theme;

// A rewording as rich text, marked by more than colour: what has gone is struck out, what has come is bold
// and underlined.
enum class WordSide { Before, After, Both };
QString wordMarks(const QList<WordRun> &runs, WordSide side, const Theme &theme);

} // namespace kravkort
