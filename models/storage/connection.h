// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"

#include <QString>

class QSqlDatabase;
class QSqlError;

namespace kravkort {

// One open SQLite file; closed with the object. For the thread that made it.
class Connection final
{
public:
    // Opens what is there, or makes the file. Waits up to two seconds for others' locks, then and later on.
    static Result<Connection> open(const QString &path);
    static Result<Connection> inMemory();
    ~Connection();
    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;

    const QString &path() const { return m_path; }

    // One statement that has no values to bind.
    Status run(const QString &sql, Error::Kind kind = Error::Kind::Unwritable) const;

    // The sentence for what the database said of this file. `kind` where it is not the file's content that is
    // at fault.
    Error error(const QSqlError &said, Error::Kind kind) const;

private:
    friend class Statement;

    Connection(QString name, QString path);
    QSqlDatabase database() const;
    void close();

    QString m_name; // of the Qt connection; empty when moved from
    QString m_path;
};

} // namespace kravkort
