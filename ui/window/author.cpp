// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/author.h"

#include <QSettings>

namespace kravkort {

namespace {

QString authorKey()
{
    return QStringLiteral("author/name");
}

QString accountName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return {};
}

} // namespace

QString namedAuthor()
{
    const QString given = QSettings().value(authorKey()).toString();
    return given.isEmpty() ? accountName() : given;
}

bool isAuthorNamed()
{
    return QSettings().contains(authorKey());
}

void nameAuthor(const QString &name)
{
    QSettings().setValue(authorKey(), name.trimmed());
}

} // namespace kravkort
