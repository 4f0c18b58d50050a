// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTimer>

namespace kravkort {

// A sentence over the lower edge of a widget, which says that something was done and passes by itself or at a
// click. Screen readers are told. Takes no room and no focus.
class PassingNote final : public QLabel
{
    Q_OBJECT

public:
    explicit PassingNote(QWidget *over); // which takes it

    void say(const QString &sentence);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void mousePressEvent(QMouseEvent *event) override;

private:
    void place();

    QWidget &m_over;
    QTimer m_time;
};

} // namespace kravkort
