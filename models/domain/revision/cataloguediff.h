// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/cataloguestatement.h"

#include <QHash>

#include <optional>

namespace kravkort {

// What changed between two revisions of a catalogue.

struct ValueChange
{
    StatementField field;
    Text before;
    Text after;
    friend bool operator==(const ValueChange &, const ValueChange &) = default;
};

struct StatementChange
{
    enum class Kind { Added, Removed, Moved, Changed };

    Kind kind = Kind::Changed;
    std::optional<CatalogueStatement> before; // none for what was added
    std::optional<CatalogueStatement> after;  // none for what was removed
    double alike = 1;                         // of Moved: how much the texts have in common, 0…1
    QList<ValueChange> values;                // of Moved and Changed; may be empty for Moved

    const CatalogueStatement &shown() const { return after ? *after : *before; }
    // Does a criterion ask something else now, so that an answer to it must be given again?
    bool asksAgain() const;
};

// Pairs below this likeness are not suggested as moved.
inline constexpr double movedFromLikeness = 0.75;

// Moved means that a thing's id is gone while a new one of its kind says nearly the same: a suggestion, for
// the user to decide. The most alike pair first, ties by id; each id in one pair at the most. Relations of a
// thing that moved are compared under its new id. In the order of the kinds, then by id. Pure.
QList<StatementChange> catalogueDiff(const Catalogue &before, const Catalogue &after);

// The moves among the changes: old id → new id.
QHash<QString, QString> movesIn(const QList<StatementChange> &changes);

} // namespace kravkort
