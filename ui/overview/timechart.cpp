// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/text/names.h"
#include "ui/overview/chartparts.h"
#include "ui/overview/charts.h"

#include <QAreaSeries>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>

namespace kravkort {

namespace {

const char *const context = "Charts";

struct NamedDay
{
    QDate day;
    QString name;
};

// Writes beside the ends of the lines what they are, and how much; and below the plot as many days as there
// is room for.
class LineNames final : public ChartFrame
{
public:
    struct Name
    {
        QString text;
        double value;
        QColor colour;
    };

    LineNames(QChart *chart, const QString &title, const QList<Name> &names, const QList<NamedDay> &days,
              const Theme &theme)
        : ChartFrame(chart, title, theme)
        , m_names(names)
        , m_days(days)
    {
        for (const NamedDay &day : days)
            m_dayItems.append(newText(day.name, fontScaled(0.85), theme.quiet));
        for (const Name &name : names)
            m_items.append(newText(name.text, font(), name.colour));
        chart->setMinimumHeight(line() * 15);
        follow();
    }

private:
    void makeRoom() override
    {
        double widest = 0;
        for (const Name &name : m_names)
            widest = std::max(widest, QFontMetricsF(font()).horizontalAdvance(name.text));
        chart()->setMargins({qRound(line() * 0.5), qRound(titleRoom() + line() * 0.4),
                             qRound(std::min(widest + line(), chart()->size().width() * 0.4)),
                             qRound(line() * 1.7)});
        chart()->layout()->activate();
        place();
    }
    void place() override
    {
        const QRectF plot = chart()->plotArea();
        const auto *axis = qobject_cast<QValueAxis *>(chart()->axes(Qt::Vertical).value(0));
        if (!axis || axis->max() <= 0)
            return;
        double above = plot.top() - line();
        for (qsizetype i = 0; i < m_names.size(); ++i) { // the upper line comes first
            double y = plot.bottom() - m_names.at(i).value / axis->max() * plot.height() - line() / 2;
            y = std::max(y, above + line());
            m_items.at(i)->setPos(plot.right() + line() * 0.5, y);
            above = y;
        }
        placeDays(plot);
    }
    void placeDays(const QRectF &plot)
    {
        const auto *axis = qobject_cast<QValueAxis *>(chart()->axes(Qt::Horizontal).value(0));
        if (!axis || axis->max() <= axis->min())
            return;
        double taken = 0;
        for (qsizetype i = 0; i < m_days.size(); ++i) {
            const double share =
                (double(m_days.at(i).day.toJulianDay()) - axis->min()) / (axis->max() - axis->min());
            const double width = m_dayItems.at(i)->boundingRect().width();
            const double left = plot.left() + share * plot.width() - width / 2;
            const bool fits = left >= taken;
            m_dayItems.at(i)->setVisible(fits);
            m_dayItems.at(i)->setPos(left, plot.bottom() + line() * 0.3);
            if (fits)
                taken = left + width + line() * 0.5;
        }
    }

    QList<Name> m_names;
    QList<QGraphicsSimpleTextItem *> m_items;
    QList<NamedDay> m_days;
    QList<QGraphicsSimpleTextItem *> m_dayItems;
};

QString shortDay(QDate day, bool withYear, const Phrases &phrases)
{
    const bool danish = phrases.language() == Language::Danish;
    const QString format = withYear ? QStringLiteral("MMM yyyy")
                           : danish ? QStringLiteral("d. MMM")
                                    : QStringLiteral("d MMM");
    return QLocale(danish ? QLocale::Danish : QLocale::English).toString(day, format);
}

// About five days that are named below the curve; months where it is long.
QList<NamedDay> namedDays(QDate first, QDate last, const Phrases &phrases)
{
    constexpr int most = 5;
    QList<NamedDay> named;
    const qint64 days = first.daysTo(last);
    if (days <= 110) {
        const qint64 step = std::max<qint64>(1, (days + most - 1) / most);
        for (QDate day = last; day >= first; day = day.addDays(-step))
            named.prepend({day, shortDay(day, false, phrases)});
        return named;
    }
    const int months = static_cast<int>(days / 30);
    const int step = std::max(1, (months + most - 1) / most);
    for (QDate day = QDate(first.year(), first.month(), 1).addMonths(first.day() == 1 ? 0 : 1); day <= last;
         day = day.addMonths(step))
        named.append({day, shortDay(day, true, phrases)});
    return named;
}

QValueAxis *dayAxis(QDate first, QDate last, const Theme &theme)
{
    auto *axis = new QValueAxis;
    style(axis, theme, 0.85);
    axis->setLabelsVisible(false);
    axis->setRange(double(first.toJulianDay()), double(last.toJulianDay()));
    return axis;
}

// A number stands until the day that changes it.
template<class Value>
QLineSeries *steps(const QList<ProgressDay> &days, QDate today, Value value)
{
    auto *series = new QLineSeries;
    for (qsizetype i = 0; i < days.size(); ++i) {
        const double at = double(days.at(i).day.toJulianDay());
        if (i > 0)
            series->append(at, value(days.at(i - 1)));
        series->append(at, value(days.at(i)));
    }
    if (!days.isEmpty())
        series->append(double(std::max(today, days.last().day).toJulianDay()), value(days.last()));
    return series;
}

int inScope(const ProgressDay &day)
{
    return day.mandatory.applicable();
}

int met(const ProgressDay &day)
{
    return day.mandatory.met();
}

} // namespace

bool hasCurve(const ProgressOverTime &progress, QDate today)
{
    return !progress.days.isEmpty() &&
           progress.days.first().day < std::max(today, progress.days.last().day) &&
           std::any_of(progress.days.cbegin(), progress.days.cend(),
                       [](const ProgressDay &day) { return inScope(day) > 0; });
}

std::unique_ptr<QChart> progressOverTimeChart(const ProgressOverTime &progress, QDate today,
                                              const Phrases &phrases, const Theme &theme)
{
    std::unique_ptr<QChart> chart = plainChart(theme);
    chart->legend()->hide(); // the names stand beside the lines
    const QString title = questionOf(ChartKind::Progress, phrases);
    chart->setWindowTitle(title);
    const QList<ProgressDay> &days = progress.days;
    QList<LineNames::Name> names;
    QList<NamedDay> named;
    if (!days.isEmpty()) {
        const QDate last = std::max(today, days.last().day);
        QLineSeries *scope = steps(days, last, inScope);
        QLineSeries *done = steps(days, last, met);
        const QColor colour = theme.outcome(Outcome::Met);
        scope->setPen(QPen(theme.text, 1.8, Qt::DashLine));
        done->setPen(QPen(colour, 2.2));
        auto *ground = new QAreaSeries(steps(days, last, met));
        ground->upperSeries()->setParent(ground);
        ground->setBrush(theme.accentSoft);
        ground->setPen(Qt::NoPen);
        int largest = 1;
        for (const ProgressDay &day : days)
            largest = std::max(largest, inScope(day));
        QValueAxis *dates = dayAxis(days.first().day, last, theme);
        named = namedDays(days.first().day, last, phrases);
        QValueAxis *counts = countAxis(largest, theme);
        chart->addAxis(dates, Qt::AlignBottom);
        chart->addAxis(counts, Qt::AlignLeft);
        for (QAbstractSeries *series : QList<QAbstractSeries *>{ground, scope, done}) {
            chart->addSeries(series);
            series->attachAxis(dates);
            series->attachAxis(counts);
        }
        names = {{phrases(context, QT_TRANSLATE_NOOP("Charts", "%1 mandatory")).arg(inScope(days.last())),
                  double(inScope(days.last())), theme.text},
                 {phrases(context, QT_TRANSLATE_NOOP("Charts", "%1 of them met")).arg(met(days.last())),
                  double(met(days.last())), colour}};
    }
    new LineNames(chart.get(), title, names, named, theme);
    return chart;
}

QString progressOverTimeText(const ProgressOverTime &progress, QDate today, const Phrases &phrases)
{
    if (progress.days.isEmpty())
        return {};
    const ProgressDay &first = progress.days.first();
    const ProgressDay &last = progress.days.last();
    const auto line = [&](QDate day, const ProgressDay &standing) {
        return phrases(context, QT_TRANSLATE_NOOP("Charts", "%1: %2 of %3 mandatory criteria met"))
            .arg(dateText(day, phrases.language()), QString::number(met(standing)),
                 QString::number(inScope(standing)));
    };
    return line(first.day, first) + u'\n' + line(std::max(today, last.day), last);
}

TextTable progressOverTimeTable(const ProgressOverTime &progress, const Phrases &phrases)
{
    TextTable table{
        {phrases(context, QT_TRANSLATE_NOOP("Charts", "Day")), headOf(Strength::Mandatory, phrases),
         phrases(context, QT_TRANSLATE_NOOP("Charts", "Met")),
         phrases(context, QT_TRANSLATE_NOOP("Charts", "Share")), headOf(Strength::Supplementary, phrases),
         phrases(context, QT_TRANSLATE_NOOP("Charts", "Met"))}};
    for (auto day = progress.days.crbegin(); day != progress.days.crend(); ++day)
        table.append({dateText(day->day, phrases.language()), QString::number(inScope(*day)),
                      QString::number(met(*day)),
                      inScope(*day) == 0 ? QStringLiteral("–") : percent(day->mandatory.ratio()),
                      QString::number(day->supplementary.applicable()),
                      QString::number(day->supplementary.met())});
    return table;
}

} // namespace kravkort
