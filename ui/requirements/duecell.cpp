// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requirements/duecell.h"

#include "models/domain/entry/celldate.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QScreen>
#include <QToolButton>

#include <algorithm>

namespace kravkort {

DueCell::DueCell(QDate today, QWidget *parent)
    : QLineEdit(parent)
    , m_today(today)
    , m_open(new QToolButton(this))
{
    setObjectName(QStringLiteral("dueCell"));
    setPlaceholderText(tr("24.12", "an example of a date"));
    setToolTip(tr("24.12, 2026-12-24, or +14 for in 14 days. Alt+Down opens the calendar."));
    m_open->setObjectName(QStringLiteral("dueCellCalendar"));
    m_open->setArrowType(Qt::DownArrow);
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::NoFocus);
    m_open->setCursor(Qt::ArrowCursor);
    m_open->setAccessibleName(tr("Calendar"));
    m_open->setToolTip(tr("Calendar (Alt+Down)"));
    setTextMargins(0, 0, fontMetrics().height(), 0);
    connect(m_open, &QToolButton::clicked, this, &DueCell::openCalendar);
}

void DueCell::keyPressEvent(QKeyEvent *event)
{
    const bool down = event->key() == Qt::Key_Down && event->modifiers().testFlag(Qt::AltModifier);
    if (down || event->key() == Qt::Key_F4)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DueCell::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const int side = fontMetrics().height();
    m_open->setGeometry(width() - side - 2, (height() - side) / 2, side, side);
}

void DueCell::openCalendar()
{
    if (!m_calendar) {
        m_calendar = new QCalendarWidget(this);
        m_calendar->setWindowFlag(Qt::Popup);
        m_calendar->setObjectName(QStringLiteral("duePicker"));
        m_calendar->setAccessibleName(tr("Calendar"));
        m_calendar->setGridVisible(false);
        m_calendar->setLocale(locale());
        connect(m_calendar, &QCalendarWidget::activated, this, &DueCell::take); // Enter, or a double click
        connect(m_calendar, &QCalendarWidget::clicked, this, &DueCell::take);
    }
    m_calendar->setSelectedDate(dateIn(text(), m_today).value_or(m_today));
    m_calendar->adjustSize();
    // Within the screen, above the cell where there is no room below.
    const QRect room = screen()->availableGeometry();
    QPoint at = mapToGlobal(QPoint(0, height()));
    if (at.y() + m_calendar->height() > room.bottom())
        at.setY(mapToGlobal(QPoint()).y() - m_calendar->height());
    at.setX(std::max(room.left(), std::min(at.x(), room.right() - m_calendar->width())));
    m_calendar->move(at);
    m_calendar->show();
    m_calendar->setFocus();
}

void DueCell::take(QDate date)
{
    if (!m_calendar->isVisible())
        return; // a click is told of twice where it is a double one
    m_calendar->hide();
    setText(date.toString(Qt::ISODate));
    emit picked();
}

} // namespace kravkort
