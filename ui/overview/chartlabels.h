// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/chartframe.h"

#include <QStringList>

namespace kravkort {

struct ChartLabels
{
    QString title;
    QStringList names; // of the rows, downwards as one reads
    QStringList numbers;
};

// What a chart of so many rows needs, in the application's font; with its title.
double heightOfRows(qsizetype rows);

// Left to itself, a chart cuts names at a fifth of its width and centres its title. This lays out title,
// names and numbers around the plot: names get what they need, up to nearly half. Belongs to its chart.
class ChartLabelLayout final : public ChartFrame
{
public:
    ChartLabelLayout(QChart *chart, const ChartLabels &labels, const Theme &theme);

private:
    void makeRoom() override;
    void place() override;

    ChartLabels m_labels;
    QList<QGraphicsSimpleTextItem *> m_names;
    QList<QGraphicsSimpleTextItem *> m_numbers;
};

} // namespace kravkort
