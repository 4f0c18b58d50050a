// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/progresshistory.h"

#include "models/store/workspacestore.h"

namespace kravkort {

ProgressHistory::ProgressHistory(const WorkspaceStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_catalogues(std::make_shared<CataloguesThen>())
{
}

const ProgressOverTime *ProgressHistory::ask()
{
    const BidId bid = m_store.currentBid();
    const auto known = m_known.constFind(bid);
    const Result<HistoryEnd> end = m_store.historyEnd();
    if (!end) {
        m_fault = end.error().message;
    } else if ((known == m_known.cend() || known->replay.number != end->number) &&
               (m_reading != bid || m_readingTo != end->number)) {
        m_readingTo = end->number;
        read(bid);
    }
    return known == m_known.cend() ? nullptr : &*known;
}

void ProgressHistory::read(const BidId &bid)
{
    ++m_jobs;
    m_reading = bid;
    ProgressOverTime known = m_known.value(bid);
    known.bid = bid;
    m_job.start(
        [path = m_store.path(), known, catalogues = m_catalogues] {
            return readProgress(path, known, *catalogues, QTimeZone::systemTimeZone());
        },
        [this, bid](Result<ProgressOverTime> progress) {
            m_fault = progress ? QString() : progress.error().message;
            if (progress) { // what failed is not tried again before history grows
                m_reading = {};
                m_known.insert(bid, std::move(*progress));
            }
            emit changed();
        });
}

} // namespace kravkort
