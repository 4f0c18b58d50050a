// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pageedges.h"

#include "models/domain/text/names.h"
#include "ui/report/textbox.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace kravkort {

namespace {

using Face = ReportStyle::Face;

constexpr double headLine = 17; // mm from the sheet's top
constexpr double headText = 12.3;
constexpr double footLine = 14; // mm from its foot

// Seen, and nothing is harder to read for it: 1.1 : 1 against the paper. Opaque, as PDF/A-1 asks.
constexpr QRgb markColour = 0xfff1f4f6;
constexpr double markWidth = 0.5; // of the page's diagonal

} // namespace

PageEdges::PageEdges(const Report &report, const Phrases &phrases, const ReportStyle &style)
    : m_style(style)
    , m_phrases(phrases)
    , m_bid(report.bid.simplified())
    , m_date(dateText(report.made.date(), report.language))
    , m_mark(report.draft ? report.state : QString())
{
    QStringList parts{report.title, report.profileName, report.version, m_mark};
    parts.removeAll(QString());
    m_title = parts.join(QStringLiteral("  ·  ")).simplified();
}

void PageEdges::paint(QPainter &painter, int page, int pages, bool landscape) const
{
    paintMark(painter, landscape);
    if (page > 0) // the first one says it all larger
        paintHeader(painter, landscape);
    paintFooter(painter, page, pages, landscape);
}

// As an outline and not as text, so that it is in nobody's way who searches, copies or listens.
void PageEdges::paintMark(QPainter &painter, bool landscape) const
{
    if (m_mark.isEmpty())
        return;
    const double wide = m_style.mm(landscape ? ReportStyle::pageHeight : ReportStyle::pageWidth);
    const double high = m_style.mm(landscape ? ReportStyle::pageWidth : ReportStyle::pageHeight);
    QFont font = m_style.font(Face::Front);
    font.setPixelSize(1000);
    QPainterPath path;
    path.addText({}, font, m_mark);
    const QRectF bounds = path.boundingRect();
    if (bounds.isEmpty())
        return;
    const double scale = std::hypot(wide, high) * markWidth / bounds.width();
    painter.save();
    painter.translate(wide / 2, high / 2);
    painter.rotate(-std::atan2(high, wide) * 180 / M_PI);
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    painter.fillPath(path, QColor(markColour));
    painter.restore();
}

void PageEdges::paintHeader(QPainter &painter, bool landscape) const
{
    const double left = m_style.mm(ReportStyle::side);
    const double width = m_style.width(landscape);
    const double y = m_style.mm(headText);
    TextBox::Look look;
    look.face = Face::Small;
    look.colour = m_style.theme().quiet;
    const QFontMetricsF metrics(m_style.font(Face::Small), m_style.device());
    const QString title = metrics.elidedText(m_title, Qt::ElideRight, width * 0.6);
    const double room = width - metrics.horizontalAdvance(title) - m_style.mm(6);
    TextBox(m_style, metrics.elidedText(m_bid, Qt::ElideRight, room), width, look).draw(painter, {left, y});
    look.align = Qt::AlignRight;
    TextBox(m_style, title, width, look).draw(painter, {left, y});
    painter.setPen(QPen(m_style.theme().line, m_style.mm(0.15)));
    const double line = m_style.mm(headLine);
    painter.drawLine(QPointF(left, line), QPointF(left + width, line));
}

void PageEdges::paintFooter(QPainter &painter, int page, int pages, bool landscape) const
{
    const double left = m_style.mm(ReportStyle::side);
    const double width = m_style.width(landscape);
    const double sheet = m_style.mm(landscape ? ReportStyle::pageWidth : ReportStyle::pageHeight);
    const double line = sheet - m_style.mm(footLine);
    painter.setPen(QPen(m_style.theme().line, m_style.mm(0.15)));
    painter.drawLine(QPointF(left, line), QPointF(left + width, line));
    TextBox::Look look;
    look.face = Face::Small;
    look.colour = m_style.theme().quiet;
    const auto write = [&](const QString &text, Qt::Alignment align) {
        look.align = align;
        TextBox(m_style, text, width, look).draw(painter, {left, line + m_style.mm(1.5)});
    };
    write(m_date, Qt::AlignLeft);
    write(QStringLiteral("Kravkort"), Qt::AlignHCenter);
    //: %1 is a page's number, %2 how many there are
    write(m_phrases("Report", QT_TRANSLATE_NOOP("Report", "Page %1 of %2")).arg(page + 1).arg(pages),
          Qt::AlignRight);
}

} // namespace kravkort
