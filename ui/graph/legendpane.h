// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kravkort {

class Display;

// What the graph's lines and marks mean, below the graph.
class LegendPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LegendPane(Display &display, QWidget *parent = nullptr);

    void refresh();
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont legendFont() const;

    Display &m_display;
};

} // namespace kravkort
