// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphlayout.h"
#include "models/graph/graphrun.h"
#include "models/job.h"

#include <QObject>
#include <QTimer>

namespace kravkort {

// Lays graphs out off the GUI thread, one at a time, the newest that was asked for. One that takes longer
// than somebody waits without wondering says how far it is, and can be cancelled. Lives on the GUI thread.
class GraphLayouts final : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Result<GraphLayout>(const GraphShape &, const GraphBefore &, GraphRun &)>;
    using Done = std::function<void(Result<GraphLayout>)>;

    explicit GraphLayouts(QObject *parent = nullptr);
    ~GraphLayouts() override;

    // Another way of laying out; for whoever must know when it ends.
    void setWork(Work work) { m_work = std::move(work); }

    void start(const GraphShape &shape, const GraphBefore &before, Done done);
    // Drops what runs, without a word.
    void drop();
    // Drops what runs because the user wants it: says cancelled().
    void cancel();
    bool isRunning() const { return m_run != nullptr; }

signals:
    void lasting(double share); // again and again; 0…1 or GraphRun::unknown
    void ended();               // after it was lasting: it is done, or dropped
    void cancelled();

private:
    void look();

    Work m_work;
    std::shared_ptr<GraphRun> m_run;
    QTimer m_timer;
    bool m_lasting = false;
    JobSlot<Result<GraphLayout>> m_job;
};

} // namespace kravkort
