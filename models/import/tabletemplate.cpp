// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/tabletemplate.h"

#include <QFile>

namespace kravkort {

QByteArray tableTemplate(TableKind kind)
{
    QFile file(QStringLiteral(":/templates/%1.csv").arg(wordOf(kind)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace kravkort
