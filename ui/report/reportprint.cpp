// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportprint.h"

#include "ui/report/reportpages.h"

#include <QPainter>
#include <QPrinter>

#include <algorithm>

namespace kravkort {

namespace {

QPageLayout::Orientation orientationOf(const ReportPages &pages, int page)
{
    return pages.isLandscape(page) ? QPageLayout::Landscape : QPageLayout::Portrait;
}

} // namespace

void setUpPrinter(QPrinter &printer, const ReportPages &pages)
{
    printer.setFullPage(true);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(orientationOf(pages, 0));
    const Report &report = pages.report();
    printer.setDocName(report.bid.isEmpty() ? report.title : QString(report.title + u" · " + report.bid));
    printer.setCreator(QStringLiteral("Kravkort"));
}

bool printReport(const ReportPages &pages, QPrinter &printer, const GoOn &goOn)
{
    int first = 0, last = pages.count() - 1;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        first = std::clamp(printer.fromPage() - 1, 0, last);
        last = std::clamp(printer.toPage() - 1, first, last);
    }
    const bool backwards = printer.pageOrder() == QPrinter::LastPageFirst;
    const int count = last - first + 1;
    QPainter painter;
    for (int n = 0; n < count; ++n) {
        if (goOn && !goOn(double(n) / count)) {
            printer.abort();
            return false;
        }
        const int page = backwards ? last - n : first + n;
        printer.setPageOrientation(orientationOf(pages, page));
        if (n == 0 ? !painter.begin(&printer) : !printer.newPage())
            return false;
        painter.save();
        const double scale = double(printer.resolution()) / Paper::resolution;
        painter.scale(scale, scale);
        pages.paint(painter, page);
        painter.restore();
    }
    return painter.end();
}

} // namespace kravkort
