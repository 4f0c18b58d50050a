// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace kravkort {

// Between a layout that takes long and whoever waits for it, each on a thread of its own: how far it is, and
// whether anybody still wants it.
class GraphRun
{
public:
    static constexpr double unknown = -1;

    // 0…1, or unknown while Graphviz has it, which says nothing and cannot be interrupted.
    double share() const { return m_share; }
    void reach(double share) { m_share = share; }

    bool isCancelled() const { return m_cancelled; }
    // Ends soon, with no layout; what Graphviz has begun is finished first, which its limit on size keeps
    // short.
    void cancel() { m_cancelled = true; }

private:
    std::atomic<double> m_share{0};
    std::atomic_bool m_cancelled{false};
};

} // namespace kravkort
