// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace kravkort
