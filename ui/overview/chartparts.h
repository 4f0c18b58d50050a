// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/phrases.h"
#include "ui/overview/chartlabels.h"
#include "ui/theme.h"

#include <QBrush>

#include <memory>

class QAbstractAxis;
class QBarSet;
class QChart;
class QHorizontalStackedBarSeries;
class QValueAxis;

namespace kravkort {

// What the charts are made of, all in one quiet style.

std::unique_ptr<QChart> plainChart(const Theme &theme);
void style(QAbstractAxis *axis, const Theme &theme, double fontFactor);
QValueAxis *percentAxis(const Theme &theme);
QValueAxis *countAxis(int largest, const Theme &theme); // whole numbers from 0
QBarSet *barSet(const QString &name, const QBrush &brush, const QColor &outline);

// As the head of a column.
QString headOf(Strength strength, const Phrases &phrases);

// Puts rows of bars into the chart. A bar chart's axis runs upwards, people read downwards: the sets hold
// their values in reverse.
void finish(QChart *chart, QHorizontalStackedBarSeries *series, QValueAxis *value, const ChartLabels &labels,
            const Theme &theme);

} // namespace kravkort
