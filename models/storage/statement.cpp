// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace kravkort {

Statement::Statement(const Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_query(connection.database())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Statement &Statement::bind(const QVariant &value)
{
    m_query.addBindValue(value);
    return *this;
}

Status Statement::run(Error::Kind kind)
{
    if (!m_prepared || !m_query.exec())
        return m_connection.error(m_query.lastError(), kind);
    return Done{};
}

Result<int> Statement::change()
{
    if (const Status status = run(); !status)
        return status.error();
    return m_query.numRowsAffected();
}

bool Statement::next()
{
    return m_query.next();
}

QVariant Statement::value(int column) const
{
    return m_query.value(column);
}

Status Statement::end() const
{
    if (m_query.lastError().isValid())
        return m_connection.error(m_query.lastError(), Error::Kind::Unreadable);
    return Done{};
}

Result<QStringList> texts(const Connection &connection, const QString &sql)
{
    Statement statement(connection, sql);
    if (const Status status = statement.run(Error::Kind::Unreadable); !status)
        return status.error();
    QStringList found;
    while (statement.next())
        found.append(statement.text(0));
    if (const Status status = statement.end(); !status)
        return status.error();
    return found;
}

Result<qint64> number(const Connection &connection, const QString &sql)
{
    Statement statement(connection, sql);
    if (const Status status = statement.run(Error::Kind::Unreadable); !status)
        return status.error();
    const qint64 found = statement.next() ? statement.value(0).toLongLong() : 0;
    if (const Status status = statement.end(); !status)
        return status.error();
    return found;
}

} // namespace kravkort
