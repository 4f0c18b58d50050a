// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QSqlQuery>
#include <QVariant>

namespace kravkort {

// One SQL statement and its values. Must not outlive its connection.
class Statement final
{
public:
    Statement(const Connection &connection, const QString &sql);

    Statement &bind(const QVariant &value);
    // `kind` says whether a failure kept us from reading or from writing.
    Status run(Error::Kind kind = Error::Kind::Unwritable);
    // As run(), and the number of rows that it changed.
    Result<int> change();

    // Rows, after run(): false after the last, and where reading failed; end() tells the two apart.
    bool next();
    QVariant value(int column) const;
    QString text(int column) const { return value(column).toString(); }
    Status end() const;

private:
    const Connection &m_connection;
    QSqlQuery m_query;
    bool m_prepared = false;
};

// The first column of each row.
Result<QStringList> texts(const Connection &connection, const QString &sql);
// The one number that the statement gives; 0 where it gives nothing.
Result<qint64> number(const Connection &connection, const QString &sql);

} // namespace kravkort
