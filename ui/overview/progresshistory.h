// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/job.h"
#include "models/store/progresshistory.h"

#include <QHash>
#include <QObject>

namespace kravkort {

class WorkspaceStore;

// What history says of each bid's progress: read off the GUI thread when somebody asks, kept until history
// grows, and then read on from where it ended. Lives on the GUI thread.
class ProgressHistory final : public QObject
{
    Q_OBJECT

public:
    explicit ProgressHistory(const WorkspaceStore &store, QObject *parent = nullptr);

    // Of the current bid, as far as it is known, null where nothing is. Has what is missing read; changed()
    // tells when it is there.
    const ProgressOverTime *ask();
    // Why it is not known; empty where nothing failed.
    const QString &fault() const { return m_fault; }
    int jobs() const { return m_jobs; } // for those who count its work

signals:
    void changed();

private:
    void read(const BidId &bid);

    const WorkspaceStore &m_store;
    QHash<BidId, ProgressOverTime> m_known;
    QString m_fault;
    BidId m_reading; // the bid that a job is under way for
    qint64 m_readingTo = 0;
    int m_jobs = 0;
    std::shared_ptr<CataloguesThen> m_catalogues; // one job at a time
    JobSlot<Result<ProgressOverTime>> m_job;
};

} // namespace kravkort
