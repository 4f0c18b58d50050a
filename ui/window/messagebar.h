// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace kravkort {

// Shows what went wrong, once, where work goes on; stays until it is closed. Screen readers are told.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showError(const Error &error);
    // What was done, where it is not plain to see.
    void showDone(const QString &text);
    void hideDone(); // an error stays until it is closed

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText(const QString &text, const QColor &ground, const QColor &ink);
    void retranslate();

    QLabel *m_text;
    QToolButton *m_close;
    bool m_isDone = false;
};

} // namespace kravkort
