// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

class QCalendarWidget;
class QToolButton;

namespace kravkort {

// A date that is typed as in a sheet, or picked: Alt+Down, F4 or the button opens a calendar, in which arrows
// walk and Enter takes the day.
class DueCell final : public QLineEdit
{
    Q_OBJECT

public:
    DueCell(QDate today, QWidget *parent);

signals:
    void picked(); // the text is the day that was picked

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void openCalendar();
    void take(QDate date);

    QDate m_today;
    QToolButton *m_open;
    QCalendarWidget *m_calendar = nullptr; // made when it is first wanted
};

} // namespace kravkort
