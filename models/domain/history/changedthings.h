// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/statementkind.h"
#include "models/phrases.h"

#include <QString>

namespace kravkort {

// What history calls things that have a subject or a page of their own kind, without ids of files.

// "Membership I-6 → SF1470"
QString statementNamed(StatementKind kind, const QString &id, const Phrases &phrases);
// What an amendment of that subject (models/exchange/amending.h) is about.
QString amendedThing(const QString &subject, const QString &revision, const Phrases &phrases);
// Of a saved view.
QString pageNamed(const QString &page, const Phrases &phrases);

} // namespace kravkort
