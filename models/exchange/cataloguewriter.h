// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"

#include <QByteArray>

namespace kravkort {

// The catalogue as a file's bytes (semantics.md, section 1), indented, the members of each object in text
// order, what is empty left out. readCatalogue() makes the same catalogue of it. Pure; the same bytes for the
// same catalogue.
QByteArray writeCatalogue(const Catalogue &catalogue);

} // namespace kravkort
