// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report.h"

#include "models/domain/reportsections.h"

namespace kravkort {

namespace {

// The front page and the contents have their own.
QString headingOf(ReportSectionKind kind, const ReportMatter &m)
{
    using enum ReportSectionKind;
    return kind == Front || kind == Contents || kind == Summary ? QString() : nameOf(kind, m.phrases);
}

QList<ReportBlock> blocksOf(ReportSectionKind kind, const ReportMatter &m)
{
    using enum ReportSectionKind;
    switch (kind) {
    case Front:
    case Contents:
        return {};
    case Summary:
        return summarySection(m);
    case Decisions:
        return decisionsSection(m);
    case Readiness:
    case Costs:
        return {};
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
                                    "integrations and what these need in turn."))}};
    case Matrix:
    case Evidence:
    case Findings:
    case History:
        return {};
    case Sources:
        return sourcesSection(m);
    case Method:
        return methodSection(m);
    }
    return {};
}

} // namespace

Report reportOf(const Picture &picture, const Workspace &workspace, const ReportRequest &request,
                const Phrases &phrases, const QDateTime &now)
{
    const Catalogue &catalogue = *picture.catalogue;
    const ReportMatter matter{picture, workspace, catalogue, phrases, request, request.plan, now};

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
    const auto *details = workspace.find<ReportDetails>({picture.bid.code});
    report.version = details ? details->version : QString();
    report.draft = !request.isFinal.value_or(details && details->isFinal);
    report.state = report.draft ? matter.say(QT_TRANSLATE_NOOP("Report", "DRAFT"))
                                : matter.say(QT_TRANSLATE_NOOP("Report", "FINAL"));

    int number = 0;
    for (const ReportSectionKind kind : request.plan.sections) {
        QList<ReportBlock> blocks = blocksOf(kind, matter);
        if (blocks.isEmpty())
            continue;
        const QString heading = headingOf(kind, matter);
        if (!heading.isEmpty()) {
            const QString numbered = QString::number(++number) + u"  " + heading;
            if (auto *graph = std::get_if<ReportGraph>(&blocks.first()))
                graph->heading = numbered;
            else
                blocks.prepend(ReportHeading{1, numbered});
        }
        report.sections.append({kind, std::move(blocks)});
    }
    return report;
}

} // namespace kravkort
