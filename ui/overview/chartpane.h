// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/explanation.h"
#include "ui/overview/card.h"

#include <memory>

class QChart;
class QChartView;
class QGraphicsRectItem;

namespace kravkort {

// A chart on the page; the page scrolls over it. Each of its rows is a door to how its number comes about:
// with a click, or with the arrow keys and Enter.
class ChartCard final : public Card
{
    Q_OBJECT

public:
    explicit ChartCard(const QString &name, QWidget *parent = nullptr);

    // Replaces the chart; `words` say the same to those who do not see it. `numbers` are those of its rows,
    // from the top one down.
    void show(std::unique_ptr<QChart> chart, const QString &words, const QList<Number> &numbers);

signals:
    void numberActivated(const kravkort::Number &number);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int rowAt(const QPoint &at) const; // in the view; -1 beside the rows
    void setRow(int row);
    void activate(int row);
    void showMark();
    bool takesKey(int key);

    QChartView *m_view;
    QGraphicsRectItem *m_mark = nullptr; // around the current row; the chart's
    QStringList m_words;
    QList<Number> m_numbers;
    int m_row = 0;
};

} // namespace kravkort
