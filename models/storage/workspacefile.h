// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/historyentry.h"
#include "models/storage/connection.h"
#include "models/storage/schema.h"

namespace kravkort {

// One .kravkort file: a SQLite database that holds a workspace and its history (architecture.md, "Storage").
// Open as long as the object lives, without a lock between calls. For the thread that made it.
class WorkspaceFile final
{
public:
    // A new file without rows. Refuses where there is something already.
    static Result<WorkspaceFile> create(const QString &path, const Schema &schema = shippedSchema());
    // Refuses, without touching the file, what is not a sound workspace that can be written. A file of an
    // older version is checked, copied to `<path>.vN.bak` and brought up to date.
    static Result<WorkspaceFile> open(const QString &path, const Schema &schema = shippedSchema());

    const QString &path() const { return m_connection.path(); }

    // Names the first value that is not as Kravkort writes it; its details name all.
    Result<Workspace> load() const;

    // One transaction: the rows and a line of history. Refuses where the file was changed by somebody else
    // since it was opened. Either all of it is on disk afterwards, or none.
    Status write(const Edit &edit, const QDateTime &at, const QString &author);

    // From the first edit on.
    Result<QList<HistoryEntry>> history() const;

    // The file as it is now, at another place; replaces what is there.
    Status copyTo(const QString &path) const;

    // Everything that is wrong with the file, a sentence each.
    Result<QStringList> check() const;

private:
    WorkspaceFile(Connection connection, qint64 dataVersion);
    static Result<WorkspaceFile> ready(Connection connection);

    Connection m_connection;
    qint64 m_dataVersion; // SQLite's count of others' commits, as it was at opening
};

} // namespace kravkort
