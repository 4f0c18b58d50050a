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

constexpr int mostTables = 20; // of one sheet

// Do heads stand in that row? Most of its cells are words that heads are, and not those of `before`.
bool beginsTable(const Worksheet &sheet, int row, const QStringList &before)
{
    if (row > 0 && sheet.rows.at(row - 1).size() - sheet.rows.at(row - 1).count(QString()) > 1)
        return false;
    int filled = 0, points = 0;
    for (const QString &text : sheet.rows.at(row)) {
        filled += text.isEmpty() ? 0 : 1;
        points += headScore(text);
    }
    return filled > 1 && points >= 2 * filled && sheet.rows.at(row) != before;
}

// The same rows at the same places, without those of other tables.
Worksheet block(const Worksheet &sheet, int from, int to)
{
    Worksheet part = sheet;
    part.rows = sheet.rows.mid(0, to);
    for (int row = 0; row < from; ++row)
        part.rows[row].clear();
    return part;
}

// A sheet may hold several tables, one below the other, each with its heads after a blank row or a title.
QList<TableMapping> tablesOf(const Worksheet &sheet, const CodeBook &book, Stopping &stopping)
{
    QList<int> starts{0};
    QStringList heads;
    for (int row = 0; row < sheet.rows.size() && starts.size() < mostTables && !stopping.now(); ++row)
        if (beginsTable(sheet, row, heads)) {
            if (!heads.isEmpty())
                starts.append(row);
            heads = sheet.rows.at(row);
        }
    QList<TableMapping> tables;
    for (int i = 0; i < starts.size(); ++i) {
        const int end = i + 1 < starts.size() ? starts.at(i + 1) : static_cast<int>(sheet.rows.size());
        const bool whole = starts.size() == 1;
        if (auto table = guessWith(whole ? sheet : block(sheet, starts.at(i), end), book, {}))
            tables.append(*table);
    }
    return tables;
}

} // namespace

Mapping guessMapping(const Workbook &workbook, const Catalogue &base, const StopAsked &stopAsked)
{
    Stopping stopping(stopAsked);
    const CodeBook book(base);
    Mapping mapping;
    for (const Worksheet &sheet : workbook.sheets)
        if (!sheet.hidden && !stopping.now())
            mapping.tables += tablesOf(sheet, book, stopping);
    for (TableMapping &table : mapping.tables)
        table.marks = marksIn(*workbook.sheet(table.sheet), table, base, stopAsked);
    return mapping;
}

std::optional<TableMapping> guessTable(const Worksheet &sheet, const Catalogue &base,
                                       const KnownOfTable &known, const StopAsked &stopAsked)
{
    auto table = guessWith(sheet, CodeBook(base), known);
    if (table)
        table->marks = marksIn(sheet, *table, base, stopAsked);
    return table;
}

} // namespace kravkort
