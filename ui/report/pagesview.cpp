// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagesview.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kravkort {

namespace {

constexpr int margin = 16; // pixels around and between the sheets
constexpr double smallest = 0.25, largest = 4;
constexpr double zoomStep = 1.2;
constexpr int kept = 3; // images on either side of what is seen

} // namespace

PagesView::PagesView(PreviewPages &pages, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pages(pages)
{
    setObjectName(QStringLiteral("previewView"));
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
    connect(&pages, &PreviewPages::laidOut, this, &PagesView::take);
    connect(&pages, &PreviewPages::drawn, this, [this](int page, const QImage &image) {
        if (page != m_asked)
            return; // a small one, for the list
        m_asked = -1;
        m_images.insert(page, image);
        viewport()->update();
        ask();
    });
    announce();
}

int PagesView::currentPage() const
{
    if (m_places.isEmpty())
        return -1;
    // The sheet that the upper third of the window shows.
    const int middle = verticalScrollBar()->value() + viewport()->height() / 3;
    int page = 0;
    while (page + 1 < m_places.size() && m_places.at(page + 1).top() <= middle)
        ++page;
    if (verticalScrollBar()->value() == verticalScrollBar()->maximum() && m_current >= 0 && m_current > page)
        return std::min(m_current,
                        int(m_places.size()) - 1); // it was gone to, and there is no more to scroll
    return page;
}

void PagesView::goTo(int page)
{
    if (m_places.isEmpty())
        return;
    m_current = std::clamp(page, 0, int(m_places.size()) - 1);
    verticalScrollBar()->setValue(m_places.at(m_current).top() - margin / 2);
    announce();
    emit currentPageChanged(m_current);
}

void PagesView::setZoom(double zoom)
{
    m_fits = false;
    zoomTo(zoom);
}

void PagesView::zoomBy(int steps)
{
    setZoom(m_zoom * std::pow(zoomStep, steps));
}

void PagesView::fitWidth()
{
    m_fits = true;
    place();
}

bool PagesView::isComplete() const
{
    const QList<int> pages = seen();
    return !m_places.isEmpty() &&
           std::all_of(pages.cbegin(), pages.cend(), [this](int p) { return isSharp(p); });
}

void PagesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(event->rect(), palette().color(QPalette::Mid));
    for (const int page : seen()) {
        const QRect rect = sheetRect(page);
        painter.fillRect(rect.translated(2, 2), palette().color(QPalette::Shadow));
        painter.fillRect(rect, Qt::white);
        if (const auto image = m_images.constFind(page); image != m_images.cend())
            painter.drawImage(rect, *image);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    place();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        goTo(currentPage() + 1);
        return;
    case Qt::Key_PageUp:
        goTo(currentPage() - 1);
        return;
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        goTo(int(m_places.size()) - 1);
        return;
    case Qt::Key_Plus:
        zoomBy(1);
        return;
    case Qt::Key_Minus:
        zoomBy(-1);
        return;
    case Qt::Key_0:
        fitWidth();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (const int delta = event->angleDelta().y(); delta != 0)
            zoomBy(delta > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_current) {
        m_current = page;
        announce();
        emit currentPageChanged(page);
    }
    ask();
}

void PagesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        announce();
    QAbstractScrollArea::changeEvent(event);
}

void PagesView::take()
{
    m_images.clear();
    m_asked = -1;
    const int page = std::max(0, m_current);
    place();
    goTo(page);
}

void PagesView::place()
{
    const auto &sheets = m_pages.sheets();
    double widest = 1;
    for (const PreviewPages::Sheet &sheet : sheets)
        widest = std::max(widest, std::min(sheet.size.width(), sheet.size.height()));
    const double pixelsPerMm = logicalDpiX() / 25.4;
    if (m_fits)
        m_zoom = std::clamp((viewport()->width() - 2 * margin) / (widest * pixelsPerMm), smallest, largest);
    const double range = std::max(1, m_extent.height());
    const double share = verticalScrollBar()->value() / range;
    m_places.clear();
    int y = margin, right = 0;
    for (const PreviewPages::Sheet &sheet : sheets) {
        // A landscape sheet is shown as wide as the others, so that nothing needs to be scrolled sideways.
        const double fit = m_fits ? std::min(1.0, widest / sheet.size.width()) : 1.0;
        const QSize size = (sheet.size * m_zoom * fit * pixelsPerMm).toSize();
        m_places.append(QRect(QPoint(0, y), size));
        y += size.height() + margin;
        right = std::max(right, size.width());
    }
    m_extent = {right + 2 * margin, y};
    verticalScrollBar()->setRange(0, std::max(0, m_extent.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(0, m_extent.width() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setValue(int(std::lround(share * m_extent.height())));
    viewport()->update();
    emit zoomChanged(m_zoom);
    ask();
}

// One page at a time: by the time it comes, others may be in sight.
void PagesView::ask()
{
    if (m_asked >= 0 || m_pages.isBusy())
        return;
    const QList<int> pages = seen();
    if (pages.isEmpty())
        return;
    m_images.removeIf([&](const auto &image) {
        return image.key() < pages.first() - kept || image.key() > pages.last() + kept;
    });
    for (const int page : pages)
        if (!isSharp(page)) {
            m_asked = page;
            m_pages.request(page, imageWidth(page));
            return;
        }
    emit idle();
}

void PagesView::announce()
{
    setAccessibleName(tr("Pages of the report"));
    const auto &sheets = m_pages.sheets();
    setAccessibleDescription(
        m_current >= 0 && m_current < sheets.size()
            ? tr("Page %1 of %2: %3").arg(m_current + 1).arg(sheets.size()).arg(sheets.at(m_current).title)
            : QString());
}

void PagesView::zoomTo(double zoom)
{
    m_zoom = std::clamp(zoom, smallest, largest);
    place();
}

QRect PagesView::sheetRect(int page) const
{
    QRect rect = m_places.at(page);
    const int wide = std::max(viewport()->width(), m_extent.width());
    rect.moveLeft((wide - rect.width()) / 2 - horizontalScrollBar()->value());
    rect.translate(0, -verticalScrollBar()->value());
    return rect;
}

int PagesView::imageWidth(int page) const
{
    return std::max(1, qRound(m_places.at(page).width() * devicePixelRatioF()));
}

QList<int> PagesView::seen() const
{
    QList<int> pages;
    const int top = verticalScrollBar()->value();
    for (int page = 0; page < m_places.size(); ++page)
        if (m_places.at(page).bottom() >= top && m_places.at(page).top() <= top + viewport()->height())
            pages.append(page);
    return pages;
}

bool PagesView::isSharp(int page) const
{
    const auto image = m_images.constFind(page);
    return image != m_images.cend() && image->width() == imageWidth(page);
}

} // namespace kravkort
