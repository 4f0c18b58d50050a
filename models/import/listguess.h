// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/codes.h"
#include "models/import/guess.h"

namespace kravkort {

// A list in the sheet, a row for each statement or thing; nothing where there is none.
std::optional<TableMapping> guessList(const Worksheet &sheet, const CodeBook &book,
                                      const KnownOfTable &known);

} // namespace kravkort
