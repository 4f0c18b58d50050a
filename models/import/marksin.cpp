// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/codes.h"
#include "models/import/guess.h"
#include "models/import/markcell.h"
#include "models/import/marks.h"

namespace kravkort {

namespace {

constexpr qsizetype mostMarks = 300; // more are no marks

bool isMarkColumn(const ColumnMapping &column)
{
    return column.meaning == Meaning::Mark || column.meaning == Meaning::Strength ||
           column.meaning == Meaning::Role || column.meaning == Meaning::Kind;
}

} // namespace

QMap<QString, MarkMeaning> marksIn(const Worksheet &sheet, const TableMapping &table, const Catalogue &base)
{
    const CodeBook book(base);
    QSet<QString> keys;
    const qsizetype end = table.lastRow < 0 ? sheet.rows.size() : table.lastRow + 1;
    for (int row = table.headRow + 1; row < std::min<qsizetype>(end, sheet.rows.size()); ++row)
        for (int column = 0; column < table.columns.size() && keys.size() < mostMarks; ++column)
            if (isMarkColumn(table.columns.at(column)))
                if (const QString key = markCell(sheet.cell(row, column), table.kind, book).key;
                    !key.isEmpty() && key != markKey(table.columns.at(column).head))
                    keys.insert(key);
    const Legend legend = legendIn(sheet);
    QMap<QString, MarkMeaning> marks;
    for (const QString &key : keys)
        marks.insert(key, meaningOfMark(table.kind, key, keys, legend));
    for (auto it = table.marks.cbegin(); it != table.marks.cend(); ++it)
        marks.insert(it.key(), it.value());
    return marks;
}

} // namespace kravkort
