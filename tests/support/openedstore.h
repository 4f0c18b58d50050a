// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/workspacefile.h"
#include "models/store/workspacestore.h"

#include <QTemporaryDir>

namespace kravkort {

// A store over a folder of its own, and what its file holds for another program.

using Opened = std::unique_ptr<WorkspaceStore>;

inline const QDate day(2026, 11, 24);

inline Clock clockAt(QDate date)
{
    return [date] { return QDateTime(date, QTime(10, 0), Qt::UTC); };
}

// Another connection of its own, as another program would have.
inline Workspace onDisk(const QString &path)
{
    const auto file = WorkspaceFile::open(path);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    auto workspace = file->load();
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    return *std::move(workspace);
}

inline QList<CriterionId> criteria(std::initializer_list<const char *> codes)
{
    QList<CriterionId> ids;
    for (const char *code : codes)
        ids.append({QString::fromLatin1(code)});
    return ids;
}

// What a page keeps of itself; the store does not look into it.
inline QString json()
{
    return QStringLiteral("{\"depth\":2,\"root\":\"SF1470 æøå\"}");
}

inline const CriterionId gv1{QStringLiteral("GV-1")};

class StoreFolder
{
public:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    // A sample of its own, on its first bid.
    Opened sample() const { return sample(clockAt(day)); }
    Opened sample(const Clock &clock) const
    {
        auto store = WorkspaceStore::createSample(path("sample.kravkort"), clock, QStringLiteral("Mette"));
        if (!store)
            qFatal("%s", qPrintable(store.error().message));
        return *std::move(store);
    }

private:
    QTemporaryDir m_folder;
};

} // namespace kravkort
