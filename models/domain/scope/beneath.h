// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"

#include <optional>

namespace kravkort {

// What stands beneath packages and integrations by must edges and conditions answered yes, in scope or not:
// what a bid would bring if it held them.

// By integration: the basis of the strongest chain from one of `starts` (each chain has that of its weakest
// statement, and begins with the start's own basis); nothing where no chain leads.
struct Start
{
    int integration;
    Basis basis;
};
QList<std::optional<Basis>> reachedFrom(const Catalogue &catalogue, const Selection &selection,
                                        const QList<Start> &starts);

// The vendor's distinct criteria of the package (-1 for none), of the integrations and all they need, and of
// the general terms where there is an integration.
Tally tallyBeneath(const Picture &picture, int package, const QList<int> &integrations);

} // namespace kravkort
