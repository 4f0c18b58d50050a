// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scope/selection.h"

namespace kravkort {

// What one use case would bring into a scope, chosen or not, under a selection's decisions and conditions, by
// catalogue index, nothing twice. The scope of a selection is the union of the footprints of what it chose.
struct Footprint
{
    QList<int> packages;
    QList<int> mandatoryPackages; // among them
    QList<int> integrations;
    QList<int> mandatoryIntegrations; // among them
};

// Of every use case of the catalogue. Linear in what they reach.
QList<Footprint> footprintsOf(const Catalogue &catalogue, const Selection &selection);
// Of one.
Footprint footprintOf(const Catalogue &catalogue, const Selection &selection, int useCase);

} // namespace kravkort
