// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cataloguefile.h"

#include <QCoreApplication>
#include <QFile>

namespace kravkort {

namespace {

// Many times what a catalogue may ever take; who names /dev/zero gets an answer too.
constexpr qint64 largestFile = 256 * 1024 * 1024;

struct CatalogueFile
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::CatalogueFile)
};

} // namespace

Result<QByteArray> catalogueBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable,
                     CatalogueFile::tr("%1 cannot be read: %2").arg(path, file.errorString()),
                     {}};
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::Unreadable,
                     CatalogueFile::tr("%1 cannot be read: %2").arg(path, file.errorString()),
                     {}};
    if (bytes.size() > largestFile)
        return Error{Error::Kind::NotAccepted,
                     CatalogueFile::tr("%1 is not accepted: it is larger than any catalogue").arg(path),
                     {}};
    return bytes;
}

} // namespace kravkort
