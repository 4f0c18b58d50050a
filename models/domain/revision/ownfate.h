// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/statementkind.h"

#include <QList>

namespace kravkort {

// What becomes of what a vendor's own catalogue says of its own (imported, changed, added, retired, or only
// confirmed there) when its bids go over to a newer delivered one.
enum class OwnLoss {
    SaidOtherwise, // the newer one changed the statement too
    Gone,          // the newer one no longer has it
    DoesNotFit     // together with the newer one it would be no sound catalogue
};

struct LostStatement
{
    StatementKey statement;
    OwnLoss why = OwnLoss::Gone;
    bool confirmed = false; // it was checked against a document
    friend bool operator==(const LostStatement &, const LostStatement &) = default;
};

struct OwnFate
{
    QList<StatementKey> carried; // under the newer ids
    QList<LostStatement> lost;
    bool isNone() const { return carried.isEmpty() && lost.isEmpty(); }
    friend bool operator==(const OwnFate &, const OwnFate &) = default;
};

} // namespace kravkort
