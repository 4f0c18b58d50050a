// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspacestore.h"

#include <QTemporaryDir>

#include <random>

namespace kravkort {

// A sample workspace, a clock that only goes where it is moved, and somebody who does one thing after the
// other: the same for the same seed.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed);

    WorkspaceStore &store() { return *m_store; }
    QString path() const { return m_folder.filePath(QStringLiteral("w.kravkort")); }
    QDateTime now() const { return *m_now; }
    void wait(qint64 seconds) { *m_now = m_now->addSecs(seconds); }
    // A verb of any kind, an undo or a redo; not every one changes something.
    void editOnce();
    // Closes the file and opens it again.
    void reopen();
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }

private:
    Clock clock() const;
    void prepareMeeting();
    void meetOnce();

    QTemporaryDir m_folder;
    std::mt19937 m_random;
    std::shared_ptr<QDateTime> m_now;
    std::unique_ptr<WorkspaceStore> m_store;
    int m_revision = 0;
};

} // namespace kravkort
