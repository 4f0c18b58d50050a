// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguefile.h"

#include "models/exchange/builtincatalogue.h"
#include "models/exchange/cataloguereader.h"

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

Result<QByteArray> contentsOf(const QString &path)
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

} // namespace

Result<std::shared_ptr<const Catalogue>> loadCatalogue(const QString &path)
{
    QByteArray json;
    if (path.isEmpty()) {
        json = builtInCatalogueJson();
    } else {
        Result<QByteArray> contents = contentsOf(path);
        if (!contents)
            return contents.error();
        json = *std::move(contents);
    }
    Result<Catalogue> catalogue = readCatalogue(json);
    if (catalogue)
        return std::shared_ptr<const Catalogue>(std::make_shared<Catalogue>(*std::move(catalogue)));

    Error error = catalogue.error();
    error.message = CatalogueFile::tr("%1 is not accepted: %2").arg(path, error.message);
    if (error.details.size() == 1)
        error.message += QStringLiteral(": ") + error.details.first();
    else if (!error.details.isEmpty())
        error.message = CatalogueFile::tr("%1; the first: %2").arg(error.message, error.details.first());
    return error;
}

} // namespace kravkort
