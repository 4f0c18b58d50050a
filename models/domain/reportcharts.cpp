// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reportsections.h"

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

QString metOf(const ReportMatter &m, const Tally &tally)
{
    return tally.applicable() == 0 ? m.say(QT_TRANSLATE_NOOP("Report", "none to count"))
                                   : m.say(QT_TRANSLATE_NOOP("Report", "%1 · %2 of %3"))
                                         .arg(percent(tally.ratio()))
                                         .arg(tally.met())
                                         .arg(tally.applicable());
}

ReportChart::Bar barOf(const ReportMatter &m, const QString &name, const Tally &tally,
                       const QString &target = {})
{
    return {name, metOf(m, tally), partsOf(tally), target};
}

} // namespace

ReportChart packageChart(const ReportMatter &m)
{
    ReportChart chart{ReportChartKind::PackageProgress,
                      m.say(QT_TRANSLATE_NOOP("Report", "How far is each package?"))};
    chart.parts = outcomeParts(m);
    int done = 0;
    for (const int package : inReadingOrder(m.catalogue.packages, m.catalogue.packageOrder.sorted)) {
        if (!m.picture.scope.packages.at(package).inScope)
            continue;
        const Tally &tally = m.picture.progress.packages.at(package).pooled;
        const NodeRef node = packageNode(m.catalogue, package);
        chart.bars.append(barOf(m, m.label(node), tally, anchorOf(node)));
        done += tally.ratio() >= 1 ? 1 : 0;
    }
    chart.summary = m.say(QT_TRANSLATE_N_NOOP("Report", "Everything is met in %1 of %n package(s)."),
                          static_cast<int>(chart.bars.size()))
                        .arg(done);
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
                      m.say(QT_TRANSLATE_NOOP("Report", "How near is each use case to being ready?"))};
    for (const int useCase : useCases) {
        const NodeRef node = useCaseNode(m.catalogue, useCase);
        const double effective = m.picture.progress.useCases.at(useCase).effective;
        const bool ready = m.picture.progress.ready(useCase);
        chart.bars.append({m.label(node),
                           ready ? m.say(QT_TRANSLATE_NOOP("Report", "ready")) : percent(effective),
                           {effective},
                           anchorOf(node)});
    }
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
