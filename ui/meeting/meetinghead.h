// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTimer;

namespace kravkort {

class MeetingCourse;
struct MeetingSlide;

// The line above a meeting's item: where on the agenda it stands, with whom, and how long it has gone on.
class MeetingHead final : public QWidget
{
    Q_OBJECT

public:
    explicit MeetingHead(const MeetingCourse &course, QWidget *parent = nullptr);

    void show(const MeetingSlide &slide);
    void showText(const QFont &font);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showTime();

    const MeetingCourse &m_course;
    QLabel *m_part;
    QLabel *m_title;
    QLabel *m_place;
    QLabel *m_time;
    QTimer *m_clock;
};

} // namespace kravkort
