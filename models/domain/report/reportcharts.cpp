// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report/reportsections.h"

namespace kravkort {

namespace {

// From what is won to what is left; what is not applicable is not there to be won.
constexpr std::array partOrder{Outcome::Met, Outcome::PartlyMet, Outcome::NotMet, Outcome::Unknown};

QList<ReportChart::Part> outcomeParts(const ReportMatter &m)
{
    QList<ReportChart::Part> parts;
    for (const Outcome outcome : partOrder)
        parts.append({nameOf(outcome, m.phrases), outcome});
    return parts;
}

QList<double> partsOf(const Tally &tally)
{
    QList<double> values;
    for (const Outcome outcome : partOrder)
        values.append(tally.of(outcome));
    return values;
}

// The same two measures wherever it is asked how far something is, here and on the screen.
QList<ReportChart::Part> progressParts(const ReportMatter &m)
{
    return {{m.say(QT_TRANSLATE_NOOP("Report", "weakest link")), Outcome::Met},
            {m.say(QT_TRANSLATE_NOOP("Report", "met in all")), Outcome::Met, true}};
}

QString progressMeaning(const ReportMatter &m)
{
    return m.say(QT_TRANSLATE_NOOP("Report", "Weakest link: as far as the least finished of all that it "
                                             "needs. Met in all: the share met of all its criteria."));
}

ReportChart::Bar progressBar(const ReportMatter &m, const NodeRef &node, const NodeProgress &progress)
{
    const double pooled = progress.pooled.ratio();
    return {m.label(node),
            progress.effective >= 1 ? QString(percent(1) + QStringLiteral(" ✓"))
                                    : m.say(QT_TRANSLATE_NOOP("Report", "%1, in all %2"))
                                          .arg(percent(progress.effective), percent(pooled)),
            {progress.effective, std::max(0.0, pooled - progress.effective)},
            anchorOf(node)};
}

QString metOf(const ReportMatter &m, const Tally &tally)
{
    return tally.applicable() == 0 ? m.say(QT_TRANSLATE_NOOP("Report", "none to count"))
                                   : m.say(QT_TRANSLATE_NOOP("Report", "%1 · %2 of %3"))
                                         .arg(percent(tally.ratio()))
                                         .arg(tally.met())
                                         .arg(tally.applicable());
}

ReportChart::Bar barOf(const ReportMatter &m, const QString &name, const Tally &tally)
{
    return {name, metOf(m, tally), partsOf(tally)};
}

} // namespace

ReportChart packageChart(const ReportMatter &m)
{
    ReportChart chart{ReportChartKind::PackageProgress,
                      m.say(QT_TRANSLATE_NOOP("Report", "How far is each package?"))};
    chart.parts = progressParts(m);
    int done = 0;
    for (const int package : inReadingOrder(m.catalogue.packages, m.catalogue.packageOrder.sorted)) {
        if (!m.picture.scope.packages.at(package).inScope)
            continue;
        const NodeProgress &progress = m.picture.progress.packages.at(package);
        chart.bars.append(progressBar(m, packageNode(m.catalogue, package), progress));
        done += progress.effective >= 1 ? 1 : 0;
    }
    chart.summary =
        m.say(QT_TRANSLATE_N_NOOP("Report", "Complete with all that they need: %1 of %n package(s)."),
              static_cast<int>(chart.bars.size()))
            .arg(done) +
        u' ' + progressMeaning(m);
    return chart;
}

ReportChart statusMixChart(const ReportMatter &m)
{
    const Progress &progress = m.picture.progress;
    ReportChart chart{ReportChartKind::StatusMix,
                      m.say(QT_TRANSLATE_NOOP("Report", "How do the criteria stand?"))};
    chart.parts = outcomeParts(m);
    QStringList told;
    const auto add = [&](const char *name, const Tally &tally) {
        if (tally.applicable() == 0)
            return;
        chart.bars.append(barOf(m, m.say(name), tally));
        //: one kind of criteria, e.g. "Mandatory: 40 % · 4 of 10 met"
        told.append(m.say(QT_TRANSLATE_NOOP("Report", "%1: %2 met")).arg(m.say(name), metOf(m, tally)));
    };
    add(QT_TRANSLATE_NOOP("Report", "Mandatory"), progress.mandatory);
    add(QT_TRANSLATE_NOOP("Report", "Supplementary"), progress.supplementary);
    add(QT_TRANSLATE_NOOP("Report", "Municipality's part"), progress.municipal);
    chart.summary = told.isEmpty() ? QString() : QString(told.join(QStringLiteral("; ")) + u'.');
    return chart;
}

ReportChart readinessChart(const ReportMatter &m, const QList<int> &useCases)
{
    ReportChart chart{ReportChartKind::Readiness,
                      m.say(QT_TRANSLATE_NOOP("Report", "How close is each use case to ready?"))};
    chart.parts = progressParts(m);
    for (const int useCase : useCases)
        chart.bars.append(
            progressBar(m, useCaseNode(m.catalogue, useCase), m.picture.progress.useCases.at(useCase)));
    chart.summary = m.say(QT_TRANSLATE_N_NOOP("Report", "Ready: %1 of %n use case(s)."),
                          m.picture.progress.chosenUseCases)
                        .arg(m.picture.progress.readyUseCases);
    return chart;
}

ReportChart overTimeChart(const ReportMatter &m)
{
    ReportChart chart{ReportChartKind::ProgressOverTime,
                      m.say(QT_TRANSLATE_NOOP("Report", "Are we getting there?"))};
    const QList<ReportProgressPoint> &points = m.request.progress;
    if (points.size() < 2)
        return chart;
    for (const ReportProgressPoint &point : points)
        chart.points.append({point.day, double(point.met), double(point.scope)});
    chart.pointNames = {m.say(QT_TRANSLATE_NOOP("Report", "mandatory criteria met")),
                        m.say(QT_TRANSLATE_NOOP("Report", "mandatory criteria in scope"))};
    const auto standing = [&](const ReportProgressPoint &point) {
        return m.say(QT_TRANSLATE_NOOP("Report", "%1 of %2")).arg(point.met).arg(point.scope);
    };
    chart.summary = m.say(QT_TRANSLATE_NOOP("Report", "Mandatory criteria met: %1 on %2, %3 on %4."))
                        .arg(standing(points.first()), dateText(points.first().day, m.phrases.language()),
                             standing(points.last()), dateText(points.last().day, m.phrases.language()));
    return chart;
}

} // namespace kravkort
