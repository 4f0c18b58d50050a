// SPDX-License-Identifier: GPL-3.0-or-later
// What the store passes on to its file: what is read only when it is asked for, bytes, copies and drafts.
#include "models/domain/text/storabletext.h"
#include "models/storage/workspacefile.h"
#include "models/store/workspacestore.h"

#include <algorithm>

namespace kravkort {

Status WorkspaceStore::saveCopy(const QString &path) const
{
    return m_file->copyTo(path);
}

Result<QList<HistoryEntry>> WorkspaceStore::history(const HistoryQuery &query) const
{
    return m_file->history(query);
}

Result<QList<HistoryLine>> WorkspaceStore::historyLines() const
{
    return m_file->historyLines();
}

Result<QStringList> WorkspaceStore::authors() const
{
    return m_file->authors();
}

Result<HistoryEnd> WorkspaceStore::historyEnd() const
{
    return m_file->historyEnd();
}

Result<QByteArray> WorkspaceStore::content(const QString &sha256) const
{
    return m_file->content(sha256);
}

Result<QSet<QString>> WorkspaceStore::brokenContent(const QString &path, const QStringList &hashes)
{
    return WorkspaceFile::brokenContent(path, hashes);
}

Result<QList<IncomingFile>> WorkspaceStore::keep(const QString &path, QList<IncomingFile> files,
                                                 const std::function<bool()> &stopped)
{
    QList<Content> contents;
    for (IncomingFile &file : files)
        contents.append(std::exchange(file.content, {file.content.sha256, {}}));
    const Result<QList<Stood>> before = WorkspaceFile::keep(path, contents, stopped);
    if (!before)
        return before.error();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const bool whole = before->at(i) == Stood::Whole;
        // The same file twice at once: the second finds what the first brought.
        const bool brought = std::any_of(files.begin(), files.begin() + i, [&](const IncomingFile &earlier) {
            return earlier.content.sha256 == files.at(i).content.sha256 &&
                   earlier.kept == IncomingFile::Kept::Now;
        });
        files[i].kept = whole && !brought ? IncomingFile::Kept::Before : IncomingFile::Kept::Now;
    }
    return files;
}

void WorkspaceStore::forget(const QString &path, const QList<IncomingFile> &files)
{
    QStringList hashes;
    for (const IncomingFile &file : files)
        if (file.kept == IncomingFile::Kept::Now)
            hashes.append(file.content.sha256);
    static_cast<void>(WorkspaceFile::forget(path, hashes).ok()); // what stays costs room, and harms nobody
}

void WorkspaceStore::beginKeeping()
{
    m_file->beginKeeping();
}

void WorkspaceStore::endKeeping()
{
    m_file->endKeeping();
}

void WorkspaceStore::keepDraft(const QString &name, const QString &text)
{
    if (isReadOnly())
        return;
    if (const Status kept = m_file->keepDraft(name, storable(text)); !kept)
        emit failed(kept.error());
}

QString WorkspaceStore::draft(const QString &name) const
{
    const Result<QString> text = m_file->draft(name);
    return text ? *text : QString();
}

} // namespace kravkort
