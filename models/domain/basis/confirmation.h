// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/statementkind.h"

#include <QDate>

#include <optional>

namespace kravkort {

// Somebody has checked a statement against the agreement's appendix. It holds wherever the statement of this
// catalogue, in whichever revision, says just what it said then; where it says something else, it has lapsed.
struct Confirmation
{
    QString catalogue; // its id
    StatementKind kind = StatementKind::Area;
    QString statement; // the id of CatalogueStatement
    QString says;      // saysHash() of what was checked
    QString document;  // never empty
    QString place;     // the page, or another place in the document; may be empty
    QString by;
    std::optional<QDate> on;
    friend bool operator==(const Confirmation &, const Confirmation &) = default;
};

} // namespace kravkort
