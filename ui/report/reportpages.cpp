// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpages.h"

#include <QPainter>

namespace kravkort {

ReportPages::ReportPages(const Report &report, const Phrases &phrases)
    : m_report(report)
    , m_style(m_paper, report.language)
    , m_edges(report, phrases, m_style)
{
}

std::unique_ptr<const ReportPages> ReportPages::of(const Report &report, const Picture &picture,
                                                   const Phrases &phrases, const GoOn &goOn)
{
    std::unique_ptr<ReportPages> pages(new ReportPages(report, phrases));
    if (!pages->layOut(picture, phrases, goOn))
        return nullptr;
    return pages;
}

bool ReportPages::layOut(const Picture &picture, const Phrases &phrases, const GoOn &goOn)
{
    bool stopped = false;
    m_boxes = boxesOf(m_report, picture, phrases, m_style, m_pages, [&](double done) {
        stopped = goOn && !goOn(done);
        return !stopped;
    });
    if (stopped)
        return false;
    QList<Slab> slabs;
    for (const ReportBox &box : m_boxes)
        slabs.append(box.slab);
    m_flow = balancedFlowOf(slabs, {m_style.height(false), m_style.height(true)});

    m_first = QList<qsizetype>(m_flow.pages(), 0);
    QList<bool> seen(m_boxes.size(), false);
    for (qsizetype i = 0; i < m_flow.placements.size(); ++i) {
        const Placement &placement = m_flow.placements.at(i);
        if (i > 0 && placement.page != m_flow.placements.at(i - 1).page)
            m_first[placement.page] = i;
        if (std::exchange(seen[placement.slab], true))
            continue; // goes on here, or is a head repeated
        const ReportBox &box = m_boxes.at(placement.slab);
        const Place place{placement.page,
                          (m_style.mm(ReportStyle::top) + placement.y) * 72 / Paper::resolution};
        if (box.outlineLevel > 0 && !box.outlineTitle.isEmpty())
            m_headings.append({box.outlineTitle.simplified(), box.outlineLevel, place});
        if (!box.anchor.isEmpty() && !m_anchors.contains(box.anchor)) {
            m_anchors.insert(box.anchor, place);
            m_pages->insert(box.anchor, place.page);
        }
    }
    return true;
}

QSizeF ReportPages::size(int page) const
{
    const QSizeF upright(ReportStyle::pageWidth, ReportStyle::pageHeight);
    return isLandscape(page) ? upright.transposed() : upright;
}

void ReportPages::paint(QPainter &painter, int page) const
{
    m_edges.paint(painter, page, count(), isLandscape(page));
    for (qsizetype i = m_first.at(page); i < m_flow.placements.size(); ++i) {
        const Placement &placement = m_flow.placements.at(i);
        if (placement.page != page)
            break;
        const QPointF origin(m_style.mm(ReportStyle::side),
                             m_style.mm(ReportStyle::top) + placement.y - placement.from);
        m_boxes.at(placement.slab).draw(painter, origin, placement.from, placement.to);
    }
}

} // namespace kravkort
