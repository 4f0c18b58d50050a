// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/worksheet.h"

#include <algorithm>

namespace kravkort {

int Worksheet::columns() const
{
    qsizetype most = 0;
    for (const QStringList &row : rows)
        most = std::max(most, row.size());
    return static_cast<int>(most);
}

QString Worksheet::cell(int row, int column) const
{
    if (row < 0 || row >= rows.size() || column < 0)
        return {};
    return rows.at(row).value(column);
}

QString Worksheet::spread(int row, int column) const
{
    const QString own = cell(row, column);
    if (!own.isEmpty())
        return own;
    const auto range = std::find_if(merged.cbegin(), merged.cend(), [&](const CellRange &candidate) {
        return candidate.contains(row, column);
    });
    return range == merged.cend() ? own : cell(range->top, range->left);
}

bool Worksheet::isBlank(int row) const
{
    if (row < 0 || row >= rows.size())
        return true;
    const QStringList &cells = rows.at(row);
    return std::all_of(cells.cbegin(), cells.cend(), [](const QString &text) { return text.isEmpty(); });
}

const Worksheet *Workbook::sheet(const QString &sheetName) const
{
    const auto found = std::find_if(sheets.cbegin(), sheets.cend(),
                                    [&](const Worksheet &sheet) { return sheet.name == sheetName; });
    return found == sheets.cend() ? nullptr : &*found;
}

QString columnName(int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        name.prepend(QChar(u'A' + rest % 26));
    return name;
}

QString cellPlace(const QString &sheet, int row, int column)
{
    return sheet + QLatin1Char('!') + columnName(column) + QString::number(row + 1);
}

} // namespace kravkort
