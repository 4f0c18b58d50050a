// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/xlsxdates.h"

#include "models/import/workbookbuilder.h"

#include <QDateTime>

#include <cmath>

namespace kravkort {

bool isDateFormat(const QString &format)
{
    bool quoted = false, bracketed = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format.at(i).toLower();
        if (c == u'\\' || c == u'_' || c == u'*')
            ++i; // the next one is shown as it is
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u'[')
            bracketed = true;
        else if (c == u']')
            bracketed = false;
        else if (!quoted && !bracketed && (c == u'd' || c == u'y' || c == u'm' || c == u'h' || c == u'å'))
            return true;
    }
    return false;
}

bool isBuiltInDateFormat(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
           (id >= 50 && id <= 58);
}

QString dateText(double days, bool since1904)
{
    if (!(days >= 0 && days < 2'958'466)) // the year 9999
        return numberText(days);
    const QDate start = since1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const double whole = std::floor(days);
    const int seconds = static_cast<int>(std::lround((days - whole) * 86'400));
    const QDateTime moment =
        QDateTime(start.addDays(static_cast<qint64>(whole)), QTime(0, 0), Qt::UTC).addSecs(seconds);
    if (whole == 0 && seconds > 0 && !since1904)
        return moment.time().toString(Qt::ISODate);
    return seconds == 0 ? moment.date().toString(Qt::ISODate)
                        : moment.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace kravkort
