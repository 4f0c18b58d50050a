// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/fields.h"
#include "models/exchange/fieldvalues.h"
#include "models/storage/filesentences.h"
#include "models/storage/statement.h"

namespace kravkort {

// Rows to SQL and back, for every kind of row by its fields (fields.h).

namespace rowsql {

inline QString name(const char *text)
{
    return QString::fromLatin1(text);
}

template<class T>
QString table()
{
    return name(Fields<T>::table);
}

enum class Which { All, Keys, Others };

template<class T>
QStringList columns(Which which, const QString &suffix = {})
{
    QStringList names;
    forEachField<T>([&](const auto &field) {
        if (which == Which::All || field.isKey == (which == Which::Keys))
            names.append(name(field.name) + suffix);
    });
    return names;
}

template<class T>
void bind(Statement &statement, const T &row, Which which)
{
    forEachField<T>([&](const auto &field) {
        if (which == Which::All || field.isKey == (which == Which::Keys))
            statement.bind(valueOf(row.*field.member));
    });
}

// " WHERE key = ? AND …"; nothing for a table that holds one row at the most.
template<class T>
QString whereKey()
{
    const QStringList keys = columns<T>(Which::Keys, QStringLiteral(" = ?"));
    return keys.isEmpty() ? QString() : QStringLiteral(" WHERE ") + keys.join(QStringLiteral(" AND "));
}

// How people find the row again.
inline QString shownKey(const Row &row)
{
    return keyOf(row).replace(keySeparator, QStringLiteral(" / "));
}

} // namespace rowsql

template<class T>
Status insertRow(const Connection &connection, const T &row)
{
    using namespace rowsql;
    const QStringList all = columns<T>(Which::All);
    Statement statement(connection,
                        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                            .arg(table<T>(), all.join(QStringLiteral(", ")),
                                 QStringList(all.size(), QStringLiteral("?")).join(QStringLiteral(", "))));
    bind(statement, row, Which::All);
    return statement.run();
}

// Both refuse unless exactly one row was there.
template<class T>
Status updateRow(const Connection &connection, const T &row)
{
    using namespace rowsql;
    const QStringList others = columns<T>(Which::Others, QStringLiteral(" = ?"));
    if (others.isEmpty())
        return Done{}; // all key: there is nothing to change
    Statement statement(
        connection, QStringLiteral("UPDATE %1 SET %2").arg(table<T>(), others.join(QStringLiteral(", "))) +
                        whereKey<T>());
    bind(statement, row, Which::Others);
    bind(statement, row, Which::Keys);
    const Result<int> changed = statement.change();
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return FileSentences(connection.path()).outOfStep(table<T>(), shownKey(row));
    return Done{};
}

template<class T>
Status deleteRow(const Connection &connection, const T &row)
{
    using namespace rowsql;
    Statement statement(connection, QStringLiteral("DELETE FROM ") + table<T>() + whereKey<T>());
    bind(statement, row, Which::Keys);
    const Result<int> changed = statement.change();
    if (!changed)
        return changed.error();
    if (*changed != 1)
        return FileSentences(connection.path()).outOfStep(table<T>(), shownKey(row));
    return Done{};
}

// Reads the whole table. Calls fault(key, column) for each value that is not as written, and goes on.
template<class T, class Fault>
Status readRows(const Connection &connection, Table<T> &into, Fault fault)
{
    using namespace rowsql;
    Statement statement(connection, QStringLiteral("SELECT %1 FROM %2")
                                        .arg(columns<T>(Which::All).join(QStringLiteral(", ")), table<T>()));
    if (const Status status = statement.run(Error::Kind::Unreadable); !status)
        return status;
    while (statement.next()) {
        T row;
        const char *faulty = nullptr;
        int column = 0;
        forEachField<T>([&](const auto &field) {
            if (!readValue(statement.value(column++), row.*field.member))
                faulty = field.name;
        });
        if (faulty)
            fault(shownKey(row), name(faulty));
        else
            into.insert(keyOf(row), row);
    }
    return statement.end();
}

} // namespace kravkort
