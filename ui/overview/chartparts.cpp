// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/chartparts.h"

#include "models/domain/text/names.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace kravkort {

namespace {

QValueAxis *valueAxis(const Theme &theme)
{
    auto *axis = new QValueAxis;
    style(axis, theme, 0.85);
    axis->setLabelsColor(theme.quiet);
    axis->setGridLineVisible(true);
    axis->setGridLinePen(QPen(theme.line, 1));
    return axis;
}

} // namespace

std::unique_ptr<QChart> plainChart(const Theme &theme)
{
    auto chart = std::make_unique<QChart>();
    chart->setTheme(theme.dark ? QChart::ChartThemeDark : QChart::ChartThemeLight);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundBrush(theme.ground);
    chart->setBackgroundPen(Qt::NoPen);
    chart->setBackgroundRoundness(0);
    chart->setDropShadowEnabled(false);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setFont(fontScaled(0.95));
    chart->legend()->setLabelColor(theme.text);
    chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    return chart;
}

void style(QAbstractAxis *axis, const Theme &theme, double fontFactor)
{
    axis->setLabelsFont(fontScaled(fontFactor));
    axis->setLabelsColor(theme.text);
    axis->setLinePen(Qt::NoPen);
    axis->setGridLineVisible(false);
}

QValueAxis *percentAxis(const Theme &theme)
{
    QValueAxis *axis = valueAxis(theme);
    axis->setRange(0, 100);
    axis->setTickCount(3);
    axis->setLabelFormat(QStringLiteral("%d %%"));
    return axis;
}

QValueAxis *countAxis(int largest, const Theme &theme)
{
    QValueAxis *axis = valueAxis(theme);
    // Steps of 1, 2 or 5 times a power of ten, at most five of them, and never a part of a whole.
    int step = 1;
    for (int power = 1; step * 5 < largest; power *= 10)
        for (const int times : {1, 2, 5})
            if (step * 5 < largest)
                step = times * power;
    const int steps = std::max(1, (largest + step - 1) / step);
    axis->setRange(0, steps * step);
    axis->setTickCount(steps + 1);
    axis->setLabelFormat(QStringLiteral("%d"));
    return axis;
}

QBarSet *barSet(const QString &name, const QBrush &brush, const QColor &outline)
{
    auto *set = new QBarSet(name);
    set->setBrush(brush);
    set->setPen(QPen(outline, 0.5));
    return set;
}

QString headOf(Strength strength, const Phrases &phrases)
{
    QString head = nameOf(strength, phrases);
    head[0] = head.at(0).toUpper();
    return head;
}

void finish(QChart *chart, QHorizontalStackedBarSeries *series, QValueAxis *value, const ChartLabels &labels,
            const Theme &theme)
{
    series->setBarWidth(0.62);
    chart->addSeries(series);
    auto *rows = new QBarCategoryAxis;
    for (qsizetype i = 0; i < labels.names.size(); ++i)
        rows->append(QString::number(i));
    style(rows, theme, 0.95);
    rows->setLabelsVisible(false);
    chart->addAxis(rows, Qt::AlignLeft);
    series->attachAxis(rows);
    chart->addAxis(value, Qt::AlignBottom);
    series->attachAxis(value);
    chart->setWindowTitle(labels.title);
    new ChartLabelLayout(chart, labels, theme);
}

} // namespace kravkort
