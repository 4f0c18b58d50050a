// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/domain/progress/picture.h"

namespace kravkort {

// Two bids side by side. "Here" is the first of them, "there" the second.

enum class Presence { OnlyHere, Both, OnlyThere };

// One use case, package, integration or criterion of at least one of the bids. `open` counts the vendor's
// criteria beneath it that are not met, each once; of a criterion it is 0 or 1. None where the bid lacks it.
struct ComparedThing
{
    NodeRef node;
    std::optional<int> openHere;
    std::optional<int> openThere;

    Presence presence() const
    {
        return !openThere ? Presence::OnlyHere : !openHere ? Presence::OnlyThere : Presence::Both;
    }
    friend bool operator==(const ComparedThing &, const ComparedThing &) = default;
};

struct ScopeComparison
{
    // Use cases, packages, integrations and criteria in scope, each kind together and in reading order.
    QList<ComparedThing> things;
    int openHere = 0; // mandatory criteria of the whole bid that are not met
    int openThere = 0;

    int count(NodeKind kind, Presence presence) const;
};

// By id, so that bids on different revisions of the catalogue can be compared. Pure.
ScopeComparison compareScopes(const Picture &here, const Picture &there);

} // namespace kravkort
