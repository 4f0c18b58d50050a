// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entry/tabletext.h"

namespace kravkort {

namespace {

QString quoted(const QString &cell)
{
    const bool plain =
        !cell.contains(u'\t') && !cell.contains(u'\n') && !cell.contains(u'\r') && !cell.contains(u'"');
    return plain ? cell : QString(u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"');
}

} // namespace

QString tableText(const TextTable &table)
{
    QString text;
    for (const QStringList &row : table) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(cell));
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

TextTable tableOf(const QString &text)
{
    TextTable table;
    QStringList row;
    QString cell;
    bool inQuotes = false;
    bool wasQuoted = false; // a quote that closes is no beginning of another
    bool inRow = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        inRow = true;
        if (inQuotes) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else
                inQuotes = false;
        } else if (c == u'"' && cell.isEmpty() && !wasQuoted) {
            inQuotes = wasQuoted = true;
        } else if (c == u'\t') {
            row.append(std::exchange(cell, {}));
            wasQuoted = false;
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            row.append(std::exchange(cell, {}));
            table.append(std::exchange(row, {}));
            wasQuoted = inRow = false;
        } else {
            cell += c;
        }
    }
    if (inRow) {
        row.append(cell);
        table.append(row);
    }
    return table;
}

} // namespace kravkort
