// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartpane.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QChart>
#include <QChartView>
#include <QGraphicsRectItem>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPen>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kravkort {

ChartPane::ChartPane(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_view(new QChartView(this))
{
    m_view->setObjectName(QString(name + QStringLiteral("View")));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setInteractive(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::StrongFocus);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    m_view->setMouseTracking(true);
    m_view->viewport()->setMouseTracking(true);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
}

void ChartPane::show(std::unique_ptr<QChart> chart, const QString &question, const QString &words, int rows)
{
    m_words = words.split(u'\n');
    m_rows = rows;
    m_row = std::clamp(m_row, 0, std::max(0, rows - 1));
    m_view->setAccessibleName(question);
    m_view->setAccessibleDescription(words);
    setToolTip(rows == 0 ? words
                         : QString(words + u'\n' +
                                   tr("Click a row, or press Enter on it, to see what is behind it.")));
    m_view->setBackgroundBrush(chart->backgroundBrush());
    m_view->setMinimumHeight(static_cast<int>(std::ceil(chart->minimumHeight())));
    m_mark = new QGraphicsRectItem(chart.get()); // goes with the chart
    m_mark->setZValue(100);
    connect(chart.get(), &QChart::plotAreaChanged, this, &ChartPane::showMark);
    const std::unique_ptr<QChart> former(m_view->chart());
    m_view->setChart(chart.release()); // takes it
    showMark();
}

// A row is as wide as the card: its name, its bar and its number are one door.
int ChartPane::rowAt(const QPoint &at) const
{
    const QRectF plot = m_view->chart()->plotArea();
    const double y = m_view->chart()->mapFromScene(m_view->mapToScene(at)).y();
    if (m_rows == 0 || y < plot.top() || y >= plot.bottom())
        return -1;
    return static_cast<int>((y - plot.top()) / plot.height() * m_rows);
}

void ChartPane::setRow(int row)
{
    m_row = std::clamp(row, 0, std::max(0, m_rows - 1));
    showMark();
    if (m_words.size() != m_rows)
        return;
    m_view->setAccessibleDescription(m_words.at(m_row));
    QAccessibleEvent told(m_view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void ChartPane::activate(int row)
{
    if (row < 0 || row >= m_rows)
        return;
    setRow(row);
    emit rowActivated(row);
}

void ChartPane::showMark()
{
    if (!m_mark)
        return;
    m_mark->setVisible(m_view->hasFocus());
    if (!m_mark->isVisible())
        return;
    const QRectF plot = m_view->chart()->plotArea();
    const QRectF chart = m_view->chart()->rect();
    m_mark->setPen(QPen(themeFor(palette()).accent, 2));
    if (m_rows == 0) { // the whole chart is what has the keyboard
        m_mark->setRect(chart.adjusted(1, 1, -1, -1));
        return;
    }
    const double height = plot.height() / m_rows;
    m_mark->setRect(QRectF(chart.left() + 3, plot.top() + m_row * height, chart.width() - 6, height)
                        .adjusted(0, 1, 0, -1));
}

bool ChartPane::takesKey(int key)
{
    if (m_rows == 0)
        return false;
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int to = m_row + (key == Qt::Key_Up ? -1 : 1);
        if (to < 0 || to >= m_rows)
            return false; // the page scrolls on
        setRow(to);
        return true;
    }
    case Qt::Key_Home:
    case Qt::Key_End:
        setRow(key == Qt::Key_Home ? 0 : m_rows - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_row);
        return true;
    default:
        return false;
    }
}

bool ChartPane::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Paint:
        if (watched == m_view->viewport())
            emit seen();
        break;
    case QEvent::Wheel:
        event->ignore();
        return true;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        showMark();
        break;
    case QEvent::KeyPress:
        if (watched == m_view && takesKey(static_cast<QKeyEvent *>(event)->key()))
            return true;
        break;
    case QEvent::MouseMove:
        if (watched == m_view->viewport())
            m_view->viewport()->setCursor(rowAt(static_cast<QMouseEvent *>(event)->position().toPoint()) >= 0
                                              ? Qt::PointingHandCursor
                                              : Qt::ArrowCursor);
        break;
    case QEvent::MouseButtonRelease:
        if (const auto *mouse = static_cast<QMouseEvent *>(event);
            watched == m_view->viewport() && mouse->button() == Qt::LeftButton)
            activate(rowAt(mouse->position().toPoint()));
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kravkort
