// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/domain/progress/picture.h"

namespace kravkort {

// Which statements of the catalogue (in the order of statementsOf()) a scope leans on: the areas and use
// cases that are chosen, the requirements in force, the packages, the memberships that pull an integration
// in, the integrations, the dependencies in force, and all their criteria. Each counts once.

// Of the whole bid: the union over its chosen use cases.
QList<bool> leaningOf(const Picture &picture);
// Of one node in the bid's scope: a use case with its area; a package, an integration or the general terms
// with all beneath. Nothing for what is not in scope.
QList<bool> leaningOf(const Picture &picture, const NodeRef &node);

struct Lean
{
    int bids = 0;
    int useCases = 0; // chosen ones, each once a bid
    friend bool operator==(const Lean &, const Lean &) = default;
};

// By statement, how many bids and chosen use cases lean on it; one selection a bid.
QList<Lean> leansOn(const Catalogue &catalogue, const QList<Selection> &bids);

// How much of what is leaned on has which basis.
struct GroundCount
{
    std::array<int, allBases.size()> count{};

    int of(Basis basis) const { return count[static_cast<size_t>(basis)]; }
    int confirmed() const { return of(Basis::Confirmed); }
    int total() const;
    double ratio() const { return total() == 0 ? 0.0 : double(confirmed()) / total(); } // 0…1
    friend bool operator==(const GroundCount &, const GroundCount &) = default;
};

GroundCount groundCount(const Catalogue &catalogue, const QList<bool> &leaning);
// Of a node; of the bid for an invalid one.
GroundCount groundCount(const Picture &picture, const NodeRef &node = {});

} // namespace kravkort
