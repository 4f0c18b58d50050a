// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/import/mapping.h"
#include "models/import/stopasked.h"

#include <optional>

namespace kravkort {

// What is known of a table before it is guessed, because a person said so.
struct KnownOfTable
{
    std::optional<TableKind> kind;
    std::optional<int> headRow; // from 0; -1: none
};

// What the sheets seem to hold, by their heads and contents: a table for each that one was recognised in.
// Hidden sheets are passed over. Pure.
Mapping guessMapping(const Workbook &workbook, const Catalogue &base, const StopAsked &stopAsked = {});

// The table of one sheet, hidden or not; nothing where none is recognised. With the kind known, always one,
// be it with columns that mean nothing yet.
std::optional<TableMapping> guessTable(const Worksheet &sheet, const Catalogue &base,
                                       const KnownOfTable &known = {}, const StopAsked &stopAsked = {});

// The marks that stand in a table, each spelling once, with what it is taken for; what a mapping says of
// them wins. Legends such as "O = obligatorisk" anywhere in the sheet are heeded.
QMap<QString, MarkMeaning> marksIn(const Worksheet &sheet, const TableMapping &table, const Catalogue &base,
                                   const StopAsked &stopAsked = {});

} // namespace kravkort
