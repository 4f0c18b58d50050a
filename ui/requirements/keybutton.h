// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace kravkort {

// A key with what it does; for the mouse too, but the keyboard stays with the page. What is set stands out by
// weight and ground, also in the dark.
class KeyButton final : public QToolButton
{
    Q_OBJECT

public:
    KeyButton(const QString &name, const QFont &font, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState(bool set);
};

} // namespace kravkort
