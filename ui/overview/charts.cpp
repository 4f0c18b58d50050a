// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/charts.h"

#include "models/domain/text/names.h"
#include "ui/overview/chartparts.h"

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
    Tally counted{};      // what pooled is of
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
                         strength == Strength::Supplementary, progress.effective, progress.pooled.ratio(),
                         progress.pooled});
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
                     false, progress.effective, progress.pooled.ratio(), progress.pooled});
    }
    return rows;
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

TextTable progressTable(const QString &head, const QList<Row> &rows, const Phrases &phrases)
{
    TextTable table{{head, phrases(context, QT_TRANSLATE_NOOP("Charts", "Strength")),
                     phrases(context, QT_TRANSLATE_NOOP("Charts", "Weakest link")),
                     phrases(context, QT_TRANSLATE_NOOP("Charts", "Met in all")),
                     phrases(context, QT_TRANSLATE_NOOP("Charts", "Met")),
                     phrases(context, QT_TRANSLATE_NOOP("Charts", "Applicable"))}};
    for (const Row &row : rows)
        table.append({row.label,
                      nameOf(row.supplementary ? Strength::Supplementary : Strength::Mandatory, phrases),
                      percent(row.effective), percent(row.pooled), QString::number(row.counted.met()),
                      QString::number(row.counted.applicable())});
    return table;
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

QString questionOf(ChartKind kind, const Phrases &phrases)
{
    switch (kind) {
    case ChartKind::Progress:
        return phrases(context, QT_TRANSLATE_NOOP("Charts", "Are we getting closer?"));
    case ChartKind::Results:
        return phrases(context, QT_TRANSLATE_NOOP("Charts", "How do the criteria stand?"));
    case ChartKind::Packages:
        return phrases(context, QT_TRANSLATE_NOOP("Charts", "How far is each package?"));
    case ChartKind::Readiness:
        return phrases(context, QT_TRANSLATE_NOOP("Charts", "How close is each use case to ready?"));
    case ChartKind::Owners:
        return phrases(context, QT_TRANSLATE_NOOP("Charts", "Who has the open work?"));
    case ChartKind::Weeks:
        return phrases(context, QT_TRANSLATE_NOOP("Charts", "When is the open work due?"));
    case ChartKind::Ground:
        return phrases(context, QT_TRANSLATE_NOOP("Charts", "What do the criteria stand on?"));
    }
    return {};
}

std::unique_ptr<QChart> packageProgressChart(const Picture &picture, const Phrases &phrases,
                                             const Theme &theme)
{
    return progressChart(questionOf(ChartKind::Packages, phrases), packageRows(picture, phrases), phrases,
                         theme);
}

std::unique_ptr<QChart> readinessChart(const Picture &picture, const Phrases &phrases, const Theme &theme)
{
    return progressChart(questionOf(ChartKind::Readiness, phrases), useCaseRows(picture, phrases), phrases,
                         theme);
}

std::unique_ptr<QChart> statusMixChart(const Picture &picture, const Phrases &phrases, const Theme &theme)
{
    std::unique_ptr<QChart> chart = plainChart(theme);
    const Tally &mandatory = picture.progress.mandatory;
    const Tally &supplementary = picture.progress.supplementary;
    ChartLabels labels{questionOf(ChartKind::Results, phrases), {}, {}};
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

TextTable packageProgressTable(const Picture &picture, const Phrases &phrases)
{
    return progressTable(phrases(context, QT_TRANSLATE_NOOP("Charts", "Package")),
                         packageRows(picture, phrases), phrases);
}

TextTable readinessTable(const Picture &picture, const Phrases &phrases)
{
    TextTable table = progressTable(phrases(context, QT_TRANSLATE_NOOP("Charts", "Use case")),
                                    useCaseRows(picture, phrases), phrases);
    for (QStringList &row : table)
        row.removeAt(1); // a chosen use case has no strength
    return table;
}

TextTable statusMixTable(const Picture &picture, const Phrases &phrases)
{
    TextTable table{{phrases(context, QT_TRANSLATE_NOOP("Charts", "Result")),
                     headOf(Strength::Mandatory, phrases), headOf(Strength::Supplementary, phrases)}};
    for (const Outcome outcome : outcomesInRows)
        table.append({QStringLiteral("%1  %2").arg(symbolOf(outcome), nameOf(outcome, phrases)),
                      QString::number(picture.progress.mandatory.of(outcome)),
                      QString::number(picture.progress.supplementary.of(outcome))});
    return table;
}

} // namespace kravkort
