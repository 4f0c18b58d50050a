// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace kravkort {

// Which steps there are, and which one this is.
class StepStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StepStrip(const QStringList &names, QWidget *parent = nullptr);

    void setCurrent(int step);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();

    QStringList m_names;
    QLabel *m_text;
    int m_current = 0;
};

} // namespace kravkort
