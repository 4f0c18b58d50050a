// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpreview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace kravkort {

namespace {

constexpr int thumbWidth = 84; // pixels
constexpr int thumbHeight = 119;

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : QWidget(parent)
    , m_view(new PagesView(m_pages, this))
    , m_list(new QListWidget(this))
    , m_smaller(new QToolButton(this))
    , m_larger(new QToolButton(this))
    , m_fit(new QToolButton(this))
    , m_zoom(new QLabel(this))
    , m_page(new QLabel(this))
    , m_busy(new QProgressBar(this))
{
    setObjectName(QStringLiteral("reportPreview"));
    m_list->setObjectName(QStringLiteral("previewList"));
    m_smaller->setObjectName(QStringLiteral("previewSmaller"));
    m_larger->setObjectName(QStringLiteral("previewLarger"));
    m_fit->setObjectName(QStringLiteral("previewFit"));
    m_page->setObjectName(QStringLiteral("previewPage"));
    m_zoom->setObjectName(QStringLiteral("previewZoom"));
    m_smaller->setText(QStringLiteral("−"));
    m_larger->setText(QStringLiteral("+"));
    for (QToolButton *button : {m_smaller, m_larger, m_fit})
        button->setAutoRaise(true);
    m_busy->setTextVisible(false);
    m_busy->setMaximumHeight(fontMetrics().height() / 2);
    m_busy->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    QSizePolicy policy = m_busy->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(policy);
    m_busy->hide();
    m_list->setIconSize({thumbWidth, thumbHeight});
    m_list->setFixedWidth(thumbWidth + fontMetrics().averageCharWidth() * 9);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMinimumWidth(fontMetrics().averageCharWidth() * 40);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_page);
    bar->addStretch();
    bar->addWidget(m_busy);
    bar->addStretch();
    bar->addWidget(m_smaller);
    bar->addWidget(m_zoom);
    bar->addWidget(m_larger);
    bar->addWidget(m_fit);
    auto *pages = new QHBoxLayout;
    pages->addWidget(m_list);
    pages->addWidget(m_view, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(bar);
    layout->addLayout(pages, 1);

    connect(m_smaller, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(-1); });
    connect(m_larger, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(1); });
    connect(m_fit, &QToolButton::clicked, m_view, &PagesView::fitWidth);
    connect(m_view, &PagesView::zoomChanged, this,
            [this](double zoom) { m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100))); });
    connect(m_view, &PagesView::currentPageChanged, this, &ReportPreview::showPage);
    connect(m_view, &PagesView::idle, this, &ReportPreview::drawNextThumb);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != m_view->currentPage())
            m_view->goTo(row);
    });
    connect(&m_pages, &PreviewPages::started, this, [this] {
        m_busy->setRange(0, 0);
        m_busy->show();
    });
    connect(&m_pages, &PreviewPages::progressed, this, [this](int percent) {
        m_busy->setRange(0, 100);
        m_busy->setValue(percent);
    });
    connect(&m_pages, &PreviewPages::laidOut, this, [this] {
        m_busy->hide();
        fillList();
        showPage();
        emit laidOut();
    });
    connect(&m_pages, &PreviewPages::drawn, this, [this](int page, const QImage &image) {
        if (page != m_thumb || image.width() > 2 * thumbHeight * devicePixelRatioF())
            return;
        m_thumb = -1;
        QPixmap thumb = QPixmap::fromImage(image);
        QPainter painter(&thumb);
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(thumb.rect().adjusted(0, 0, -1, -1));
        painter.end();
        thumb.setDevicePixelRatio(devicePixelRatioF());
        if (QListWidgetItem *item = m_list->item(page))
            item->setIcon(QIcon(thumb));
        drawNextThumb();
    });
    retranslate();
}

void ReportPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReportPreview::retranslate()
{
    m_fit->setText(tr("Fit width"));
    m_smaller->setToolTip(tr("Smaller (-)"));
    m_larger->setToolTip(tr("Larger (+)"));
    m_fit->setToolTip(tr("As wide as the window (0)"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_larger->setAccessibleName(tr("Larger"));
    m_list->setAccessibleName(tr("List of pages"));
    m_busy->setAccessibleName(tr("The pages are being laid out"));
    fillList();
    showPage();
}

void ReportPreview::fillList()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_thumb = -1;
    QPixmap blank(thumbWidth, thumbHeight);
    blank.fill(Qt::white);
    for (int page = 0; page < pageCount(); ++page) {
        auto *item = new QListWidgetItem(QIcon(blank), QString::number(page + 1), m_list);
        const QString words = tr("Page %1: %2").arg(page + 1).arg(m_pages.sheets().at(page).title);
        item->setToolTip(words);
        item->setData(Qt::AccessibleTextRole, words);
    }
}

void ReportPreview::showPage()
{
    const int page = m_view->currentPage();
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(page);
    m_page->setText(page < 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
}

// The small pictures come when the large ones are there.
void ReportPreview::drawNextThumb()
{
    if (m_thumb >= 0 || m_pages.isBusy() || !m_view->isComplete())
        return;
    for (int page = 0; page < m_list->count(); ++page) {
        QListWidgetItem *item = m_list->item(page);
        constexpr int drawnRole = Qt::UserRole;
        if (item->data(drawnRole).toBool())
            continue;
        item->setData(drawnRole, true);
        m_thumb = page;
        const QSizeF size = m_pages.sheets().at(page).size;
        const double width = std::min<double>(thumbWidth, thumbHeight * size.width() / size.height());
        m_pages.request(page, qRound(width * devicePixelRatioF()));
        return;
    }
}

} // namespace kravkort
