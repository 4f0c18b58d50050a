// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/report.h"
#include "models/phrases.h"
#include "ui/report/reportstyle.h"

class QPainter;

namespace kravkort {

// What stands around the text of every page: the draft's mark beneath it, the header, and the footer with the
// page's number.
class PageEdges
{
public:
    PageEdges(const Report &report, const Phrases &phrases, const ReportStyle &style);

    // Before the page's boxes. `page` counts from 0.
    void paint(QPainter &painter, int page, int pages, bool landscape) const;

private:
    void paintMark(QPainter &painter, bool landscape) const;
    void paintHeader(QPainter &painter, bool landscape) const;
    void paintFooter(QPainter &painter, int page, int pages, bool landscape) const;

    const ReportStyle &m_style;
    Phrases m_phrases;
    QString m_bid;
    QString m_title;
    QString m_date;
    QString m_mark; // empty: none
};

} // namespace kravkort
