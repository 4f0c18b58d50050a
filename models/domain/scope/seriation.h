// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace kravkort {

// 1 - |a ∩ b| ÷ |a ∪ b|, 0…1; 0 between two empty sets. The sets are sorted lists without duplicates.
double jaccardDistance(const QList<int> &a, const QList<int> &b);

// The sum of the distances between neighbours when the sets are read in this order.
double seriationLength(const QList<QList<int>> &sets, const QList<int> &order);

// The places of the sets in an order that puts alike beside alike. From every set, a walk goes on to the
// nearest one not yet visited (ties: the first in the list); the shortest walk (ties: the one that begins
// first) is then shortened by turning stretches of it around until no turn helps. Of the result and its
// mirror image, the one whose first end comes first in the list. The same input gives the same order on every
// machine. Beyond 200 sets the walk begins at the first set only and is left as it is.
QList<int> seriated(const QList<QList<int>> &sets);

} // namespace kravkort
