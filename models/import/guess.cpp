// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/guess.h"

#include "models/import/columnfacts.h"
#include "models/import/headwords.h"
#include "models/import/listguess.h"
#include "models/import/marks.h"
#include "models/import/matrixguess.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

std::optional<TableMapping> guessWith(const Worksheet &sheet, const CodeBook &book, const KnownOfTable &known)
{
    const bool mayBeMatrix = !known.kind || isMatrix(*known.kind);
    std::optional<TableMapping> table = mayBeMatrix ? guessMatrix(sheet, book, known) : std::nullopt;
    if (!table && (!known.kind || !isMatrix(*known.kind)))
        table = guessList(sheet, book, known);
    if (table || !known.kind)
        return table;
    TableMapping bare;
    bare.kind = *known.kind;
    bare.sheet = sheet.name;
    bare.headRow = known.headRow.value_or(sheet.rows.isEmpty() ? -1 : 0);
    for (int column = 0; column < sheet.columns(); ++column)
        bare.columns.append({sheet.spread(bare.headRow, column), Meaning::Nothing, {}});
    return bare;
}

} // namespace

Mapping guessMapping(const Workbook &workbook, const Catalogue &base)
{
    const CodeBook book(base);
    Mapping mapping;
    for (const Worksheet &sheet : workbook.sheets)
        if (!sheet.hidden)
            if (auto table = guessWith(sheet, book, {})) {
                table->marks = marksIn(sheet, *table, base);
                mapping.tables.append(*table);
            }
    return mapping;
}

std::optional<TableMapping> guessTable(const Worksheet &sheet, const Catalogue &base,
                                       const KnownOfTable &known)
{
    auto table = guessWith(sheet, CodeBook(base), known);
    if (table)
        table->marks = marksIn(sheet, *table, base);
    return table;
}

} // namespace kravkort
