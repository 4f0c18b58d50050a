// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kravkort {

// One step of the import dialog, over the draft that all steps share.
class ImportStep : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString name() const = 0;  // short, for the strip of steps
    virtual QString about() const = 0; // one sentence: what is to be done here
    virtual bool isComplete() const = 0;
    // It is shown now: takes up what the steps before left, and the keyboard.
    virtual void enter() = 0;

signals:
    void completeChanged();
};

} // namespace kravkort
