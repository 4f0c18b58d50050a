// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"

#include <QList>

namespace kravkort {

constexpr int mostLoops = 100;

// A loop as a person has to see it, without the catalogue that was refused because of it.
struct MustLoop
{
    struct Step
    {
        IntegrationId integration;
        Text name;
        Basis basis = Basis::Assumed; // of its need of the next one
        friend bool operator==(const Step &, const Step &) = default;
    };

    QList<Step> steps; // each must have the next, and the last the first
    // The step whose need of the next should go: the one on the weakest basis; among several of those, the
    // first by its id, then by the next one's.
    int cut = 0;

    const Step &cutFrom() const { return steps.at(cut); }
    const Step &cutTo() const { return steps.at((cut + 1) % steps.size()); }
    friend bool operator==(const MustLoop &, const MustLoop &) = default;
};

// The loops of `must` dependencies that have to be cut, each at a dependency that no other one is cut at:
// with all of these gone there is no loop left. Empty for a sound catalogue; dependencies on nothing known
// (-1) are passed over. No more than `mostLoops` of them; the others show when these are mended.
QList<MustLoop> mustLoops(const Catalogue &catalogue);

} // namespace kravkort
