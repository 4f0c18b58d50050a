// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphlayouts.h"

#include <utility>

namespace kravkort {

namespace {

constexpr int patience = 300; // ms before anything is said
constexpr int interval = 100; // ms between two looks at how far it is

} // namespace

GraphLayouts::GraphLayouts(QObject *parent)
    : QObject(parent)
    , m_work([](const GraphShape &shape, const GraphBefore &before, GraphRun &run) {
        return layOut(shape, before, &run);
    })
{
    connect(&m_timer, &QTimer::timeout, this, &GraphLayouts::look);
}

GraphLayouts::~GraphLayouts()
{
    if (m_run)
        m_run->cancel();
}

// One that follows another at once goes on waiting: the picture has been old for just as long.
void GraphLayouts::start(const GraphShape &shape, const GraphBefore &before, Done done)
{
    if (m_run)
        m_run->cancel();
    else
        m_timer.start(patience);
    m_run = std::make_shared<GraphRun>();
    m_job.start([work = m_work, shape, before, run = m_run] { return work(shape, before, *run); },
                [this, done = std::move(done)](Result<GraphLayout> layout) {
                    drop();
                    done(std::move(layout));
                });
}

void GraphLayouts::drop()
{
    m_timer.stop();
    m_job.cancel();
    if (m_run)
        m_run->cancel();
    m_run.reset();
    if (std::exchange(m_lasting, false))
        emit ended();
}

void GraphLayouts::cancel()
{
    if (!m_run)
        return;
    drop();
    emit cancelled();
}

void GraphLayouts::look()
{
    m_lasting = true;
    m_timer.setInterval(interval);
    emit lasting(m_run->share());
}

} // namespace kravkort
