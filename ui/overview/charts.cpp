// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/charts.h"

#include "models/domain/names.h"
#include "ui/overview/chartlabels.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QLegendMarker>
#include <QValueAxis>

#include <algorithm>

namespace kravkort {

namespace {

const char *const context = "Charts";

struct Row
{
    NodeRef node;
    QString label;
    bool supplementary = false;
    double effective = 0; // 0…1
    double pooled = 0;    // never below effective
};

QString supplementaryMark()
{
    return QStringLiteral("◇ ");
}

QList<Row> packageRows(const Picture &picture, const Phrases &phrases)
{
    const Catalogue &c = *picture.catalogue;
    QList<Row> rows;
    for (const Strength strength : {Strength::Mandatory, Strength::Supplementary}) {
        for (int p = 0; p < c.packages.size(); ++p) {
            const PackageScope &scope = picture.scope.packages.at(p);
            if (!scope.inScope || scope.strength != strength)
                continue;
            const NodeProgress &progress = picture.progress.packages.at(p);
            rows.append({packageNode(c, p),
                         QStringLiteral("%1  %2").arg(c.packages.at(p).id.code,
                                                      c.packages.at(p).name.in(phrases.language())),
                         strength == Strength::Supplementary, progress.effective, progress.pooled.ratio()});
        }
    }
    return rows;
}

QList<Row> useCaseRows(const Picture &picture, const Phrases &phrases)
{
    const Catalogue &c = *picture.catalogue;
    QList<Row> rows;
    for (int u = 0; u < c.useCases.size(); ++u) {
        if (!picture.selection.chosen.at(u))
            continue;
        const NodeProgress &progress = picture.progress.useCases.at(u);
        rows.append({useCaseNode(c, u),
                     QStringLiteral("%1  %2").arg(c.useCases.at(u).id.code,
                                                  c.useCases.at(u).name.in(phrases.language())),
                     false, progress.effective, progress.pooled.ratio()});
    }
    return rows;
}

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

QValueAxis *valueAxis(const Theme &theme)
{
    auto *axis = new QValueAxis;
    style(axis, theme, 0.85);
    axis->setLabelsColor(theme.quiet);
    axis->setGridLineVisible(true);
    axis->setGridLinePen(QPen(theme.line, 1));
    return axis;
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
    axis->setRange(0, largest);
    axis->setTickCount(5);
    axis->applyNiceNumbers();
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

// A bar chart's axis runs upwards, people read downwards: the sets hold their values in reverse.
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

std::unique_ptr<QChart> progressChart(const QString &title, const QList<Row> &rows, const Phrases &phrases,
                                      const Theme &theme)
{
    std::unique_ptr<QChart> chart = plainChart(theme);
    const QColor met = theme.outcome(Outcome::Met);
    QBarSet *effective = barSet(phrases(context, QT_TRANSLATE_NOOP("Charts", "weakest link")), met, met);
    QBarSet *more = barSet(phrases(context, QT_TRANSLATE_NOOP("Charts", "met in all")),
                           QBrush(met, Qt::BDiagPattern), met);
    // Its place in the legend explains the mark of supplementary rows.
    QBarSet *rest = barSet(QString(supplementaryMark() + nameOf(Strength::Supplementary, phrases)),
                           theme.card, theme.line);
    ChartLabels labels{title, {}, {}};
    bool anySupplementary = false;
    for (const Row &row : rows) {
        anySupplementary |= row.supplementary;
        labels.names.append(row.supplementary ? QString(supplementaryMark() + row.label) : row.label);
        labels.numbers.append(row.effective >= 1 ? QString(percent(1) + QStringLiteral(" ✓"))
                                                 : percent(row.effective));
        effective->insert(0, row.effective * 100);
        more->insert(0, std::max(0.0, row.pooled - row.effective) * 100);
        rest->insert(0, (1 - row.pooled) * 100);
    }
    auto *series = new QHorizontalStackedBarSeries;
    series->append({effective, more, rest});
    finish(chart.get(), series, percentAxis(theme), labels, theme);
    QLegendMarker *mark = chart->legend()->markers(series).last();
    mark->setVisible(anySupplementary);
    mark->setBrush(Qt::NoBrush);
    mark->setPen(Qt::NoPen);
    return chart;
}

QString progressText(const QList<Row> &rows, const Phrases &phrases)
{
    QStringList lines;
    for (const Row &row : rows)
        lines.append(phrases(context, QT_TRANSLATE_NOOP("Charts", "%1: weakest link %2, met in all %3"))
                         .arg(row.supplementary ? QStringLiteral("%1 (%2)").arg(
                                                      row.label, nameOf(Strength::Supplementary, phrases))
                                                : row.label,
                              percent(row.effective), percent(row.pooled)));
    return lines.join(u'\n');
}

QList<Number> numbersOf(const QList<Row> &rows)
{
    QList<Number> numbers;
    for (const Row &row : rows)
        numbers.append({NumberKind::Effective, row.node});
    return numbers;
}

// From done to set aside, as one reads.
constexpr std::array outcomesInRows{Outcome::Met, Outcome::PartlyMet, Outcome::NotMet, Outcome::Unknown,
                                    Outcome::NotApplicable};

// One set for each outcome, since a set has one colour; only the first two stand for all in the legend.
void addOutcomeSets(QHorizontalStackedBarSeries *series, Strength strength, const Tally &tally,
                    const Phrases &phrases, const Theme &theme)
{
    const bool solid = strength == Strength::Mandatory;
    const int rows = int(outcomesInRows.size());
    for (int i = 0; i < rows; ++i) {
        const Outcome outcome = outcomesInRows[size_t(i)];
        const QColor colour = theme.outcome(outcome);
        QBarSet *set = barSet(nameOf(strength, phrases),
                              QBrush(colour, solid ? Qt::SolidPattern : Qt::BDiagPattern), colour);
        for (int row = 0; row < rows; ++row)
            *set << (row == rows - 1 - i ? tally.of(outcome) : 0);
        series->append(set);
    }
}

} // namespace

std::unique_ptr<QChart> packageProgressChart(const Picture &picture, const Phrases &phrases,
                                             const Theme &theme)
{
    return progressChart(phrases(context, QT_TRANSLATE_NOOP("Charts", "How far is each package?")),
                         packageRows(picture, phrases), phrases, theme);
}

std::unique_ptr<QChart> readinessChart(const Picture &picture, const Phrases &phrases, const Theme &theme)
{
    return progressChart(
        phrases(context, QT_TRANSLATE_NOOP("Charts", "How close is each use case to ready?")),
        useCaseRows(picture, phrases), phrases, theme);
}

std::unique_ptr<QChart> statusMixChart(const Picture &picture, const Phrases &phrases, const Theme &theme)
{
    std::unique_ptr<QChart> chart = plainChart(theme);
    const Tally &mandatory = picture.progress.mandatory;
    const Tally &supplementary = picture.progress.supplementary;
    ChartLabels labels{phrases(context, QT_TRANSLATE_NOOP("Charts", "How do the criteria stand?")), {}, {}};
    int largest = 1;
    for (const Outcome outcome : outcomesInRows) {
        const int more = supplementary.of(outcome);
        largest = std::max(largest, mandatory.of(outcome) + more);
        labels.names.append(QStringLiteral("%1  %2").arg(symbolOf(outcome), nameOf(outcome, phrases)));
        const QString number = QString::number(mandatory.of(outcome));
        labels.numbers.append(more == 0 ? number
                                        : QStringLiteral("%1 + %2").arg(number, QString::number(more)));
    }
    auto *series = new QHorizontalStackedBarSeries;
    addOutcomeSets(series, Strength::Mandatory, mandatory, phrases, theme);
    addOutcomeSets(series, Strength::Supplementary, supplementary, phrases, theme);
    finish(chart.get(), series, countAxis(largest, theme), labels, theme);
    const QList<QLegendMarker *> markers = chart->legend()->markers(series);
    for (qsizetype i = 0; i < markers.size(); ++i) {
        markers.at(i)->setVisible(i % qsizetype(outcomesInRows.size()) == 0);
        markers.at(i)->setBrush(QBrush(theme.quiet, i == 0 ? Qt::SolidPattern : Qt::BDiagPattern));
        markers.at(i)->setPen(QPen(theme.quiet, 0.5));
    }
    return chart;
}

QList<Number> packageProgressNumbers(const Picture &picture)
{
    return numbersOf(packageRows(picture, Phrases(Language::English)));
}

QList<Number> readinessNumbers(const Picture &picture)
{
    return numbersOf(useCaseRows(picture, Phrases(Language::English)));
}

QList<Number> statusMixNumbers(const Picture &picture)
{
    QList<Number> numbers;
    for (const Outcome outcome : outcomesInRows)
        numbers.append(
            {picture.progress.mandatory.of(outcome) > 0 || picture.progress.supplementary.of(outcome) == 0
                 ? NumberKind::Mandatory
                 : NumberKind::Supplementary,
             {}});
    return numbers;
}

QString packageProgressText(const Picture &picture, const Phrases &phrases)
{
    return progressText(packageRows(picture, phrases), phrases);
}

QString readinessText(const Picture &picture, const Phrases &phrases)
{
    return progressText(useCaseRows(picture, phrases), phrases);
}

QString statusMixText(const Picture &picture, const Phrases &phrases)
{
    QStringList lines;
    const auto addLine = [&](Strength strength, const Tally &tally) {
        QStringList parts;
        for (const Outcome outcome : outcomesInRows)
            if (tally.of(outcome) > 0)
                parts.append(QStringLiteral("%1 %2").arg(nameOf(outcome, phrases),
                                                         QString::number(tally.of(outcome))));
        if (!parts.isEmpty())
            lines.append(QStringLiteral("%1: %2").arg(nameOf(strength, phrases), parts.join(u", ")));
    };
    addLine(Strength::Mandatory, picture.progress.mandatory);
    addLine(Strength::Supplementary, picture.progress.supplementary);
    return lines.join(u'\n');
}

} // namespace kravkort
