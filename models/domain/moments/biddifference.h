// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/domain/workspace/words.h"

namespace kravkort {

// What has changed of a bid between two moments. A thing may have come or gone, be further or less far, or
// differ in another way; and its words may be others, whatever else happened to it.

enum class Turn { Added, Removed, Progressed, Regressed, Changed };

template<>
struct Words<Turn>
{
    static constexpr std::array all{"added", "removed", "progressed", "regressed", "changed"};
};

// A use case, package or criterion at one of the moments, as far as it is in scope there.
struct Stand
{
    Text text;                               // a criterion's own, otherwise the name
    Strength strength = Strength::Mandatory; // of a package or criterion
    Decision decision = Decision::Undecided; // on a package
    Outcome outcome = Outcome::Unknown;      // of a criterion
    Tally pooled;                            // of a use case or package
    bool ready = false;                      // likewise
    friend bool operator==(const Stand &, const Stand &) = default;
};

struct BidChange
{
    QString code;
    std::optional<Turn> turn;    // none where only the words are others
    bool reworded = false;       // a criterion asks something else; a name or description is another
    std::optional<Stand> before; // none for what was added
    std::optional<Stand> after;  // none for what was removed

    const Stand &shown() const { return after ? *after : *before; }
    friend bool operator==(const BidChange &, const BidChange &) = default;
};

// The bid's headline at one of the moments.
struct BidFigures
{
    Tally mandatory;
    Tally supplementary;
    int ready = 0; // use cases …
    int chosen = 0;
    friend bool operator==(const BidFigures &, const BidFigures &) = default;
};

struct BidDifference
{
    BidFigures before, after;
    QList<BidChange> useCases, packages, criteria; // in reading order

    bool isEmpty() const { return useCases.isEmpty() && packages.isEmpty() && criteria.isEmpty(); }
    friend bool operator==(const BidDifference &, const BidDifference &) = default;
};

// How far a result is: 0 not known or not met, 1 partly met, 2 met or not applicable.
int reachOf(Outcome outcome);

// By id, so that a thing whose id is another counts as removed and added. A criterion progresses or regresses
// with the reach of its result, where it counts; use cases and packages with the share of what is met beneath
// them, so that more to meet without more met is a step back. Pure.
BidDifference differenceOf(const Picture &before, const Picture &after);

} // namespace kravkort
