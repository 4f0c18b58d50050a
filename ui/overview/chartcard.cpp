// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartcard.h"

#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QVBoxLayout>

#include <cmath>

namespace kravkort {

ChartCard::ChartCard(const QString &name, QWidget *parent)
    : Card(parent)
    , m_view(new QChartView(this))
{
    setObjectName(name);
    m_view->setObjectName(QString(name + QStringLiteral("View")));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setInteractive(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    m_view->viewport()->installEventFilter(this);
    rows()->setContentsMargins(6, 6, 6, 4);
    rows()->addWidget(m_view);
}

void ChartCard::show(std::unique_ptr<QChart> chart, const QString &words)
{
    m_view->setAccessibleName(chart->windowTitle());
    m_view->setAccessibleDescription(words);
    setToolTip(words);
    m_view->setBackgroundBrush(chart->backgroundBrush());
    m_view->setMinimumHeight(static_cast<int>(std::ceil(chart->minimumHeight())));
    const std::unique_ptr<QChart> former(m_view->chart());
    m_view->setChart(chart.release()); // takes it
}

bool ChartCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace kravkort
