// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report/report.h"

#include "models/domain/moments/differenceblocks.h"
#include "models/domain/report/reportsections.h"

#include <algorithm>

namespace kravkort {

namespace {

// The front page and the contents have their own; so has the summary where it is the first page.
QString headingOf(ReportSectionKind kind, const ReportMatter &m)
{
    using enum ReportSectionKind;
    const bool own = kind == Front || kind == Contents || (kind == Summary && !m.plan.shows(Front));
    return own ? QString() : nameOf(kind, m.phrases);
}

QString graphSummary(const ReportMatter &m)
{
    const auto inScope = [](const auto &scopes) {
        int count = 0;
        for (const auto &scope : scopes)
            count += scope.inScope ? 1 : 0;
        return count;
    };
    QStringList parts{
        m.say(QT_TRANSLATE_N_NOOP("Report", "%n use case(s)"), m.picture.progress.chosenUseCases),
        m.say(QT_TRANSLATE_N_NOOP("Report", "%n package(s)"), inScope(m.picture.scope.packages)),
        m.say(QT_TRANSLATE_N_NOOP("Report", "%n integration(s)"), inScope(m.picture.scope.integrations))};
    return m
        .say(QT_TRANSLATE_NOOP("Report", "A map of what requires what: %1. The same stands in words in "
                                         "the sections on use cases, packages and integrations."))
        .arg(parts.join(QStringLiteral(", ")));
}

QList<ReportBlock> blocksOf(ReportSectionKind kind, const ReportMatter &m)
{
    using enum ReportSectionKind;
    switch (kind) {
    case Front:
        return frontSection(m);
    case Contents:
        if (m.picture.progress.chosenUseCases == 0)
            return {};
        return {ReportContents{nameOf(Contents, m.phrases)}};
    case Summary:
        return summarySection(m);
    case Decisions:
        return decisionsSection(m);
    case Readiness:
        return readinessSection(m);
    case Costs:
        return costsSection(m);
    case UseCases:
        return useCasesSection(m);
    case WeakGround:
        return weakGroundSection(m);
    case Packages:
        return packagesSection(m);
    case Integrations:
        return integrationsSection(m);
    case General:
        return generalSection(m);
    case Graph:
        if (!m.picture.scope.general)
            return {};
        return {ReportGraph{
            {},
            m.say(QT_TRANSLATE_NOOP("Report",
                                    "From left to right: service areas, use cases, integration packages, "
                                    "integrations and what these need in turn.")),
            {},
            graphSummary(m)}};
    case Matrix:
        return matrixSection(m);
    case Evidence:
        return evidenceSection(m);
    case Findings:
        return findingsSection(m);
    case History:
        return historySection(m);
    case Sources:
        return sourcesSection(m);
    case Method:
        return methodSection(m);
    case Comparison:
        if (!m.request.comparison)
            return {};
        return differenceBlocks(m.request.comparison->difference, m.request.comparison->from,
                                m.request.comparison->to, m.phrases, 2);
    }
    return {};
}

// Those of the plan; what is compared comes after the headline figures, or in front of all that has a
// heading.
QList<ReportSectionKind> sectionsOf(const ReportRequest &request)
{
    using enum ReportSectionKind;
    QList<ReportSectionKind> sections = request.plan.sections;
    if (!request.comparison)
        return sections;
    qsizetype place = 0;
    for (const ReportSectionKind before : {Front, Contents, Summary})
        place = std::max(place, sections.indexOf(before) + 1);
    sections.insert(place, Comparison);
    return sections;
}

} // namespace

Report reportOf(const Picture &picture, const Workspace &workspace, const ReportRequest &request,
                const Phrases &phrases, const QDateTime &now)
{
    const Catalogue &catalogue = *picture.catalogue;
    ReportMatter matter{picture, workspace, catalogue, phrases, request, request.plan, now};
    if (const auto *details = workspace.find<ReportDetails>({picture.bid.code}))
        matter.details = *details;
    matter.draft = !request.isFinal.value_or(matter.details.isFinal);

    Report report;
    report.title = matter.say(QT_TRANSLATE_NOOP("Report", "Status report"));
    if (const Bid *bid = workspace.bid(picture.bid)) {
        report.bid = bid->name;
        report.municipalities = bid->municipalities;
    }
    if (const Solution *solution = workspace.solution(picture.solution))
        report.solution = solution->name;
    report.vendor = workspace.vendorName();
    report.catalogueId = catalogue.id;
    report.catalogueTitle = matter.in(catalogue.title);
    report.catalogueRevision = catalogue.revision;
    report.made = now;
    report.language = phrases.language();
    report.profile = request.plan.ceiling;
    report.profileName = matter.profileName();
    report.version = matter.details.version;
    report.draft = matter.draft;
    report.state = matter.state();

    int number = 0;
    for (const ReportSectionKind kind : sectionsOf(request)) {
        QList<ReportBlock> blocks = blocksOf(kind, matter);
        if (blocks.isEmpty())
            continue;
        const QString heading = headingOf(kind, matter);
        if (!heading.isEmpty()) {
            const QString numbered = QString::number(++number) + u"  " + heading;
            if (auto *graph = std::get_if<ReportGraph>(&blocks.first())) {
                graph->heading = numbered;
                graph->anchor = anchorOf(kind);
            } else if (auto *matrix = std::get_if<ReportMatrix>(&blocks.first())) {
                matrix->heading = numbered;
                matrix->anchor = anchorOf(kind);
            } else {
                blocks.prepend(ReportHeading{1, numbered, anchorOf(kind)});
            }
        }
        report.sections.append({kind, std::move(blocks)});
    }
    dropDanglingTargets(report);
    return report;
}

} // namespace kravkort
