// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/progress/shares.h"
#include "models/domain/text/names.h"
#include "ui/overview/chartparts.h"
#include "ui/overview/charts.h"

#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QValueAxis>

#include <algorithm>

namespace kravkort {

namespace {

const char *const context = "Charts";

// The firmest ground first.
constexpr std::array firmestFirst{Basis::Confirmed, Basis::Published, Basis::Inferred, Basis::Assumed};

Qt::BrushStyle patternOf(Basis basis)
{
    switch (basis) {
    case Basis::Confirmed:
    case Basis::Published:
        return Qt::SolidPattern;
    case Basis::Inferred:
        return Qt::Dense4Pattern;
    case Basis::Assumed:
        return Qt::BDiagPattern;
    }
    return Qt::SolidPattern;
}

struct Share
{
    Basis basis;
    int count;
    QString percent;
};

QList<Share> sharesOfGround(const Picture &picture)
{
    const auto shares = sharesOf(picture.basis); // they add up to 100
    QList<Share> rows;
    for (const Basis basis : firmestFirst)
        rows.append({basis, picture.basis[static_cast<size_t>(basis)],
                     QStringLiteral("%1\u00a0%").arg(shares[static_cast<size_t>(basis)])});
    return rows;
}

} // namespace

std::unique_ptr<QChart> groundChart(const Picture &picture, const Phrases &phrases, const Theme &theme)
{
    std::unique_ptr<QChart> chart = plainChart(theme);
    chart->legend()->hide(); // the rows say what they are
    ChartLabels labels{questionOf(ChartKind::Ground, phrases), {}, {}};
    auto *series = new QHorizontalStackedBarSeries;
    const QList<Share> rows = sharesOfGround(picture);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Share &row = rows.at(i);
        const QColor colour = theme.basis(row.basis);
        QBarSet *set = barSet(nameOf(row.basis, phrases), QBrush(colour, patternOf(row.basis)), colour);
        for (qsizetype at = 0; at < rows.size(); ++at)
            *set << (at == rows.size() - 1 - i ? row.count : 0);
        series->append(set);
        labels.names.append(QStringLiteral("%1  %2").arg(symbolOf(row.basis), nameOf(row.basis, phrases)));
        labels.numbers.append(QStringLiteral("%1 (%2)").arg(row.percent, QString::number(row.count)));
    }
    const int largest = *std::max_element(picture.basis.begin(), picture.basis.end());
    finish(chart.get(), series, countAxis(std::max(1, largest), theme), labels, theme);
    return chart;
}

QList<Basis> groundRows()
{
    return {firmestFirst.begin(), firmestFirst.end()};
}

QString groundText(const Picture &picture, const Phrases &phrases)
{
    QStringList lines;
    for (const Share &row : sharesOfGround(picture))
        lines.append(QStringLiteral("%1: %2 (%3)")
                         .arg(nameOf(row.basis, phrases), row.percent, QString::number(row.count)));
    return lines.join(u'\n');
}

TextTable groundTable(const Picture &picture, const Phrases &phrases)
{
    TextTable table{{phrases(context, QT_TRANSLATE_NOOP("Charts", "Basis")),
                     phrases(context, QT_TRANSLATE_NOOP("Charts", "Criteria")),
                     phrases(context, QT_TRANSLATE_NOOP("Charts", "Share"))}};
    for (const Share &row : sharesOfGround(picture))
        table.append({QStringLiteral("%1  %2").arg(symbolOf(row.basis), nameOf(row.basis, phrases)),
                      QString::number(row.count), row.percent});
    return table;
}

} // namespace kravkort
