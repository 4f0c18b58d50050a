// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFont>
#include <QObject>
#include <QStringList>

class QChart;
class QGraphicsSimpleTextItem;

namespace kravkort {

struct ChartLabels
{
    QString title;
    QStringList names; // of the rows, downwards as one reads
    QStringList numbers;
};

// The application's font, larger or smaller.
QFont fontScaled(double factor, QFont::Weight weight = QFont::Normal);

// Left to itself, a chart cuts names at a fifth of its width and centres its title. This lays out title,
// names and numbers around the plot: names get what they need, up to nearly half. Belongs to its chart.
class ChartLabelLayout final : public QObject
{
public:
    ChartLabelLayout(QChart *chart, const ChartLabels &labels, const Theme &theme);

private:
    QGraphicsSimpleTextItem *item(const QString &text, const QFont &font, const Theme &theme);
    void makeRoom();
    void place();

    QChart *m_chart;
    ChartLabels m_labels;
    QFont m_font;
    QGraphicsSimpleTextItem *m_title;
    QList<QGraphicsSimpleTextItem *> m_names;
    QList<QGraphicsSimpleTextItem *> m_numbers;
};

} // namespace kravkort
