// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

namespace kravkort {

// Asked again and again while something long is worked out, from the thread that does it. Once it says yes,
// the work ends soon, and what it gives is not to be used. Empty: never.
using StopAsked = std::function<bool()>;

// Remembers that somebody said so.
class Stopping
{
public:
    explicit Stopping(StopAsked asked)
        : m_asked(std::move(asked))
    {
    }
    bool now()
    {
        m_stopped = m_stopped || (m_asked && m_asked());
        return m_stopped;
    }

private:
    StopAsked m_asked;
    bool m_stopped = false;
};

} // namespace kravkort
