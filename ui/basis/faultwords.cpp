// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/basis/faultwords.h"

#include "models/domain/history/changewords.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::StatementDialog)
};

} // namespace

QString faultInWords(const QString &fault, const Phrases &phrases)
{
    const qsizetype colon = fault.indexOf(QStringLiteral(": "));
    const QString place = fault.left(colon);
    if (colon < 0 || place.contains(u' '))
        return fault;
    const QString words = fault.sliced(colon + 2);
    const QString member = place.section(u'.', -1).section(u'[', 0, 0);
    const QStringList lists{QStringLiteral("needs"), QStringLiteral("requires"), QStringLiteral("members"),
                            QStringLiteral("criteria")};
    if (!place.contains(u'.') || lists.contains(member))
        return words;
    const QString field =
        member == QStringLiteral("id") ? Say::tr("code") : columnName(member.toLatin1().constData(), phrases);
    return QString(field + QStringLiteral(": ") + words);
}

} // namespace kravkort
