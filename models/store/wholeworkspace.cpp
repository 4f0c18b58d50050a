// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/wholeworkspace.h"

#include "models/storage/archive.h"
#include "models/storage/workspacefile.h"
#include "models/store/workspacestore.h"

#include <QFile>

namespace kravkort {

namespace {

Result<QStringList> checked(const QString &path)
{
    {
        // What the store would refuse is no workspace, however sound the file.
        const auto store = WorkspaceStore::open(path, [] { return QDateTime(); }, {});
        if (!store)
            return store.error();
    }
    const Result<WorkspaceFile> file = WorkspaceFile::open(path);
    if (!file)
        return file.error();
    return file->check();
}

} // namespace

Result<QByteArray> wholeWorkspaceAsJson(const QString &path)
{
    const Result<WorkspaceArchive> archive = readArchive(path);
    if (!archive)
        return archive.error();
    return workspaceJson(*archive);
}

Result<QStringList> workspaceFromJson(const QString &path, const QByteArray &json)
{
    const Result<WorkspaceArchive> archive = readWorkspaceJson(json);
    if (!archive)
        return archive.error();
    if (const Status written = writeArchive(path, *archive); !written)
        return written.error();
    const Result<QStringList> findings = checked(path);
    if (!findings)
        QFile::remove(path);
    return findings;
}

} // namespace kravkort
