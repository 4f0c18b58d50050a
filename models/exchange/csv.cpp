// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/csv.h"

#include "models/exchange/plaintext.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

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

QByteArray csvOf(const BookSheet &sheet)
{
    QStringList headings;
    for (const BookColumn &column : sheet.columns)
        headings.append(column.heading);
    QList<QStringList> rows{headings};
    for (const QVariantList &row : sheet.rows) {
        QStringList cells;
        for (qsizetype c = 0; c < row.size(); ++c) {
            const QVariant &value = row.at(c);
            const bool share = sheet.columns.value(c).kind == BookColumn::Kind::Percent;
            if (value.typeId() == QMetaType::QString)
                cells.append(printable(value.toString()));
            else if (value.isNull())
                cells.append(QString());
            else if (value.typeId() == QMetaType::QDate)
                cells.append(value.toDate().toString(Qt::ISODate));
            else if (share)
                cells.append(QStringLiteral("%1 %").arg(std::lround(value.toDouble() * 100)));
            else
                cells.append(QLocale::c().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest));
        }
        rows.append(cells);
    }
    return csvOf(rows);
}

} // namespace kravkort
