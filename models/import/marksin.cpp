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

QMap<QString, MarkMeaning> marksIn(const Worksheet &sheet, const TableMapping &table, const Catalogue &base,
                                   const StopAsked &stopAsked)
{
    Stopping stopping(stopAsked);
    const CodeBook book(base);
    QSet<QString> found;
    const qsizetype end = table.lastRow < 0 ? sheet.rows.size() : table.lastRow + 1;
    for (int row = table.headRow + 1; row < std::min<qsizetype>(end, sheet.rows.size()) && !stopping.now();
         ++row)
        for (int column = 0; column < table.columns.size() && found.size() < mostMarks; ++column)
            if (isMarkColumn(table.columns.at(column)))
                if (const QString mark = markCell(sheet.cell(row, column), table.kind, book).mark;
                    !mark.isEmpty() && markKey(mark) != markKey(table.columns.at(column).head))
                    found.insert(mark);
    const Legend legend = legendIn(sheet);
    QMap<QString, MarkMeaning> marks = table.marks;
    for (const QString &mark : found) {
        const auto said = markMeaning(table.marks, mark, caseMatters(mark, found));
        marks.insert(mark, said ? *said : meaningOfMark(table.kind, mark, found, legend));
    }
    return marks;
}

} // namespace kravkort
