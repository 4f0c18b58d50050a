// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/cataloguestatement.h"
#include "models/exchange/cataloguereader.h"
#include "models/exchange/cataloguewriter.h"

#include <cstdint>

using namespace kravkort;

// Whatever the file: it is accepted as a whole or refused with words; what is accepted can be written, and
// says the same again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto read =
        readCatalogue(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!read) {
        if (read.error().message.isEmpty())
            qFatal("no words");
        return 0;
    }
    const auto again = readCatalogue(writeCatalogue(*read));
    if (!again || statementsOf(*again) != statementsOf(*read))
        qFatal("says something else once it is written");
    return 0;
}
