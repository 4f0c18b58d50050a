// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/plainbid.h"
#include "tests/support/plaincatalogue.h"

#include <random>

namespace kravkort {

// Small catalogues and bids of every shape, the same for the same seed.
class RandomCase
{
public:
    explicit RandomCase(quint32 seed);

    PlainCatalogue catalogue();
    PlainBid bid(const PlainCatalogue &catalogue);
    int below(int limit); // 0 … limit - 1
    bool chance(int percent) { return below(100) < percent; }

private:
    QString newId(QChar kind);
    void addNeeds(PlainCatalogue &catalogue);
    void addPackages(PlainCatalogue &catalogue);
    void addUseCases(PlainCatalogue &catalogue);
    void addCriteria(PlainCatalogue &catalogue);

    std::mt19937 m_random;
    QSet<QString> m_used;
};

} // namespace kravkort
