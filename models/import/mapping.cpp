// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/mapping.h"

#include <algorithm>
#include <optional>

namespace kravkort {

namespace {

constexpr int headsWithin = 100; // rows from the top

QString headKey(const QString &head)
{
    return head.simplified().toCaseFolded();
}

// Where each column of the table stands in that row, or -1; a head that occurs twice is found in its order.
QList<int> places(const TableMapping &table, const Worksheet &sheet, int row)
{
    QList<int> found;
    QList<bool> taken(sheet.columns(), false);
    for (const ColumnMapping &column : table.columns) {
        found.append(-1);
        if (headKey(column.head).isEmpty())
            continue;
        for (int c = 0; c < taken.size() && found.last() < 0; ++c) {
            if (!taken.at(c) && headKey(sheet.spread(row, c)) == headKey(column.head)) {
                taken[c] = true;
                found.last() = c;
            }
        }
    }
    return found;
}

// The table in that sheet, if at least half of its heads stand in one row.
std::optional<TableMapping> fittedIn(const TableMapping &table, const Worksheet &sheet)
{
    const auto heads =
        std::count_if(table.columns.cbegin(), table.columns.cend(),
                      [](const ColumnMapping &column) { return !headKey(column.head).isEmpty(); });
    qsizetype most = 0;
    int headRow = -1;
    for (int row = 0; row < std::min<qsizetype>(sheet.rows.size(), headsWithin); ++row) {
        const QList<int> there = places(table, sheet, row);
        const auto hits = std::count_if(there.cbegin(), there.cend(), [](int place) { return place >= 0; });
        if (hits > most || (hits == most && hits > 0 && row == table.headRow)) {
            most = hits;
            headRow = row;
        }
    }
    if (headRow < 0 || most * 2 < heads)
        return std::nullopt;
    TableMapping fit = table;
    fit.sheet = sheet.name;
    fit.headRow = headRow;
    fit.columns.clear();
    const QList<int> there = places(table, sheet, headRow);
    for (int c = 0; c < sheet.columns(); ++c) {
        const qsizetype before = there.indexOf(c);
        ColumnMapping column = before < 0 ? ColumnMapping{} : table.columns.at(before);
        column.head = sheet.spread(headRow, c);
        fit.columns.append(column);
    }
    if (headRow != table.headRow || sheet.name != table.sheet) {
        fit.lastRow = -1;
        fit.skippedRows.clear();
    }
    return fit;
}

} // namespace

int TableMapping::column(Meaning meaning) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(),
                                    [&](const ColumnMapping &column) { return column.meaning == meaning; });
    return found == columns.cend() ? -1 : static_cast<int>(found - columns.cbegin());
}

QString markKey(const QString &text)
{
    return text.simplified().toCaseFolded();
}

std::optional<MarkMeaning> markMeaning(const QMap<QString, MarkMeaning> &marks, const QString &spelling,
                                       bool caseMatters)
{
    if (const auto same = marks.constFind(spelling); same != marks.cend())
        return *same;
    if (caseMatters)
        return std::nullopt;
    std::optional<MarkMeaning> found;
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark) {
        if (markKey(mark.key()) != markKey(spelling))
            continue;
        if (found && *found != mark.value()) // F and f are two marks there: neither is known to be this one
            return std::nullopt;
        found = mark.value();
    }
    return found;
}

Mapping fitted(const Mapping &mapping, const Workbook &workbook)
{
    Mapping fit;
    for (const TableMapping &table : mapping.tables) {
        const Worksheet *named = workbook.sheet(table.sheet);
        if (named && table.headRow < 0) { // no heads to find it by
            fit.tables.append(table);
            continue;
        }
        std::optional<TableMapping> found = named ? fittedIn(table, *named) : std::nullopt;
        for (const Worksheet &sheet : workbook.sheets)
            if (!found && !sheet.hidden && &sheet != named)
                found = fittedIn(table, sheet);
        if (found)
            fit.tables.append(*found);
    }
    return fit;
}

} // namespace kravkort
