// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importproposals.h"

#include <QRegularExpression>

namespace kravkort {

namespace {

// "2026-11-24", "20261124", "24-11-2026" in a file's name, as ISO; empty if there is none.
QString dateIn(const QString &name, QString *without)
{
    static const QRegularExpression yearFirst(
        QStringLiteral("(?<!\\d)(20\\d\\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?([0-2]\\d|3[01])(?!\\d)"));
    static const QRegularExpression dayFirst(
        QStringLiteral("(?<!\\d)([0-2]\\d|3[01])[-_. ](0[1-9]|1[0-2])[-_. ](20\\d\\d)(?!\\d)"));
    const auto take = [&](const QRegularExpressionMatch &match, int year, int day) {
        const QDate date(match.captured(year).toInt(), match.captured(2).toInt(),
                         match.captured(day).toInt());
        if (!date.isValid())
            return QString();
        *without = QString(name).remove(match.capturedStart(), match.capturedLength());
        return date.toString(Qt::ISODate);
    };
    if (const auto match = yearFirst.match(name); match.hasMatch())
        return take(match, 1, 3);
    if (const auto match = dayFirst.match(name); match.hasMatch())
        return take(match, 3, 1);
    return {};
}

} // namespace

QString proposedRevision(const QString &title, const QString &date, const QSet<QString> &taken)
{
    const QString plain = date.isEmpty() ? title : QString(date + u' ' + title);
    QString name = plain.trimmed();
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(plain.trimmed()).arg(number);
    return name;
}

ImportDocument proposedDocument(const DocumentTitle &said, const QString &fileName, QDate modified,
                                const QSet<QString> &taken)
{
    const auto named = [&](const QString &title, const QString &date) {
        return ImportDocument{title, date, {}, proposedRevision(title, date, taken)};
    };
    const qsizetype dot = fileName.lastIndexOf(u'.');
    QString title = dot > 0 ? fileName.left(dot) : fileName;
    QString date = dateIn(QString(title), &title);
    if (!said.version.isEmpty())
        date = said.version;
    else if (date.isEmpty() && modified.isValid())
        date = modified.toString(Qt::ISODate);
    if (!said.title.isEmpty())
        return named(said.title, date);
    static const QRegularExpression ends(QStringLiteral("^[-–, ]+|[-–, ]+$"));
    title = title.replace(u'_', u' ').simplified().remove(ends);
    if (title.isEmpty())
        title = fileName;
    return named(title, date);
}

} // namespace kravkort
