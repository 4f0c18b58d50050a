// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report.h"

#include "models/domain/reportsections.h"

namespace kravkort {

namespace {

QString headingOf(ReportSectionKind kind, const ReportMatter &m)
{
    switch (kind) {
    case ReportSectionKind::Summary:
        return {}; // the title page has its own
    case ReportSectionKind::Decisions:
        return m.say(QT_TRANSLATE_NOOP("Report", "Decisions"));
    case ReportSectionKind::UseCases:
        return m.say(QT_TRANSLATE_NOOP("Report", "Service areas and use cases"));
    case ReportSectionKind::WeakGround:
        return m.say(QT_TRANSLATE_NOOP("Report", "Sources of doubt"));
    case ReportSectionKind::Packages:
        return m.say(QT_TRANSLATE_NOOP("Report", "Integration packages"));
    case ReportSectionKind::Integrations:
        return m.say(QT_TRANSLATE_NOOP("Report", "Integrations"));
    case ReportSectionKind::General:
        return m.say(QT_TRANSLATE_NOOP("Report", "General terms"));
    case ReportSectionKind::Graph:
        return m.say(QT_TRANSLATE_NOOP("Report", "Map of the requirements"));
    case ReportSectionKind::Sources:
        return m.say(QT_TRANSLATE_NOOP("Report", "Sources and basis"));
    case ReportSectionKind::Method:
        return m.say(QT_TRANSLATE_NOOP("Report", "How the numbers are made"));
    }
    return {};
}

QList<ReportBlock> blocksOf(ReportSectionKind kind, const ReportMatter &m)
{
    switch (kind) {
    case ReportSectionKind::Summary:
        return summarySection(m);
    case ReportSectionKind::Decisions:
        return decisionsSection(m);
    case ReportSectionKind::UseCases:
        return useCasesSection(m);
    case ReportSectionKind::WeakGround:
        return weakGroundSection(m);
    case ReportSectionKind::Packages:
        return packagesSection(m);
    case ReportSectionKind::Integrations:
        return integrationsSection(m);
    case ReportSectionKind::General:
        return generalSection(m);
    case ReportSectionKind::Graph:
        if (!m.picture.scope.general)
            return {};
        return {ReportGraph{
            {},
            m.say(QT_TRANSLATE_NOOP("Report",
                                    "From left to right: service areas, use cases, integration packages, "
                                    "integrations and what these need in turn."))}};
    case ReportSectionKind::Sources:
        return sourcesSection(m);
    case ReportSectionKind::Method:
        return methodSection(m);
    }
    return {};
}

} // namespace

QList<ReportSectionKind> sectionsOf(ReportProfile profile)
{
    using enum ReportSectionKind;
    switch (profile) {
    case ReportProfile::Internal:
        return {Summary,  Graph,        Decisions, UseCases, WeakGround,
                Packages, Integrations, General,   Sources,  Method};
    case ReportProfile::Management:
        return {Summary, Decisions, UseCases, WeakGround};
    case ReportProfile::Municipality:
        return {Summary, Graph, Decisions, UseCases, Packages, Integrations, General, Sources, Method};
    }
    return {};
}

ReportFields fieldsOf(ReportProfile profile)
{
    ReportFields fields;
    switch (profile) {
    case ReportProfile::Internal:
        fields.owner = fields.estimate = fields.note = fields.reason = fields.doubt = fields.evidence = true;
        fields.heldBack = true;
        break;
    case ReportProfile::Management:
        fields.heldBack = true;
        break;
    case ReportProfile::Municipality:
        break;
    }
    return fields;
}

QString nameOf(ReportProfile profile, const Phrases &phrases)
{
    switch (profile) {
    case ReportProfile::Internal:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Internal"));
    case ReportProfile::Management:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Management"));
    case ReportProfile::Municipality:
        return phrases("Report", QT_TRANSLATE_NOOP("Report", "Municipality"));
    }
    return {};
}

Report reportOf(const Picture &picture, const Workspace &workspace, ReportProfile profile,
                const Phrases &phrases, const QDateTime &now)
{
    const Catalogue &catalogue = *picture.catalogue;
    const ReportMatter matter{picture, workspace, catalogue, phrases, profile, fieldsOf(profile), now};

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
    report.profile = profile;

    int number = 0;
    for (const ReportSectionKind kind : sectionsOf(profile)) {
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
