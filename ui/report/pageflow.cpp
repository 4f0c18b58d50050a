// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pageflow.h"

#include <algorithm>

namespace kravkort {

namespace {

constexpr double tolerance = 1e-6;

class Pages
{
public:
    Pages(const QList<Slab> &slabs, const PageSize &size, double tightness)
        : m_slabs(slabs)
        , m_size(size)
        , m_tightness(tightness)
    {
    }

    // The slabs from `first` up to `end`.
    Flow run(int first, int end)
    {
        while (first < end) {
            int last = first;
            while (last + 1 < end && m_slabs.at(last).keepWithNext && !isolated(last + 1))
                ++last;
            group(first, last);
            first = last + 1;
        }
        if (m_flow.pages() == 0)
            open(false);
        m_flow.lastFill = m_y / height();
        return m_flow;
    }

private:
    bool isolated(int index) const { return m_slabs.at(index).ownPage || m_slabs.at(index).breakBefore; }
    double height() const { return m_flow.landscape.last() ? m_size.landscape : m_size.portrait; }
    double gapOf(int index) const { return m_slabs.at(index).gap * m_tightness; }

    void open(bool landscape)
    {
        m_flow.landscape.append(landscape);
        m_y = 0;
        m_closed = false;
    }

    void openFor(int index)
    {
        open(m_slabs.at(index).landscape);
        if (const int head = headOf(index); head >= 0)
            put(head, 0, m_slabs.at(head).height);
    }

    void put(int index, double from, double to)
    {
        m_flow.placements.append({index, m_flow.pages() - 1, m_y, from, to});
        m_y += to - from;
    }

    void group(int first, int last)
    {
        const Slab &leader = m_slabs.at(first);
        double needed = 0;
        for (int i = first; i <= last; ++i)
            needed += m_slabs.at(i).height + (i == first ? 0 : gapOf(i));
        const bool fresh =
            m_flow.pages() == 0 || m_closed || leader.ownPage || (leader.breakBefore && m_y > 0);
        if (fresh)
            openFor(first);
        else if (m_y + gapOf(first) + needed > height() + tolerance &&
                 (needed + headHeight(first) <= m_size.portrait || m_y > height() / 2))
            openFor(first);
        const bool fits = needed + headHeight(first) <= height() + tolerance;
        for (int i = first; i <= last; ++i)
            place(i, !fits && i > first);
        m_closed = leader.ownPage;
    }

    double headHeight(int index) const
    {
        const int head = headOf(index);
        return head >= 0 ? m_slabs.at(head).height : 0;
    }

    // What is repeated above it, or -1. A head that would leave its rows no room is not repeated.
    int headOf(int index) const
    {
        const int head = m_slabs.at(index).head;
        return head >= 0 && head < index && m_slabs.at(head).height <= m_size.portrait / 3 ? head : -1;
    }

    // `led`: no page can hold it together with the headings that have just been placed.
    void place(int index, bool led)
    {
        const Slab &slab = m_slabs.at(index);
        const bool begins =
            m_y <= 0 || (!m_flow.placements.isEmpty() && m_flow.placements.last().slab == slab.head &&
                         m_flow.placements.last().page == m_flow.pages() - 1);
        if (!begins)
            m_y += gapOf(index);
        if (m_y + slab.height <= height() + tolerance) {
            put(index, 0, slab.height);
            return;
        }
        const bool cuttable =
            led && slab.height > height() / 2 && !slab.cuts.isEmpty() && m_y + slab.cuts.first() <= height();
        if (!cuttable && slab.height + headHeight(index) <= height() + tolerance) {
            openFor(index);
            put(index, 0, slab.height);
            return;
        }
        cut(index);
    }

    // The only exception to whole rows: one that no page can hold.
    void cut(int index)
    {
        const Slab &slab = m_slabs.at(index);
        double from = 0;
        while (slab.height - from > height() - m_y + tolerance) {
            const double reach = from + height() - m_y;
            double to = from;
            for (const double at : slab.cuts)
                if (at > from && at <= reach + tolerance)
                    to = at;
            if (to <= from) {
                // Not even one line fits: on a fresh page, so must be shown cut off; elsewhere, go on to one.
                const double headRoom = headHeight(index);
                if (m_y <= headRoom + tolerance)
                    to = std::min(reach, slab.height);
            }
            if (to > from)
                put(index, from, to);
            from = to;
            if (from >= slab.height - tolerance)
                return;
            openFor(index);
        }
        put(index, from, slab.height);
    }

    const QList<Slab> &m_slabs;
    PageSize m_size;
    double m_tightness;
    Flow m_flow;
    double m_y = 0;
    bool m_closed = false; // nothing may follow on this page
};

} // namespace

Flow flowOf(const QList<Slab> &slabs, const PageSize &size, double tightness)
{
    return Pages(slabs, size, tightness).run(0, static_cast<int>(slabs.size()));
}

namespace {

constexpr double nearlyEmpty = 0.25; // of a page

qsizetype cutsIn(const Flow &flow, const QList<Slab> &slabs)
{
    return std::count_if(flow.placements.cbegin(), flow.placements.cend(), [&](const Placement &placed) {
        return placed.to - placed.from < slabs.at(placed.slab).height - tolerance;
    });
}

// Slabs between two that must begin a page.
Flow balancedRun(const QList<Slab> &slabs, const PageSize &size, int first, int end)
{
    const Flow flow = Pages(slabs, size, 1).run(first, end);
    if (flow.lastFill >= nearlyEmpty || flow.pages() < 2 || flow.landscape.last())
        return flow;
    for (const double tightness : {0.9, 0.8, 0.7, 0.6}) {
        const Flow tighter = Pages(slabs, size, tightness).run(first, end);
        if (tighter.pages() < flow.pages() && tighter.lastFill >= nearlyEmpty)
            return tighter;
    }
    // Otherwise every page gives a little of what it holds to the next; over many pages that comes to one
    // more.
    for (const int more : {0, 1})
        for (const double share : {0.98, 0.96, 0.94, 0.92, 0.89, 0.86, 0.82, 0.78}) {
            const PageSize lower{size.portrait * share, size.landscape};
            const Flow even = Pages(slabs, lower, 1).run(first, end);
            if (even.pages() == flow.pages() + more && even.lastFill * share >= nearlyEmpty &&
                cutsIn(even, slabs) <= cutsIn(flow, slabs))
                return even;
        }
    return flow;
}

} // namespace

Flow balancedFlowOf(const QList<Slab> &slabs, const PageSize &size)
{
    const int count = static_cast<int>(slabs.size());
    const auto begins = [&](int index) { return slabs.at(index).ownPage || slabs.at(index).breakBefore; };
    Flow whole;
    for (int first = 0; first < count;) {
        int end = first + 1;
        while (end < count && !slabs.at(first).ownPage && !begins(end))
            ++end;
        Flow run = balancedRun(slabs, size, first, end);
        for (Placement &placement : run.placements)
            placement.page += whole.pages();
        whole.placements += run.placements;
        whole.landscape += run.landscape;
        whole.lastFill = run.lastFill;
        first = end;
    }
    return count == 0 ? flowOf(slabs, size) : whole;
}

} // namespace kravkort
