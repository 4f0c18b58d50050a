// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entry/celldate.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace kravkort {

namespace {

int wholeYear(const QString &year)
{
    return year.size() == 2 ? 2000 + year.toInt() : year.toInt();
}

// "dec", "dec.", "december" and what else the two languages write, from three letters on.
int monthNamed(const QString &word)
{
    const QString wanted = word.toLower().remove(u'.');
    if (wanted.size() < 3)
        return 0;
    for (const QLocale::Language language : {QLocale::Danish, QLocale::English})
        for (int month = 1; month <= 12; ++month)
            if (QLocale(language).standaloneMonthName(month).toLower().startsWith(wanted))
                return month;
    return 0;
}

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> nextSuch(int month, int day, QDate today)
{
    for (int year = today.year(); year <= today.year() + 8; ++year) // 8: from one leap day to the next
        if (const QDate date(year, month, day); date.isValid() && date >= today)
            return date;
    return std::nullopt;
}

} // namespace

std::optional<QDate> dateIn(const QString &cell, QDate today)
{
    static const QRegularExpression iso(
        QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?)?$)"));
    static const QRegularExpression numbers(
        QStringLiteral(R"(^(\d{1,2})([./-])(\d{1,2})(?:[./-](\d{4}|\d{2})|\.?)$)"));
    static const QRegularExpression words(
        QStringLiteral(R"(^(\d{1,2})\.?[ -]?(\p{L}{3,})\.?(?:[ -](\d{4}|\d{2}))?$)"));
    static const QRegularExpression ahead(QStringLiteral(R"(^\+(\d{1,4})$)"));
    const QString text = cell.simplified();
    if (const auto found = ahead.match(text); found.hasMatch())
        return today.addDays(found.captured(1).toInt());
    if (const auto found = iso.match(text); found.hasMatch())
        return valid(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    if (const auto found = numbers.match(text); found.hasMatch()) {
        const int day = found.captured(1).toInt();
        const int month = found.captured(3).toInt();
        const bool maybeMonthFirst = found.captured(2) == u'/' && day <= 12 && month <= 12;
        if (maybeMonthFirst && day != month)
            return std::nullopt;
        return found.captured(4).isEmpty() ? nextSuch(month, day, today)
                                           : valid(wholeYear(found.captured(4)), month, day);
    }
    if (const auto found = words.match(text); found.hasMatch()) {
        const int day = found.captured(1).toInt();
        const int month = monthNamed(found.captured(2));
        if (month == 0)
            return std::nullopt;
        return found.captured(3).isEmpty() ? nextSuch(month, day, today)
                                           : valid(wholeYear(found.captured(3)), month, day);
    }
    return std::nullopt;
}

std::optional<double> hoursIn(const QString &cell)
{
    static const QRegularExpression unit(QStringLiteral(R"(\s*(t\.?|h|timer?|hours?|hrs?)$)"),
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(QStringLiteral(R"(^\d+(?:[.,]\d+)?$)"));
    static const QRegularExpression doubtful(QStringLiteral(R"(^[1-9]\d{0,2}[.,]\d{3}$)"));
    static const QRegularExpression danish(QStringLiteral(R"(^\d{1,3}(?:\.\d{3})+(?:,\d+)?$)"));
    static const QRegularExpression english(QStringLiteral(R"(^\d{1,3}(?:,\d{3})+(?:\.\d+)?$)"));
    QString text = cell.simplified().remove(unit);
    text.replace(QRegularExpression(QStringLiteral(R"((?<=\d)[ \x{a0}\x{202f}](?=\d{3}))")), QString());
    if (doubtful.match(text).hasMatch())
        return std::nullopt;
    if (plain.match(text).hasMatch())
        text.replace(u',', u'.');
    else if (danish.match(text).hasMatch())
        text.remove(u'.').replace(u',', u'.');
    else if (english.match(text).hasMatch())
        text.remove(u',');
    else
        return std::nullopt;
    bool ok = false;
    const double hours = QLocale::c().toDouble(text, &ok);
    return ok && std::isfinite(hours) ? std::optional(hours) : std::nullopt;
}

} // namespace kravkort
