// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"

#include "models/storage/filesentences.h"
#include "models/storage/statement.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUuid>

namespace kravkort {

Connection::Connection(QString name, QString path)
    : m_name(std::move(name))
    , m_path(std::move(path))
{
}

Connection::~Connection()
{
    close();
}

Connection::Connection(Connection &&other) noexcept
    : m_name(std::exchange(other.m_name, {}))
    , m_path(std::exchange(other.m_path, {}))
{
}

Connection &Connection::operator=(Connection &&other) noexcept
{
    if (this != &other) {
        close();
        m_name = std::exchange(other.m_name, {});
        m_path = std::exchange(other.m_path, {});
    }
    return *this;
}

void Connection::close()
{
    if (m_name.isEmpty())
        return;
    database().close();
    QSqlDatabase::removeDatabase(std::exchange(m_name, {}));
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

Result<Connection> Connection::open(const QString &path)
{
    Connection connection(QUuid::createUuid().toString(QUuid::WithoutBraces), path);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection.m_name);
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!database.open())
        return connection.error(database.lastError(), Error::Kind::Unreadable);
    return connection;
}

Result<Connection> Connection::inMemory()
{
    return open(QStringLiteral(":memory:"));
}

Status Connection::run(const QString &sql, Error::Kind kind) const
{
    return Statement(*this, sql).run(kind);
}

Error Connection::error(const QSqlError &said, Error::Kind kind) const
{
    return FileSentences(m_path).ofDatabase(said.nativeErrorCode().toInt(), said.databaseText(), kind);
}

} // namespace kravkort
