// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/job.h"
#include "models/store/evidenceverbs.h"

#include <QObject>
#include <QQueue>

#include <atomic>
#include <memory>
#include <mutex>

class QImage;
class QMimeData;

namespace kravkort {

// What was dragged, pasted or chosen, on its way into the workspace. Files are read, hashed
// and written in a job, one request after the other, so that the window never waits for a large one; what
// cannot be kept is said by the store. Lives on the GUI thread.
class EvidenceIntake final : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceIntake(WorkspaceStore &store, QObject *parent = nullptr);
    // Stops what is under way: nothing of it is kept.
    ~EvidenceIntake() override;

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
        std::function<Read()> read;                            // in a job
        std::function<bool(const QList<IncomingFile> &)> then; // false where it came to nothing
    };

    static Read readAll(const QStringList &paths);
    void takePicture(const QImage &image, const EvidenceTarget &target);
    void enqueue(const Request &request);
    void finish(const Read &read, const Request &request);
    void next();
    void setBrought(const QList<IncomingFile> &files);

    WorkspaceStore &m_store;
    QQueue<Request> m_waiting;
    bool m_isReading = false;
    std::atomic<bool> m_isStopped = false;
    // What jobs brought into the file and no edit names yet: it goes again where none comes.
    struct Brought
    {
        std::mutex mutex;
        QList<IncomingFile> files;
    };
    std::shared_ptr<Brought> m_brought = std::make_shared<Brought>();
    std::unique_ptr<JobSlot<bool>> m_forget = std::make_unique<JobSlot<bool>>();
    std::unique_ptr<JobSlot<Read>> m_job = std::make_unique<JobSlot<Read>>();
};

} // namespace kravkort
