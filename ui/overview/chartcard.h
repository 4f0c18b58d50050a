// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/card.h"

#include <memory>

class QChart;
class QChartView;

namespace kravkort {

// A chart on the page; the page scrolls over it.
class ChartCard final : public Card
{
    Q_OBJECT

public:
    explicit ChartCard(const QString &name, QWidget *parent = nullptr);

    // Replaces the chart; `words` say the same to those who do not see it.
    void show(std::unique_ptr<QChart> chart, const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QChartView *m_view;
};

} // namespace kravkort
