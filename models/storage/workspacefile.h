// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/content.h"
#include "models/domain/historyentry.h"
#include "models/storage/connection.h"
#include "models/storage/schema.h"

#include <QSet>

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
    // `contents` are the bytes of files that the edit keeps as evidence for the first time.
    Status write(const Edit &edit, const QDateTime &at, const QString &author,
                 const QList<Content> &contents = {});

    // From the first edit on.
    Result<QList<HistoryEntry>> history() const;
    // The lines that are asked for, the newest first.
    Result<QList<HistoryEntry>> history(const HistoryQuery &query) const;
    Result<QStringList> authors() const;
    Result<HistoryEnd> historyEnd() const;

    // The bytes of a file kept as evidence; refuses them where they are no longer what was attached.
    Result<QByteArray> content(const QString &sha256) const;
    // Which of these are no longer what was attached. Opens the file for itself, so that a job can ask.
    static Result<QSet<QString>> brokenContent(const QString &path, const QStringList &hashes);

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
