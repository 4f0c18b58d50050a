// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <utility>

namespace kravkort {

// Runs one kind of work off the GUI thread, one piece at a time, values in and a value out. A newer request
// supersedes an older one: the older one's answer is dropped. Lives on the GUI thread; its destructor waits
// for what still runs.
template<class T>
class JobSlot final
{
public:
    JobSlot() { m_pool.setMaxThreadCount(1); }
    ~JobSlot()
    {
        m_pool.clear();
        m_pool.waitForDone();
    }
    JobSlot(const JobSlot &) = delete;
    JobSlot &operator=(const JobSlot &) = delete;

    // `work` must own all that it reads; `done` runs on the slot's thread unless a newer request came.
    void start(std::function<T()> work, std::function<void(T)> done)
    {
        const int number = ++m_number;
        m_pool.clear();
        m_pool.start([this, number, work = std::move(work), done = std::move(done)] {
            T answer = work();
            QMetaObject::invokeMethod(
                &m_mailbox,
                [this, number, done, answer = std::move(answer)]() mutable {
                    if (number == m_number)
                        done(std::move(answer));
                },
                Qt::QueuedConnection);
        });
    }
    void cancel() { ++m_number; }

private:
    QObject m_mailbox; // pending answers go down with it
    QThreadPool m_pool;
    int m_number = 0;
};

} // namespace kravkort
