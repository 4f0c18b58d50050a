// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"

namespace kravkort {

// May the bid decide on the package: does a chosen use case ask for it without insisting?
bool isDecidable(const Picture &picture, int package);
// The chosen use cases that ask for a package, by how much they insist; in the scope's order.
struct Asking
{
    QList<int> mandatory;
    QList<int> supplementary;
};
Asking askingFor(const Picture &picture, int package);

// What offering a supplementary package brings in that declining it leaves out.
struct Addition
{
    QList<int> integrations; // in the catalogue's order
    int criteria = 0;
};
// Whatever has been decided now. Costs two scopes.
Addition additionOf(const Picture &picture, int package);

// May the bid say whether the dependency holds: is it conditional, and what would need it in scope?
bool isAnswerable(const Picture &picture, int dependency);

} // namespace kravkort
