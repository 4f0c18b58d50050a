// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"

namespace kravkort {

// Packages from top to bottom, as their codes count: I-2 before I-10. By place: package index.
QList<int> packageRows(const Catalogue &catalogue);

// Integrations from top to bottom, so that few lines of the whole catalogue cross. By place: integration
// index. This is a property of the catalogue and not of a scope: what two scopes share stands in the same
// order in both, so a tick never swaps two nodes, whatever was ticked before.
QList<int> integrationRows(const Catalogue &catalogue);

} // namespace kravkort
