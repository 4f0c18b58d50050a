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
    const QList<int> here = mergedByRow.value(row);
    const auto after = std::upper_bound(here.cbegin(), here.cend(), column, [&](int wanted, int range) {
        return wanted < merged.at(range).left;
    });
    if (after == here.cbegin())
        return own;
    const CellRange &range = merged.at(*std::prev(after));
    return range.contains(row, column) ? cell(range.top, range.left) : own;
}

bool Worksheet::indexMerged(qint64 most)
{
    mergedByRow.clear();
    qint64 taken = 0;
    for (int i = 0; i < merged.size(); ++i) {
        const CellRange &range = merged.at(i);
        const qsizetype end = std::min<qsizetype>(qsizetype{range.bottom} + 1, rows.size());
        taken += std::max<qsizetype>(0, end - range.top);
        if (taken > most)
            return false;
        if (mergedByRow.size() < end)
            mergedByRow.resize(end);
        for (qsizetype row = range.top; row < end; ++row) {
            QList<int> &here = mergedByRow[row];
            const auto after =
                std::upper_bound(here.cbegin(), here.cend(), range.left,
                                 [&](int left, int other) { return left < merged.at(other).left; });
            const bool overlaps =
                (after != here.cend() && merged.at(*after).left <= range.right) ||
                (after != here.cbegin() && merged.at(*std::prev(after)).right >= range.left);
            if (!overlaps)
                here.insert(after, i);
        }
    }
    return true;
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
