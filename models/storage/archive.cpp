// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/archive.h"

#include "models/storage/history.h"
#include "models/storage/opening.h"
#include "models/storage/rowsql.h"
#include "models/storage/transaction.h"
#include "models/storage/workspacefile.h"

#include <QFile>

namespace kravkort {

namespace {

Status readTables(const Connection &connection, Workspace &workspace)
{
    Status status = Done{};
    const FileSentences say(connection.path());
    std::optional<Error> strange;
    const auto read = [&]<class T>(Table<T> &table) {
        if (status)
            status = readRows(connection, table, [&](const QString &key, const QString &column) {
                if (!strange)
                    strange = say.strangeValue(rowsql::table<T>(), key, column);
            });
    };
    std::apply([&](auto &...tables) { (read(tables), ...); }, workspace.tables);
    return status && strange ? Status(*strange) : status;
}

Status readContents(const Connection &connection, QList<Content> &contents)
{
    Statement statement(connection,
                        QStringLiteral("SELECT sha256, content FROM evidence_content ORDER BY sha256"));
    if (const Status status = statement.run(Error::Kind::Unreadable); !status)
        return status;
    while (statement.next())
        contents.append({statement.text(0), statement.value(1).toByteArray()});
    return statement.end();
}

Status writeTables(const Connection &connection, const Workspace &workspace)
{
    Status status = Done{};
    const auto write = [&]<class T>(const Table<T> &table) {
        for (const T &row : table)
            if (status)
                status = insertRow(connection, row);
    };
    std::apply([&](const auto &...tables) { (write(tables), ...); }, workspace.tables);
    return status;
}

Status writeContents(const Connection &connection, const QList<Content> &contents)
{
    for (const Content &content : contents) {
        Statement statement(connection,
                            QStringLiteral("INSERT INTO evidence_content (sha256, content) VALUES (?, ?)"));
        statement.bind(content.sha256);
        statement.bind(content.bytes.isNull() ? QByteArray("") : content.bytes);
        if (const Status status = statement.run(); !status)
            return status;
    }
    return Done{};
}

Status writeLines(const Connection &connection, const WorkspaceArchive &archive)
{
    const auto given = [](const QString &text) { return text.isNull() ? QStringLiteral("") : text; };
    for (const HistoryLine &line : archive.history) {
        Statement statement(connection,
                            QStringLiteral("INSERT INTO edit (seq, at, author, text, steps, previous, hash) "
                                           "VALUES (?, ?, ?, ?, ?, ?, ?)"));
        statement.bind(line.number);
        for (const QString &text : {line.at, line.author, line.text, line.steps, line.previous, line.hash})
            statement.bind(given(text));
        if (const Status status = statement.run(); !status)
            return status;
    }
    Statement end(connection, QStringLiteral("UPDATE history_end SET seq = ?, hash = ?"));
    end.bind(archive.end.number).bind(given(archive.end.hash));
    return end.run();
}

Status fill(const QString &path, const WorkspaceArchive &archive)
{
    const Result<Connection> connection = openedBeside(path);
    if (!connection)
        return connection.error();
    Result<Transaction> transaction = Transaction::begin(*connection, Transaction::For::Writing);
    if (!transaction)
        return transaction.error();
    // What is referred to may come later: references are looked at in the end.
    for (const Status &status :
         {writeContents(*connection, archive.contents), writeTables(*connection, archive.workspace),
          writeLines(*connection, archive)})
        if (!status)
            return status;
    return transaction->commit();
}

} // namespace

Result<WorkspaceArchive> readArchive(const QString &path)
{
    const Result<Connection> connection = openedBeside(path);
    if (!connection)
        return connection.error();
    const Result<Transaction> transaction = Transaction::begin(*connection, Transaction::For::Reading);
    if (!transaction)
        return transaction.error();
    WorkspaceArchive archive;
    for (const Status &status :
         {readTables(*connection, archive.workspace), readContents(*connection, archive.contents)})
        if (!status)
            return status.error();
    const Result<QList<HistoryLine>> lines = readHistoryLines(*connection);
    if (!lines)
        return lines.error();
    archive.history = *lines;
    const Result<HistoryEnd> end = readHistoryEnd(*connection);
    if (!end)
        return end.error();
    archive.end = *end;
    return archive;
}

Status writeArchive(const QString &path, const WorkspaceArchive &archive)
{
    if (const Result<WorkspaceFile> made = WorkspaceFile::create(path); !made)
        return made.error();
    const Status filled = fill(path, archive);
    if (!filled)
        QFile::remove(path);
    return filled;
}

} // namespace kravkort
