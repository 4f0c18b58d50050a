// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"

#include <algorithm>

namespace kravkort {

namespace {

QString cell(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    const bool quoted = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    });
    return quoted ? QString(u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"') : text;
}

} // namespace

QByteArray csvOf(const QList<QStringList> &rows)
{
    QByteArray csv("\xef\xbb\xbf");
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &text : row)
            cells.append(cell(text));
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace kravkort
