// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace kravkort {

// Why something could not be done, in the user's words: `message` is one sentence that says what happened, to
// what, and what to do; `details` hold one finding each, where there are several.
struct Error
{
    enum class Kind { Unreadable, Unwritable, NotAccepted, NotFound, Usage };

    Kind kind = Kind::NotAccepted;
    QString message;
    QStringList details;

    friend bool operator==(const Error &, const Error &) = default;
};

// A value or the reason why there is none. Reading the side that is not there is a bug in the caller.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::move(std::get<0>(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Done
{
};

// The outcome of something that has no value to give.
using Status = Result<Done>;

} // namespace kravkort
