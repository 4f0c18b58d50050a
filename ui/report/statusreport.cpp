// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/statusreport.h"

#include "models/domain/names.h"
#include "ui/report/pdfdetails.h"
#include "ui/report/reportboxes.h"
#include "ui/report/textbox.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace kravkort {

namespace {

using Face = ReportStyle::Face;

constexpr int resolution = 1200;

QString documentTitle(const Report &report)
{
    return report.bid.isEmpty() ? report.title : QString(report.title + u" · " + report.bid);
}

class Sheets
{
public:
    Sheets(const Report &report, const ReportStyle &style, const QList<ReportBox> &boxes, const Flow &flow)
        : m_report(report)
        , m_style(style)
        , m_boxes(boxes)
        , m_flow(flow)
    {
    }

    bool paint(QPdfWriter &writer) const
    {
        const auto orient = [&](int page) {
            writer.setPageOrientation(m_flow.landscape.at(page) ? QPageLayout::Landscape
                                                                : QPageLayout::Portrait);
        };
        orient(0);
        QPainter painter;
        if (!painter.begin(&writer))
            return false;
        qsizetype next = 0;
        for (int page = 0; page < m_flow.pages(); ++page) {
            if (page > 0) {
                orient(page);
                if (!writer.newPage())
                    return false;
            }
            edges(painter, page);
            for (; next < m_flow.placements.size() && m_flow.placements.at(next).page == page; ++next) {
                const Placement &placement = m_flow.placements.at(next);
                const QPointF origin(m_style.mm(ReportStyle::side),
                                     m_style.mm(ReportStyle::top) + placement.y - placement.from);
                m_boxes.at(placement.slab).draw(painter, origin, placement.from, placement.to);
            }
        }
        return painter.end();
    }

private:
    void edges(QPainter &painter, int page) const
    {
        const bool landscape = m_flow.landscape.at(page);
        const double left = m_style.mm(ReportStyle::side);
        const double width = m_style.width(landscape);
        const double sheet = m_style.mm(landscape ? ReportStyle::pageWidth : ReportStyle::pageHeight);
        TextBox::Look look;
        look.face = Face::Small;
        look.colour = m_style.theme().quiet;
        painter.setPen(QPen(m_style.theme().line, m_style.mm(0.15)));
        if (page > 0) { // the title page says it larger
            const double line = m_style.mm(17);
            painter.drawLine(QPointF(left, line), QPointF(left + width, line));
            const QFontMetricsF metrics(m_style.font(Face::Small), m_style.device());
            const QString bid = metrics.elidedText(m_report.bid.simplified(), Qt::ElideRight, width * 0.7);
            TextBox(m_style, bid, width * 0.75, look).draw(painter, {left, m_style.mm(12.5)});
            look.align = Qt::AlignRight;
            TextBox(m_style, m_report.title, width, look).draw(painter, {left, m_style.mm(12.5)});
        }
        const double foot = sheet - m_style.mm(14);
        painter.setPen(QPen(m_style.theme().line, m_style.mm(0.15)));
        painter.drawLine(QPointF(left, foot), QPointF(left + width, foot));
        const auto footer = [&](const QString &text, Qt::Alignment align) {
            look.align = align;
            TextBox(m_style, text, width, look).draw(painter, {left, foot + m_style.mm(1.5)});
        };
        footer(dateText(m_report.made.date(), m_report.language), Qt::AlignLeft);
        footer(QStringLiteral("Kravkort"), Qt::AlignHCenter);
        footer(QStringLiteral("%1 / %2").arg(page + 1).arg(m_flow.pages()), Qt::AlignRight);
    }

    const Report &m_report;
    const ReportStyle &m_style;
    const QList<ReportBox> &m_boxes;
    const Flow &m_flow;
};

PdfDetails detailsOf(const Report &report, const ReportStyle &style, const QList<ReportBox> &boxes,
                     const Flow &flow)
{
    PdfDetails details;
    details.author = report.vendor;
    details.language = report.language;
    for (const Placement &placement : flow.placements) {
        const ReportBox &box = boxes.at(placement.slab);
        if (box.outlineLevel == 0 || placement.from > 0)
            continue;
        const double fromTop = (style.mm(ReportStyle::top) + placement.y) * 72 / resolution;
        details.bookmarks.append({box.outlineTitle.simplified(), box.outlineLevel, placement.page, fromTop});
    }
    return details;
}

} // namespace

Result<QByteArray> statusReportPdf(const Report &report, const Picture &picture, const Phrases &phrases)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(documentTitle(report));
    writer.setCreator(QStringLiteral("Kravkort"));

    const ReportStyle style(writer);
    const QList<ReportBox> boxes = boxesOf(report, picture, phrases, style);
    QList<Slab> slabs;
    for (const ReportBox &box : boxes)
        slabs.append(box.slab);
    const Flow flow = balancedFlowOf(slabs, {style.height(false), style.height(true)});
    if (!Sheets(report, style, boxes, flow).paint(writer))
        return Error{
            Error::Kind::Unwritable,
            phrases("Report", QT_TRANSLATE_NOOP("Report", "The report could not be drawn. Close other "
                                                          "programs and try again.")),
            {}};
    return withDetails(buffer.data(), detailsOf(report, style, boxes, flow));
}

Status writeStatusReport(const Report &report, const Picture &picture, const Phrases &phrases,
                         const QString &path)
{
    const auto refuse = [&](const char *text, const QString &detail) {
        return Error{Error::Kind::Unwritable, phrases("Report", text).arg(QDir::toNativeSeparators(path)),
                     detail.isEmpty() ? QStringList() : QStringList(detail)};
    };
    const QFileInfo target(path);
    // A device or a folder would be replaced, not written to.
    if (path.isEmpty() || (target.exists() && !target.isFile()))
        return refuse(QT_TRANSLATE_NOOP("Report", "The report needs the name of a file, and “%1” is none."),
                      {});
    if (!target.absoluteDir().exists())
        return refuse(QT_TRANSLATE_NOOP("Report", "The report could not be written to “%1”: there is no such "
                                                  "folder. Choose another one."),
                      {});
    const Result<QByteArray> pdf = statusReportPdf(report, picture, phrases);
    if (!pdf)
        return pdf.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*pdf) != pdf->size() || !file.commit())
        return refuse(QT_TRANSLATE_NOOP("Report",
                                        "The report could not be written to “%1”. Check that the folder "
                                        "may be written to and has room, or choose another one."),
                      file.errorString());
    return Done{};
}

} // namespace kravkort
