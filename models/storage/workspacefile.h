// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/historychain.h"
#include "models/domain/workspace/content.h"
#include "models/storage/connection.h"
#include "models/storage/evidencecontent.h"
#include "models/storage/schema.h"

#include <QSet>

#include <functional>

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
    // Several edits, a line of history each, in one transaction; numbers and hashes come from the file.
    Status write(const QList<HistoryEntry> &lines, const QList<Content> &contents = {});

    // From the first edit on.
    Result<QList<HistoryEntry>> history() const;
    // The lines that are asked for, the newest first.
    Result<QList<HistoryEntry>> history(const HistoryQuery &query) const;
    Result<QList<HistoryLine>> historyLines() const; // as they are kept, from the first on
    Result<QStringList> authors() const;
    Result<HistoryEnd> historyEnd() const;

    // Bytes that an edit is going to name, kept before it is written: for a job, since a large file takes its
    // time. Opens the file for itself. Gives what stood under each hash before, in their order. All or none;
    // none where `stopped` says so before the end. Between beginKeeping() and endKeeping(), which may nest,
    // this is no change by somebody else: such a change is known by its line of history.
    static Result<QList<Stood>> keep(const QString &path, const QList<Content> &contents,
                                     const std::function<bool()> &stopped);
    // Takes bytes away again that were absent before, where the edit was not written after all.
    static Status forget(const QString &path, const QStringList &hashes);
    void beginKeeping();
    void endKeeping();

    // What somebody is typing, under a name; no part of the workspace and without history, so that each
    // stroke can be kept. On disk when it returns. An empty text takes it away.
    Status keepDraft(const QString &name, const QString &text);
    Result<QString> draft(const QString &name) const; // empty where there is none

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
    // Whether nobody but our own jobs changed the file; takes note of what these did.
    Result<bool> isOurs();

    Connection m_connection;
    qint64 m_dataVersion; // SQLite's count of others' commits, as it was at opening
    int m_keeping = 0;    // jobs of ours that may be keeping bytes
    HistoryEnd m_end;     // while they do: where the history ends by what we know
};

} // namespace kravkort
