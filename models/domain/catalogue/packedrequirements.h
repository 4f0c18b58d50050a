// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace kravkort {

// The use cases' requirements once more, packed closely: derivation runs over all of them at each tick.
struct PackedRequirements
{
    struct Entry
    {
        int package;
        bool mandatory;
        int firstPulled; // it leans on pulled[firstPulled] … pulled[endPulled - 1]
        int endPulled;
    };

    QList<int> first; // of use case u: entries[first[u]] … entries[first[u + 1] - 1]
    QList<Entry> entries;
    QList<int> pulled; // integrations
};

} // namespace kravkort
