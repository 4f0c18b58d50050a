// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/cataloguestatement.h"
#include "models/domain/workspace/workspace.h"

#include <memory>

namespace kravkort {

// SHA-256 in hex over what the statement says: its kind and its values in Danish, spelt as textHash() does.
// Left out are what it stands on, and effort and waits, which have a basis of their own.
QString saysHash(const CatalogueStatement &statement);

// What the workspace knows of one statement's confirmation.
struct ConfirmationStanding
{
    enum class Kind { None, Holds, Lapsed };

    Kind kind = Kind::None;
    Confirmation confirmation; // of a lapsed one, the last that held; empty for None
};

// By statement of statementsOf(catalogue).
QList<ConfirmationStanding> confirmationsOf(const QString &catalogueId,
                                            const QList<CatalogueStatement> &statements,
                                            const Table<Confirmation> &confirmations);

// The catalogue with every statement whose confirmation holds standing on the confirmed document; the same
// one where none does.
std::shared_ptr<const Catalogue> confirmed(std::shared_ptr<const Catalogue> catalogue,
                                           const Table<Confirmation> &confirmations);

} // namespace kravkort
