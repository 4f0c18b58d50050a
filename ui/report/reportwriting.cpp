// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportwriting.h"

namespace kravkort {

void ReportWriting::start(std::function<Report()> make, const Picture &picture, const Phrases &phrases,
                          const QString &path, ReportFormat format)
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_running = true;
    m_job.start(
        [this, stop = m_stop, make = std::move(make), picture, phrases, path, format] {
            int told = -1;
            return writeStatusReport(make(), picture, phrases, path, format, [&](double done) {
                if (const int percent = int(done * 100); percent > std::exchange(told, percent))
                    QMetaObject::invokeMethod(this, [this, percent] { emit progressed(percent); });
                return !stop->load();
            });
        },
        [this, path](const Status &status) {
            m_running = false;
            emit finished(status, path);
        });
}

} // namespace kravkort
