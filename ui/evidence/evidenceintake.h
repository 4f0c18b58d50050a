// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/job.h"
#include "models/store/evidenceverbs.h"

#include <QObject>
#include <QQueue>

class QMimeData;

namespace kravkort {

// What was dragged, pasted or chosen, on its way into the workspace. Files are read and hashed in a job, one
// request after the other; what cannot be kept is said by the store. Lives on the GUI thread.
class EvidenceIntake final : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceIntake(WorkspaceStore &store, QObject *parent = nullptr);

    // Files, addresses and pictures can be evidence.
    static bool accepts(const QMimeData &data);

    // Attaches what the data hold; false, and nothing is done, where they hold no evidence.
    bool take(const QMimeData &data, const EvidenceTarget &target);
    void takeFiles(const QStringList &paths, const EvidenceTarget &target);
    void takeVersion(const QString &path, const EvidenceId &evidence);
    bool isReading() const { return m_isReading; }

signals:
    void readingChanged(bool reading);

private:
    struct Read
    {
        QList<IncomingFile> files;
        QStringList refusals; // a sentence each
    };
    struct Request
    {
        QStringList paths;
        std::function<void(const QList<IncomingFile> &)> then;
    };

    void enqueue(const Request &request);
    void next();

    WorkspaceStore &m_store;
    QQueue<Request> m_waiting;
    bool m_isReading = false;
    JobSlot<Read> m_job;
};

} // namespace kravkort
