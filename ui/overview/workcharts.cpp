// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisions/costwords.h"
#include "models/domain/entry/attention.h"
#include "models/domain/text/names.h"
#include "ui/overview/chartparts.h"
#include "ui/overview/charts.h"

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
    QString name;
    OpenCount open;
    bool late = false;
};

QString weekName(const DueWork &due, const QDate &thisWeek, const Phrases &phrases)
{
    switch (due.when) {
    case DueWork::When::Overdue:
        return phrases(context, QT_TRANSLATE_NOOP("Charts", "Overdue"));
    case DueWork::When::Later:
        return phrases(context, QT_TRANSLATE_NOOP("Charts", "Later"));
    case DueWork::When::Undated:
        return phrases(context, QT_TRANSLATE_NOOP("Charts", "Without a date"));
    case DueWork::When::Week:
        break;
    }
    if (due.from == thisWeek)
        return phrases(context, QT_TRANSLATE_NOOP("Charts", "This week"));
    if (due.from.addDays(-7) <= thisWeek)
        return phrases(context, QT_TRANSLATE_NOOP("Charts", "Next week"));
    //: %1 is the week's number in the year
    return phrases(context, QT_TRANSLATE_NOOP("Charts", "Week %1")).arg(due.from.weekNumber());
}

QList<Row> ownerRows(const OpenWork &work, const Phrases &phrases)
{
    QList<Row> rows;
    for (const OwnerWork &one : work.byOwner)
        rows.append(
            {one.owner.isEmpty() ? phrases(context, QT_TRANSLATE_NOOP("Charts", "Nobody yet")) : one.owner,
             one.open});
    return rows;
}

QList<Row> weekRows(const OpenWork &work, const Phrases &phrases)
{
    QDate thisWeek; // the first of the weeks
    for (const DueWork &one : work.byDue)
        if (one.when == DueWork::When::Week && !thisWeek.isValid())
            thisWeek = one.from;
    QList<Row> rows;
    for (const DueWork &one : work.byDue)
        rows.append({weekName(one, thisWeek, phrases), one.open, one.when == DueWork::When::Overdue});
    return rows;
}

// "12 + 3 · 40 h"
QString numbersOf(const OpenCount &open, const Phrases &phrases)
{
    QString text = QString::number(open.mandatory);
    if (open.supplementary > 0)
        text += QStringLiteral(" + %1").arg(open.supplementary);
    if (open.hours > 0)
        text += QStringLiteral(" · ") + hoursText(open.hours, phrases);
    return text;
}

std::unique_ptr<QChart> workChart(const QString &title, const QList<Row> &rows, const Phrases &phrases,
                                  const Theme &theme)
{
    std::unique_ptr<QChart> chart = plainChart(theme);
    ChartLabels labels{title, {}, {}};
    auto *series = new QHorizontalStackedBarSeries;
    // A set has one colour: what is late has sets of its own, which the legend need not repeat.
    for (const bool late : {false, true}) {
        const QColor colour = late ? theme.warning : theme.accent;
        for (const Strength strength : {Strength::Mandatory, Strength::Supplementary}) {
            const bool mandatory = strength == Strength::Mandatory;
            QBarSet *set = barSet(nameOf(strength, phrases),
                                  QBrush(colour, mandatory ? Qt::SolidPattern : Qt::BDiagPattern), colour);
            for (const Row &row : rows)
                set->insert(0, row.late != late ? 0
                               : mandatory      ? row.open.mandatory
                                                : row.open.supplementary);
            series->append(set);
        }
    }
    int largest = 1;
    for (const Row &row : rows) {
        largest = std::max(largest, row.open.total());
        labels.names.append(row.late ? QString(overdueSign) + QStringLiteral("  ") + row.name : row.name);
        labels.numbers.append(numbersOf(row.open, phrases));
    }
    QValueAxis *axis = countAxis(largest, theme);
    //: what the numbers beside the bars are: "12 + 3 · 40 h"
    axis->setTitleText(
        phrases(context, QT_TRANSLATE_NOOP("Charts", "Beside the bars: mandatory + supplementary "
                                                     "criteria · estimated hours")));
    finish(chart.get(), series, axis, labels, theme);
    const QList<QLegendMarker *> markers = chart->legend()->markers(series);
    for (qsizetype i = 0; i < markers.size(); ++i)
        markers.at(i)->setVisible(i < 2);
    return chart;
}

QString workText(const QList<Row> &rows, const Phrases &phrases)
{
    QStringList lines;
    for (const Row &row : rows) {
        QStringList parts{
            phrases(context, QT_TRANSLATE_N_NOOP("Charts", "%n mandatory"), row.open.mandatory),
            phrases(context, QT_TRANSLATE_N_NOOP("Charts", "%n supplementary"), row.open.supplementary)};
        if (row.open.hours > 0)
            parts.append(hoursText(row.open.hours, phrases));
        if (row.open.unestimated > 0)
            parts.append(phrases(context, QT_TRANSLATE_N_NOOP("Charts", "%n without an estimate"),
                                 row.open.unestimated));
        lines.append(QStringLiteral("%1: %2").arg(row.name, parts.join(QStringLiteral(", "))));
    }
    return lines.join(u'\n');
}

TextTable workTable(const QString &head, const QList<Row> &rows, const Phrases &phrases)
{
    TextTable table{{head, headOf(Strength::Mandatory, phrases), headOf(Strength::Supplementary, phrases),
                     phrases(context, QT_TRANSLATE_NOOP("Charts", "Estimated")),
                     phrases(context, QT_TRANSLATE_NOOP("Charts", "Without an estimate")),
                     phrases(context, QT_TRANSLATE_NOOP("Charts", "Overdue"))}};
    for (const Row &row : rows)
        table.append({row.name, QString::number(row.open.mandatory), QString::number(row.open.supplementary),
                      hoursText(row.open.hours, phrases), QString::number(row.open.unestimated),
                      QString::number(row.open.overdue)});
    return table;
}

QString dayText(QDate day, const Phrases &phrases)
{
    return day.isValid() ? dateText(day, phrases.language()) : QStringLiteral("–");
}

} // namespace

std::unique_ptr<QChart> openWorkByOwnerChart(const OpenWork &work, const Phrases &phrases, const Theme &theme)
{
    return workChart(questionOf(ChartKind::Owners, phrases), ownerRows(work, phrases), phrases, theme);
}

std::unique_ptr<QChart> openWorkByWeekChart(const OpenWork &work, const Phrases &phrases, const Theme &theme)
{
    return workChart(questionOf(ChartKind::Weeks, phrases), weekRows(work, phrases), phrases, theme);
}

QString openWorkByOwnerText(const OpenWork &work, const Phrases &phrases)
{
    return workText(ownerRows(work, phrases), phrases);
}

QString openWorkByWeekText(const OpenWork &work, const Phrases &phrases)
{
    return workText(weekRows(work, phrases), phrases);
}

TextTable openWorkByOwnerTable(const OpenWork &work, const Phrases &phrases)
{
    return workTable(phrases(context, QT_TRANSLATE_NOOP("Charts", "Owner")), ownerRows(work, phrases),
                     phrases);
}

TextTable openWorkByWeekTable(const OpenWork &work, const Phrases &phrases)
{
    TextTable table =
        workTable(phrases(context, QT_TRANSLATE_NOOP("Charts", "Due")), weekRows(work, phrases), phrases);
    table.first().insert(1, phrases(context, QT_TRANSLATE_NOOP("Charts", "From")));
    table.first().insert(2, phrases(context, QT_TRANSLATE_NOOP("Charts", "To")));
    for (qsizetype i = 0; i < work.byDue.size(); ++i) {
        table[i + 1].insert(1, dayText(work.byDue.at(i).from, phrases));
        table[i + 1].insert(2, dayText(work.byDue.at(i).to, phrases));
    }
    for (QStringList &row : table)
        row.removeLast(); // the row itself says whether it is overdue
    return table;
}

} // namespace kravkort
