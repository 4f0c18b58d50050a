// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/graph/graphpage.h"

#include "models/store/workspacestore.h"
#include "ui/display.h"
#include "ui/focus.h"
#include "ui/graph/graphview.h"
#include "ui/graph/legendpane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kravkort {

namespace {

QFont graphFont(const QWidget &widget)
{
    QFont font = widget.font();
    font.setPixelSize(widget.fontInfo().pixelSize());
    return font;
}

} // namespace

GraphPage::GraphPage(WorkspaceStore &store, Focus &focus, Display &display, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_focus(focus)
    , m_display(display)
    , m_view(new GraphView(this))
    , m_legend(new LegendPane(display, this))
    , m_empty(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_fit(new QToolButton(this))
    , m_out(new QToolButton(this))
    , m_in(new QToolButton(this))
    , m_showLegend(new QToolButton(this))
{
    setObjectName(QStringLiteral("graphPage"));
    m_fit->setObjectName(QStringLiteral("graphFit"));
    m_out->setObjectName(QStringLiteral("graphZoomOut"));
    m_in->setObjectName(QStringLiteral("graphZoomIn"));
    m_showLegend->setObjectName(QStringLiteral("graphLegend"));
    m_out->setText(QStringLiteral("−"));
    m_in->setText(QStringLiteral("+"));
    m_showLegend->setCheckable(true);
    m_showLegend->setChecked(true);
    m_empty->setObjectName(QStringLiteral("graphEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(48);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    for (QToolButton *button : {m_fit, m_out, m_in, m_showLegend}) {
        button->setAutoRaise(true);
        bar->addWidget(button);
    }
    bar->insertStretch(3, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_legend);

    connect(m_fit, &QToolButton::clicked, m_view, &GraphView::fit);
    connect(m_out, &QToolButton::clicked, this, [this] { m_view->zoomBy(1 / 1.2); });
    connect(m_in, &QToolButton::clicked, this, [this] { m_view->zoomBy(1.2); });
    connect(m_showLegend, &QToolButton::toggled, m_legend, &QWidget::setVisible);
    connect(m_view, &GraphView::nodeChosen, this, [this](const NodeRef &node) {
        m_focus.select(node);
        m_view->setSelected(node);
    });
    connect(&m_focus, &Focus::changed, m_view, &GraphView::setSelected);
    connect(&m_store, &WorkspaceStore::changed, this, &GraphPage::refresh);
    connect(&m_display, &Display::languageChanged, this, &GraphPage::refresh);
    retranslate();
}

GraphPage::~GraphPage() = default;

void GraphPage::retranslate()
{
    m_fit->setText(tr("Fit"));
    m_fit->setToolTip(tr("Show the whole graph (F)"));
    m_out->setToolTip(tr("Zoom out (−)"));
    m_out->setAccessibleName(tr("Zoom out"));
    m_in->setToolTip(tr("Zoom in (+)"));
    m_in->setAccessibleName(tr("Zoom in"));
    m_showLegend->setText(tr("Legend"));
    m_view->setAccessibleName(tr("Dependency graph; arrow keys walk, Enter selects"));
    m_empty->setText(
        tr("Tick use cases on the left.\nThe graph shows the packages and integrations that they lead to."));
    m_legend->refresh();
}

void GraphPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
    QWidget::changeEvent(event);
}

void GraphPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void GraphPage::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    GraphPicture picture = labelledGraph(m_store.picture(), m_display.phrases(), graphFont(*this));
    m_stack->setCurrentWidget(picture.isEmpty() ? static_cast<QWidget *>(m_empty) : m_view);
    if (picture.isEmpty()) {
        m_job.cancel();
        m_view->setPicture(picture);
        return;
    }
    m_job.start([shape = picture.shape] { return layOut(shape); },
                [this, picture](const Result<GraphLayout> &laidOut) mutable {
                    if (!laidOut) {
                        m_empty->setText(laidOut.error().message);
                        m_stack->setCurrentWidget(m_empty);
                        return;
                    }
                    picture.layout = *laidOut;
                    m_view->setPicture(picture);
                    m_view->setSelected(m_focus.node());
                });
}

} // namespace kravkort
