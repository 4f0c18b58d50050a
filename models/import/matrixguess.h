// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/codes.h"
#include "models/import/guess.h"

namespace kravkort {

// A matrix in the sheet: a row with the codes of two or more packages, integrations or use cases, and marks
// below; nothing where there is none.
std::optional<TableMapping> guessMatrix(const Worksheet &sheet, const CodeBook &book,
                                        const KnownOfTable &known);

// What the heads and the rows of a matrix name.
CodeKind headsOf(const TableMapping &matrix);
CodeKind rowsOf(const TableMapping &matrix);

} // namespace kravkort
