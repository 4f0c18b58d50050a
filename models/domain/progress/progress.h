// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scope/scope.h"

#include <array>

namespace kravkort {

// Counted criteria by result.
struct Tally
{
    std::array<int, allOutcomes.size()> count{};

    int of(Outcome outcome) const { return count[static_cast<size_t>(outcome)]; }
    void add(Outcome outcome) { ++count[static_cast<size_t>(outcome)]; }
    Tally &operator+=(const Tally &other);
    int total() const;
    int applicable() const { return total() - of(Outcome::NotApplicable); }
    int met() const { return of(Outcome::Met); }
    int open() const { return applicable() - met(); }
    // Met ÷ applicable, 0…1; 1 where none is applicable (semantics.md, section 4).
    double ratio() const { return applicable() == 0 ? 1.0 : double(met()) / applicable(); }
    friend bool operator==(const Tally &, const Tally &) = default;
};

// Progress of one node. Only the vendor's criteria count; `municipal` holds the others ("kommunens del").
struct NodeProgress
{
    Tally own;
    Tally municipal;
    double effective = 1; // never above own.ratio()
    Tally pooled;         // over the distinct criteria beneath
};

struct Progress
{
    QList<NodeProgress> useCases;     // meaningful for chosen ones
    QList<NodeProgress> packages;     // meaningful for those in scope
    QList<NodeProgress> integrations; // meaningful for those in scope
    NodeProgress general;
    Tally mandatory;     // the bid's headline
    Tally supplementary; // given beside it
    Tally municipal;     // the whole bid's
    int chosenUseCases = 0;
    int readyUseCases = 0; // of the chosen ones: effective is 1

    bool ready(int useCase) const { return useCases.at(useCase).effective >= 1.0; }
};

// `outcomes` by criterion index. Pure.
Progress progressOf(const Catalogue &catalogue, const Selection &selection, const Scope &scope,
                    const QList<Outcome> &outcomes);

} // namespace kravkort
