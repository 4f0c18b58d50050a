// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace kravkort {

// A combo box that takes no more width than it is given, and that a wheel turned past it leaves alone: a
// panel that scrolls must not change answers on the way.
class ChoiceBox final : public QComboBox
{
public:
    explicit ChoiceBox(QWidget *parent = nullptr)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(8);
        setMaximumWidth(fontMetrics().averageCharWidth() * 48);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

} // namespace kravkort
