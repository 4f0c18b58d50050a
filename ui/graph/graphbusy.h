// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace kravkort {

// A line above the graph while a layout lasts, with how far it is and a button that cancels it; and after it
// was cancelled, that the picture is an old one, with a button that lays it out after all.
class GraphBusy final : public QFrame
{
    Q_OBJECT

public:
    explicit GraphBusy(QWidget *parent = nullptr);

    void showLasting(int nodes, double share); // 0…1, or below 0 where it is not known
    // `old`: is there a picture from before?
    void showCancelled(bool old);
    void showNothing();

signals:
    void cancelWanted();
    void againWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class State { Nothing, Lasting, Cancelled };
    void setTexts();

    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_button;
    State m_state = State::Nothing;
    int m_nodes = 0;
    bool m_old = false;
};

} // namespace kravkort
