// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/cataloguestatement.h"
#include "models/phrases.h"

namespace kravkort {

// What people call a kind of statement, short enough for a table cell: "use case", "requirement" …
QString nameOf(StatementKind kind, const Phrases &phrases);
// Short enough for a column of codes: "Y26-U01 → I-6" for a relation, the thing's own code otherwise.
QString codeOf(const CatalogueStatement &statement);
// The statement as a person says it beside its code: a name, a criterion's text, "requires Besked:
// mandatory".
QString wordsOf(const CatalogueStatement &statement, const Catalogue &catalogue, const Phrases &phrases);

} // namespace kravkort
