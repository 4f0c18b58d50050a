// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/saying.h"

#include "models/import/codes.h"

#include <algorithm>

namespace kravkort {

QString Saying::key() const
{
    const QChar bar = QLatin1Char('|');
    const QString named = kind == StatementKind::Criterion && subject.isEmpty() ? textHash(text) : subject;
    return QString::number(static_cast<int>(kind)) + bar + named + bar +
           (kind == StatementKind::UseCase ? QString() : object);
}

QString Saying::word() const
{
    const QChar bar = QLatin1Char('|');
    QStringList words{CodeBook::nameKey(name.da), textHash(text), only.join(bar), more.values().join(bar)};
    if (kind == StatementKind::Requirement || kind == StatementKind::Membership ||
        kind == StatementKind::Dependency)
        words.append(QString::number(static_cast<int>(mark)));
    if (responsible)
        words.append(QString::number(static_cast<int>(*responsible)));
    return words.join(bar);
}

QString unnamedSubject(const QString &name)
{
    return QLatin1Char('?') + CodeBook::nameKey(name);
}

bool isUnnamed(const QString &subject)
{
    return subject.startsWith(QLatin1Char('?'));
}

bool isSoundCode(const QString &code)
{
    return std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
}

} // namespace kravkort
