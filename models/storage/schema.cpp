// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema.h"

#include "models/storage/statement.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace kravkort {

namespace {

QString step(const QString &path)
{
    QFile file(path);
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? QString::fromUtf8(file.readAll()) : QString();
}

// SQLite rewrites quotes when it renames, and keeps our line breaks; neither changes what is meant.
QString plain(QString definition)
{
    return definition.remove(QLatin1Char('"')).simplified();
}

} // namespace

Schema shippedSchema()
{
    // Their names begin with their numbers; a step more costs nothing here.
    const QDir folder(QStringLiteral(":/sql"));
    Schema steps;
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        steps.append(step(folder.filePath(name)));
    return steps;
}

QStringList statementsOf(const QString &sql)
{
    static const QRegularExpression comment(QStringLiteral("--[^\n]*"));
    QStringList statements;
    for (const QString &part : QString(sql).remove(comment).split(QLatin1Char(';')))
        if (const QString statement = part.trimmed(); !statement.isEmpty())
            statements.append(statement);
    return statements;
}

Status applySteps(const Connection &connection, const Schema &schema, int fromVersion)
{
    for (qsizetype i = fromVersion; i < schema.size(); ++i)
        for (const QString &statement : statementsOf(schema.at(i)))
            if (const Status status = connection.run(statement); !status)
                return status;
    // A pragma takes no bound value.
    if (const Status status = connection.run(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        !status)
        return status;
    return connection.run(QStringLiteral("PRAGMA user_version = %1").arg(schema.size()));
}

Result<QList<SchemaPart>> partsOf(const Connection &connection)
{
    Statement statement(connection, QStringLiteral("SELECT type, name, sql FROM sqlite_master "
                                                   "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                                                   "OR type NOT IN ('table', 'index') ORDER BY type, name"));
    if (const Status status = statement.run(Error::Kind::Unreadable); !status)
        return status.error();
    QList<SchemaPart> parts;
    while (statement.next())
        parts.append({statement.text(0), statement.text(1), plain(statement.text(2))});
    if (const Status status = statement.end(); !status)
        return status.error();
    return parts;
}

Result<QList<SchemaPart>> expectedParts(const Schema &schema, int version)
{
    const Result<Connection> memory = Connection::inMemory();
    if (!memory)
        return memory.error();
    if (const Status status = applySteps(*memory, schema.first(version), 0); !status)
        return status.error();
    return partsOf(*memory);
}

} // namespace kravkort
