// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace kravkort {

// Whole percentages of counts (none negative) that add up to 100: the largest remainders are rounded up, the
// first of equals. All 0 where nothing is counted.
template<std::size_t N>
std::array<int, N> sharesOf(const std::array<int, N> &counts)
{
    long long total = 0;
    for (const int count : counts)
        total += count;
    std::array<int, N> shares{};
    if (total == 0)
        return shares;
    std::array<long long, N> left{};
    int missing = 100;
    for (std::size_t i = 0; i < N; ++i) {
        shares[i] = static_cast<int>(100LL * counts[i] / total);
        left[i] = 100LL * counts[i] % total;
        missing -= shares[i];
    }
    for (; missing > 0; --missing) {
        std::size_t largest = 0;
        for (std::size_t i = 1; i < N; ++i)
            if (left[i] > left[largest])
                largest = i;
        ++shares[largest];
        left[largest] = -1;
    }
    return shares;
}

} // namespace kravkort
