// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/domain/report/report.h"
#include "models/domain/text/result.h"
#include "models/job.h"
#include "ui/report/statusreport.h"

#include <atomic>

namespace kravkort {

// Writes a report off the GUI thread and tells how far it is. Where it is cancelled, nothing is written.
class ReportWriting final : public QObject
{
    Q_OBJECT

public:
    ~ReportWriting() override { cancel(); }

    bool isRunning() const { return m_running; }
    // `make` runs off the GUI thread and must own all that it reads.
    void start(std::function<Report()> make, const Picture &picture, const Phrases &phrases,
               const QString &path, ReportFormat format);
    void cancel() { *m_stop = true; }

signals:
    void progressed(int percent);
    // An error for which isStopped() holds was cancelled.
    void finished(const Status &status, const QString &path);

private:
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    bool m_running = false;
    JobSlot<Status> m_job; // last: waited for before the rest goes
};

} // namespace kravkort
