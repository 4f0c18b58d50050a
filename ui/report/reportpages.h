// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/domain/report/report.h"
#include "ui/report/goon.h"
#include "ui/report/pageedges.h"
#include "ui/report/paper.h"
#include "ui/report/reportboxes.h"

#include <memory>

namespace kravkort {

// A report laid out on its pages: what the file, the printer and the preview all show. Made, painted and
// destroyed on one thread, any; texts hold on to that thread's fonts.
class ReportPages
{
public:
    // `report` must come from `picture`. Null where it shall not go on.
    static std::unique_ptr<const ReportPages> of(const Report &report, const Picture &picture,
                                                 const Phrases &phrases, const GoOn &goOn = {});
    ReportPages(const ReportPages &) = delete;
    ReportPages &operator=(const ReportPages &) = delete;

    int count() const { return m_flow.pages(); }
    bool isLandscape(int page) const { return m_flow.landscape.at(page); }
    QSizeF size(int page) const; // mm
    // The whole sheet, in dots of Paper::resolution from its upper left corner.
    void paint(QPainter &painter, int page) const;

    // A place on a page.
    struct Place
    {
        int page = 0;
        double fromTop = 0; // points
    };
    struct Heading
    {
        QString text;
        int level = 1;
        Place place;
    };
    const QList<Heading> &headings() const { return m_headings; }
    const QHash<QString, Place> &anchors() const { return m_anchors; }
    const Report &report() const { return m_report; }
    const Flow &flow() const { return m_flow; }
    const QList<ReportBox> &boxes() const { return m_boxes; }

private:
    ReportPages(const Report &report, const Phrases &phrases);
    bool layOut(const Picture &picture, const Phrases &phrases, const GoOn &goOn);

    Report m_report;
    Paper m_paper;
    ReportStyle m_style;
    PageEdges m_edges;
    QList<ReportBox> m_boxes;
    Flow m_flow;
    QList<qsizetype> m_first; // by page, its first placement
    QList<Heading> m_headings;
    QHash<QString, Place> m_anchors;
    std::shared_ptr<AnchorPages> m_pages = std::make_shared<AnchorPages>();
};

} // namespace kravkort
