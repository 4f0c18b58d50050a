// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/pastworkspace.h"

#include "models/storage/archive.h"
#include "models/store/freezeverbs.h"

#include <QCoreApplication>
#include <QFile>

namespace kravkort {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::PastWorkspace)
};

Result<WorkspaceArchive> archiveOf(const WorkspaceStore &store, const BidMoment &moment)
{
    WorkspaceArchive archive;
    archive.workspace = moment.workspace;
    const Result<qint64> count = linesUntil(store, moment);
    if (!count)
        return count.error();
    const Result<QList<HistoryLine>> lines = store.historyLines();
    if (!lines)
        return lines.error();
    archive.history = lines->first(*count);
    if (!archive.history.isEmpty()) {
        archive.end.number = archive.history.last().number;
        archive.end.hash = archive.history.last().hash;
    }
    QSet<QString> wanted;
    for (const EvidenceFile &file : archive.workspace.table<EvidenceFile>())
        wanted.insert(file.sha256);
    for (const QString &sha256 : std::as_const(wanted)) {
        const Result<QByteArray> bytes = store.content(sha256);
        if (!bytes)
            return bytes.error();
        archive.contents.append({sha256, *bytes});
    }
    return archive;
}

} // namespace

Result<std::unique_ptr<WorkspaceStore>> pastWorkspace(const WorkspaceStore &store, const BidMoment &moment,
                                                      const QString &path)
{
    const Result<WorkspaceArchive> archive = archiveOf(store, moment);
    if (!archive)
        return archive.error();
    if (const Status written = writeArchive(path, *archive); !written)
        return written.error();
    // Days are told by it, such as what is overdue.
    const QDateTime then(moment.picture.today, moment.at.toLocalTime().time());
    Result<std::unique_ptr<WorkspaceStore>> past = WorkspaceStore::open(
        path, [then] { return then; }, store.author());
    if (!past) {
        QFile::remove(path);
        return past.error();
    }
    (*past)->setCurrentBid(moment.picture.bid);
    (*past)->makeReadOnly(Say::tr("Nothing was done: this is the workspace as it was, to be read only."));
    return past;
}

} // namespace kravkort
