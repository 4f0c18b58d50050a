// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/previewpages.h"

#include "ui/report/reportpages.h"

#include <QPainter>

namespace kravkort {

struct PreviewPages::Desk
{
    std::unique_ptr<const ReportPages> pages;
};

namespace {

QList<PreviewPages::Sheet> sheetsOf(const ReportPages &pages)
{
    constexpr int deepest = 2; // level of a heading that names a page
    QList<PreviewPages::Sheet> sheets;
    QString title = pages.report().title;
    qsizetype next = 0;
    const auto &headings = pages.headings();
    for (int page = 0; page < pages.count(); ++page) {
        // The first heading of a page names it, the last one those after it.
        QString first;
        for (; next < headings.size() && headings.at(next).place.page <= page; ++next)
            if (headings.at(next).level <= deepest) {
                title = headings.at(next).text;
                if (first.isEmpty())
                    first = title;
            }
        sheets.append({pages.size(page), first.isEmpty() ? title : first});
    }
    return sheets;
}

QImage imageOf(const ReportPages &pages, int page, int width)
{
    const QSizeF size = pages.size(page);
    const double scale = width / (size.width() / 25.4 * Paper::resolution);
    QImage image(width, qMax(1, qRound(width * size.height() / size.width())), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.scale(scale, scale);
    pages.paint(painter, page);
    return image;
}

} // namespace

PreviewPages::PreviewPages(QObject *parent)
    : QObject(parent)
    , m_desk(std::make_shared<Desk>())
{
    // One thread, that never goes: the pages' texts hold on to its fonts.
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

PreviewPages::~PreviewPages()
{
    ++*m_edition;
    m_pool.clear();
    m_pool.start([desk = m_desk] { desk->pages.reset(); });
    m_pool.waitForDone();
}

void PreviewPages::show(std::function<Report()> make, const Picture &picture, const Phrases &phrases)
{
    const int edition = ++*m_edition;
    m_pool.clear();
    m_busy = true;
    emit started();
    m_pool.start(
        [this, edition, wanted = m_edition, desk = m_desk, make = std::move(make), picture, phrases] {
            if (edition != wanted->load())
                return;
            int told = -1;
            auto pages = ReportPages::of(make(), picture, phrases, [&](double done) {
                if (const int percent = int(done * 100); percent > std::exchange(told, percent))
                    QMetaObject::invokeMethod(this, [this, edition, percent] {
                        if (isPresent(edition))
                            emit progressed(percent);
                    });
                return edition == wanted->load();
            });
            if (!pages)
                return;
            desk->pages = std::move(pages);
            QMetaObject::invokeMethod(this, [this, edition, sheets = sheetsOf(*desk->pages)] {
                if (!isPresent(edition))
                    return;
                m_sheets = sheets;
                m_busy = false;
                emit laidOut();
            });
        });
}

void PreviewPages::request(int page, int width)
{
    m_pool.start([this, page, width, edition = m_edition->load(), wanted = m_edition, desk = m_desk] {
        if (edition != wanted->load() || !desk->pages || page >= desk->pages->count())
            return;
        QMetaObject::invokeMethod(this, [this, edition, page, image = imageOf(*desk->pages, page, width)] {
            if (isPresent(edition))
                emit drawn(page, image);
        });
    });
}

} // namespace kravkort
