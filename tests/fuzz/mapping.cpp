// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cataloguereader.h"
#include "models/exchange/cataloguewriter.h"
#include "models/import/mappingjson.h"
#include "models/import/preview.h"
#include "models/import/readworkbook.h"
#include "tests/support/importbase.h"

#include <cstdint>

using namespace Qt::StringLiterals;
using namespace kravkort;

// Whatever the mapping: it is refused with words, or it comes back as it was written, and whatever it makes
// of a sheet that it was not made for is a sound catalogue.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Catalogue base = importBase();
    static const Workbook workbook =
        workbookOf(u"a.csv"_s,
                   "Usecase;Navn;I-1;I-2\nY26-U01;Visitation;O;S\nSF1470;SF1500;x;\n;;;\nY26;;;\n")
            .value();
    const auto read =
        readMapping(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!read)
        return 0;
    const auto again = readMapping(writeMapping(*read));
    if (!again || *again != *read)
        qFatal("another mapping once it is written");
    for (const Mapping &mapping : {*read, fitted(*read, workbook)}) {
        const ImportPreview preview = previewImport(workbook, mapping, base, {u"a"_s, {}, {}, {}});
        if (preview.counts.all() != workbook.sheets.first().rows.size())
            qFatal("a row without an account");
        if (!preview.fault.isEmpty() || !readCatalogue(writeCatalogue(preview.catalogue)))
            qFatal("an unsound catalogue");
    }
    return 0;
}
