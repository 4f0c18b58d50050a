// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

namespace kravkort {

// All or nothing: what is not committed is rolled back when the object goes.
class Transaction final
{
public:
    enum class For { Reading, Writing };

    static Result<Transaction> begin(const Connection &connection, For purpose)
    {
        // IMMEDIATE takes the lock at once: better refused before the first row than after the last.
        const Status begun = purpose == For::Writing
                                 ? connection.run(QStringLiteral("BEGIN IMMEDIATE"))
                                 : connection.run(QStringLiteral("BEGIN"), Error::Kind::Unreadable);
        if (!begun)
            return begun.error();
        return Transaction(connection);
    }
    ~Transaction()
    {
        if (m_connection)
            static_cast<void>(m_connection->run(QStringLiteral("ROLLBACK")).ok());
    }
    Transaction(Transaction &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;

    Status commit()
    {
        const Status status = m_connection->run(QStringLiteral("COMMIT"));
        if (status)
            m_connection = nullptr;
        return status;
    }

private:
    explicit Transaction(const Connection &connection)
        : m_connection(&connection)
    {
    }

    const Connection *m_connection; // null when there is nothing to roll back
};

} // namespace kravkort
