// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cataloguefile.h"

#include "models/exchange/builtincatalogue.h"
#include "models/exchange/cataloguefile.h"
#include "models/exchange/cataloguereader.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct CatalogueFile
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::CatalogueFile)
};

} // namespace

Result<std::shared_ptr<const Catalogue>> loadCatalogue(const QString &path)
{
    QByteArray json;
    if (path.isEmpty()) {
        json = builtInCatalogueJson();
    } else {
        Result<QByteArray> contents = catalogueBytes(path);
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
