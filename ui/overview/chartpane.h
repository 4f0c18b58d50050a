// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

class QChart;
class QChartView;
class QGraphicsRectItem;

namespace kravkort {

// A chart on the screen; the page scrolls over it. Its rows may be doors: with a click, or with the arrow
// keys and Enter.
class ChartPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartPane(const QString &name, QWidget *parent = nullptr);

    // Replaces the chart; `words` say the same to those who do not see it, a line for each row. Of `rows`
    // rows that are doors; 0 where none is.
    void show(std::unique_ptr<QChart> chart, const QString &question, const QString &words, int rows);
    QChartView *view() const { return m_view; }

signals:
    void rowActivated(int row);
    void seen(); // it is being painted

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
    int m_rows = 0;
    int m_row = 0;
};

} // namespace kravkort
