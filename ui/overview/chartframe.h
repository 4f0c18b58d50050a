// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFont>
#include <QObject>
#include <QString>

class QChart;
class QGraphicsSimpleTextItem;

namespace kravkort {

// The application's font, larger or smaller.
QFont fontScaled(double factor, QFont::Weight weight = QFont::Normal);

// What stands around a chart's plot: its title on the left, and what a kind of chart adds. Belongs to its
// chart, and follows its size.
class ChartFrame : public QObject
{
public:
    // Takes the title away, where somebody else writes it above the chart.
    static void dropTitle(QChart *chart);

protected:
    ChartFrame(QChart *chart, const QString &title, const Theme &theme);

    virtual void makeRoom() = 0; // margins around the plot
    virtual void place() = 0;    // of what is beside it

    void follow(); // once all is there
    QGraphicsSimpleTextItem *newText(const QString &text, const QFont &font, const QColor &colour);
    QChart *chart() const { return m_chart; }
    const QFont &font() const { return m_font; }
    double line() const;      // its height
    double titleRoom() const; // above the plot

private:
    QChart *m_chart;
    QFont m_font;
    QGraphicsSimpleTextItem *m_title;
};

} // namespace kravkort
