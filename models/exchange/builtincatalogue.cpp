// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/builtincatalogue.h"

#include "models/exchange/cataloguereader.h"

#include <QFile>

namespace kravkort {

QByteArray builtInCatalogueJson()
{
    QFile file(QStringLiteral(":/catalogue/ski-02.19-2023.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? file.readAll() : QByteArray();
}

Result<Catalogue> builtInCatalogue()
{
    return readCatalogue(builtInCatalogueJson());
}

} // namespace kravkort
