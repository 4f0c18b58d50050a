// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/wholeworkspace.h"

#include "models/storage/archive.h"
#include "models/storage/workspacefile.h"
#include "models/store/workspacestore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace kravkort {

namespace {

constexpr qint64 largestJson = qint64{1} * 1024 * 1024 * 1024;

struct WholeWorkspace
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::WholeWorkspace)
};

Error stopped()
{
    return {Error::Kind::Unwritable, WholeWorkspace::tr("Cancelled. No workspace was made."), {}};
}

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

bool beginsLikeJson(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    QByteArray start = file.read(64);
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    return start.trimmed().startsWith('{');
}

Result<QByteArray> wholeWorkspaceIn(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Unreadable,
                     WholeWorkspace::tr("“%1” cannot be read: %2")
                         .arg(name, file.error() == QFile::NoError ? WholeWorkspace::tr("it is no file")
                                                                   : file.errorString()),
                     {}};
    if (file.size() > largestJson)
        return Error{
            Error::Kind::NotAccepted,
            WholeWorkspace::tr("“%1” is larger than the largest workspace that is read, 1 GiB.").arg(name),
            {}};
    QByteArray bytes = file.readAll();
    if (!isWorkspaceJson(bytes))
        return Error{
            Error::Kind::NotAccepted,
            WholeWorkspace::tr("“%1” is no whole workspace as Kravkort exports it to JSON.").arg(name),
            {}};
    return bytes;
}

Result<QStringList> workspaceFromJson(const QString &path, const QByteArray &json,
                                      const std::function<bool()> &stopAsked)
{
    const auto stopWanted = [&] { return stopAsked && stopAsked(); };
    const Result<WorkspaceArchive> archive = readWorkspaceJson(json);
    if (!archive)
        return archive.error();
    if (stopWanted())
        return stopped();
    if (const Status written = writeArchive(path, *archive); !written)
        return written.error();
    const Result<QStringList> findings = stopWanted() ? Result<QStringList>(stopped()) : checked(path);
    if (!findings || stopWanted()) {
        QFile::remove(path);
        return findings ? stopped() : findings;
    }
    return findings;
}

} // namespace kravkort
