// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/text/result.h"

#include <QByteArray>

namespace kravkort {

// The catalogue that comes with the program, as its file's bytes.
QByteArray builtInCatalogueJson();

// The same, read. Reads anew on every call: keep it.
Result<Catalogue> builtInCatalogue();

} // namespace kravkort
