// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetinghead.h"

#include "ui/meeting/meetingcourse.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

namespace kravkort {

MeetingHead::MeetingHead(const MeetingCourse &course, QWidget *parent)
    : QWidget(parent)
    , m_course(course)
    , m_part(new QLabel(this))
    , m_title(new QLabel(this))
    , m_place(new QLabel(this))
    , m_time(new QLabel(this))
    , m_clock(new QTimer(this))
{
    m_part->setObjectName(QStringLiteral("meetingPart"));
    m_place->setObjectName(QStringLiteral("meetingPlace"));
    m_time->setObjectName(QStringLiteral("meetingTime"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 14, 24, 6);
    row->setSpacing(28);
    row->addWidget(m_part, 1);
    m_part->setMinimumWidth(1); // the clock is never pushed out
    for (QLabel *each : {m_part, m_title, m_place, m_time})
        each->setTextFormat(Qt::PlainText);
    row->addWidget(m_title);
    row->addWidget(m_place);
    row->addWidget(m_time);
    m_clock->setInterval(1000);
    connect(m_clock, &QTimer::timeout, this, &MeetingHead::showTime);
}

void MeetingHead::show(const MeetingSlide &slide)
{
    m_part->setText(slide.part);
    m_title->setText(m_course.title());
    m_place->setText(slide.position);
    showTime();
}

void MeetingHead::showText(const QFont &font)
{
    for (QLabel *each : {m_part, m_title, m_place, m_time})
        each->setFont(font);
}

void MeetingHead::showEvent(QShowEvent *event)
{
    m_clock->start();
    QWidget::showEvent(event);
}

void MeetingHead::hideEvent(QHideEvent *event)
{
    m_clock->stop();
    QWidget::hideEvent(event);
}

void MeetingHead::showTime()
{
    const Meeting *meeting = m_course.meeting();
    if (!meeting)
        return;
    const qint64 seconds = m_course.seconds();
    const bool over = seconds > qint64{meeting->minutes} * 60;
    const QString elapsed =
        QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    //: how long the meeting has gone on, and how long it was planned to be
    QString text = tr("%1 of %n min", nullptr, meeting->minutes).arg(elapsed);
    if (over)
        text = tr("%1, over time").arg(text);
    m_time->setText(text);
    QPalette colours = palette();
    if (over)
        colours.setColor(QPalette::WindowText, themeFor(palette()).warning);
    m_time->setPalette(colours);
}

} // namespace kravkort
