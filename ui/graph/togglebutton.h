// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace kravkort {

// A button with a text that is on or off: what is on stands out by weight and ground, also in the dark. Takes
// the same room either way.
class ToggleButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit ToggleButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
};

} // namespace kravkort
