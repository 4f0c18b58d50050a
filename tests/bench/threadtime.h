// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>
#include <ctime>

namespace kravkort {

// What this thread has had of a processor, in milliseconds: unlike the clock on the wall, the same on a
// machine that others use too.
inline double threadTime()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

// Of so many rounds (odd, at least one) of the work, the middle one's time.
template<class Work>
double medianOf(int rounds, Work work)
{
    QList<double> times;
    for (int i = 0; i < rounds; ++i) {
        const double start = threadTime();
        work();
        times.append(threadTime() - start);
    }
    std::sort(times.begin(), times.end());
    return times.at(rounds / 2);
}

} // namespace kravkort
