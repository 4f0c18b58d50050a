// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report/reportsections.h"
#include "models/domain/text/wordsforothers.h"
#include "models/domain/workspace/evidencelist.h"

#include <QLocale>

namespace kravkort {

namespace {

constexpr ReportParagraph::Tone quiet = ReportParagraph::Tone::Quiet;

void addDetail(const ReportMatter &m, ReportCell &cell, const char *name, const QString &value,
               const QString &link = {})
{
    if (!value.isEmpty())
        cell.details.append({m.say(name).arg(value), link});
}

ReportCell criterionCell(const ReportMatter &m, const Criterion &criterion, const Answer *answer,
                         Outcome outcome)
{
    ReportCell cell = textCell(m.in(criterion.text));
    if (m.shows(ReportField::Doubt) && criterion.ground.basis < Basis::Published)
        addDetail(m, cell, QT_TRANSLATE_NOOP("Report", "Ground: %1"), m.in(criterion.ground.reason));
    if (const QString confirmed = confirmedBy(m, criterion.ground); !confirmed.isEmpty())
        cell.details.append({confirmed, {}});
    if (!answer)
        return cell;
    if (m.shows(ReportField::Reason) && outcome == Outcome::NotApplicable)
        addDetail(m, cell, QT_TRANSLATE_NOOP("Report", "Not applicable because: %1"), answer->reason);
    if (m.shows(ReportField::Note))
        addDetail(m, cell, QT_TRANSLATE_NOOP("Report", "Note: %1"), answer->note);
    if (m.shows(ReportField::Estimate) && answer->estimate) {
        const QLocale locale(m.phrases.language() == Language::Danish ? QLocale::Danish : QLocale::English);
        addDetail(m, cell, QT_TRANSLATE_NOOP("Report", "Estimate: %1 hours"),
                  locale.toString(*answer->estimate, 'f', QLocale::FloatingPointShortest));
    }
    return cell;
}

void addEvidence(const ReportMatter &m, const Criterion &criterion, ReportCell &cell)
{
    for (const EvidenceUse &use : m.workspace.table<EvidenceUse>()) {
        if (use.criterion != criterion.id || use.solution != m.picture.solution)
            continue;
        const auto *evidence = m.workspace.find<Evidence>({use.evidence.code});
        if (!evidence)
            continue;
        const EvidenceItem item = evidenceItem(m.workspace, *evidence);
        QString text = evidence->title.isEmpty() ? evidence->link : evidence->title;
        if (item.isFile()) // by its hash a reader can tell which file was meant
            text += m.say(QT_TRANSLATE_NOOP("Report", " (version %1, SHA-256 %2…)"))
                        .arg(QString::number(item.versions.first().version),
                             item.versions.first().sha256.left(12));
        const bool expired = ageOf(*evidence, m.picture.today) == EvidenceAge::Expired;
        addDetail(m, cell,
                  expired ? QT_TRANSLATE_NOOP("Report", "Evidence, expired: %1")
                          : QT_TRANSLATE_NOOP("Report", "Evidence: %1"),
                  text, isWebAddress(evidence->link) ? evidence->link : QString());
    }
}

// How the vendor's work goes on and when it is to be done is its own affair.
bool showsWork(const ReportMatter &m)
{
    return m.plan.ceiling != ReportProfile::Municipality;
}

ReportRow criterionRow(const ReportMatter &m, int index, bool hasOwners)
{
    const Criterion &criterion = m.catalogue.criteria.at(index);
    const Answer *answer = m.workspace.answer(m.picture.solution, criterion.id);
    const Outcome outcome = m.picture.outcomes.at(index);
    ReportRow row;
    row.anchor = anchorOf(criterionNode(m.catalogue, index));
    row.cells.append(basisCell(m, criterion.id.code, criterion.ground.basis));
    row.cells.append(criterionCell(m, criterion, answer, outcome));
    if (m.shows(ReportField::Evidence))
        addEvidence(m, criterion, row.cells.last());
    row.cells.append(textCell(nameOf(criterion.responsible, m.phrases)));
    ReportCell result = textCell(nameOf(outcome, m.phrases));
    result.outcome = outcome;
    const Work work = answer ? answer->work : Work::NotStarted;
    if (showsWork(m))
        result.details.append(
            {m.say(QT_TRANSLATE_NOOP("Report", "Work: %1")).arg(nameOf(work, m.phrases)), {}});
    if (m.shows(ReportField::Reason) && answer && m.picture.asksAgain.value(index))
        result.details.append({m.say(QT_TRANSLATE_NOOP("Report", "Asks again; answered in other words: %1"))
                                   .arg(nameOf(answer->outcome, m.phrases)),
                               {}});
    row.cells.append(result);
    if (hasOwners)
        row.cells.append(textCell(answer && m.names(answer->owner) ? answer->owner : QString()));
    if (!showsWork(m))
        return row;
    ReportCell due = textCell(answer ? m.date(answer->due) : QString());
    if (answer && answer->due && *answer->due < m.picture.today && outcome != Outcome::Met &&
        outcome != Outcome::NotApplicable)
        due.details.append({m.say(QT_TRANSLATE_NOOP("Report", "overdue")), {}});
    row.cells.append(due);
    return row;
}

// "Own 40 % (4 of 10 met) · effective 20 % · pooled 35 % (7 of 20 met) · municipality's part 1 of 2"
QString progressLine(const ReportMatter &m, const NodeProgress &progress)
{
    const auto counted = [&](const char *text, const Tally &tally) {
        return m.say(text).arg(m.share(tally)).arg(tally.met()).arg(tally.applicable());
    };
    QStringList parts{counted(QT_TRANSLATE_NOOP("Report", "Own %1 (%2 of %3 met)"), progress.own),
                      m.say(QT_TRANSLATE_NOOP("Report", "effective %1")).arg(percent(progress.effective)),
                      counted(QT_TRANSLATE_NOOP("Report", "pooled %1 (%2 of %3 met)"), progress.pooled)};
    if (progress.municipal.total() > 0)
        parts.append(m.say(QT_TRANSLATE_NOOP("Report", "municipality's part: %1 of %2 met"))
                         .arg(progress.municipal.met())
                         .arg(progress.municipal.applicable()));
    return parts.join(QStringLiteral(" · "));
}

QString membersLine(const ReportMatter &m, int package)
{
    QStringList members;
    for (const Membership &membership : m.catalogue.packages.at(package).members) {
        const IntegrationScope &scope = m.picture.scope.integrations.at(membership.integration);
        if (scope.inScope && scope.packages.contains(package))
            members.append(m.say(QT_TRANSLATE_NOOP("Report", "%1 (%2)"))
                               .arg(m.catalogue.integrations.at(membership.integration).id.code,
                                    nameOf(membership.role, m.phrases)));
    }
    return members.isEmpty()
               ? QString()
               : m.say(QT_TRANSLATE_NOOP("Report", "Brings in: %1")).arg(members.join(QStringLiteral(", ")));
}

QString reasonLine(const ReportMatter &m, const IntegrationScope &scope)
{
    QStringList packages, integrations, lines;
    for (const int package : scope.packages)
        packages.append(m.catalogue.packages.at(package).id.code);
    for (const int integration : scope.neededBy)
        integrations.append(m.catalogue.integrations.at(integration).id.code);
    if (!packages.isEmpty())
        lines.append(
            m.say(QT_TRANSLATE_NOOP("Report", "Brought in by %1")).arg(packages.join(QStringLiteral(", "))));
    if (!integrations.isEmpty())
        lines.append(
            m.say(QT_TRANSLATE_NOOP("Report", "Needed by %1")).arg(integrations.join(QStringLiteral(", "))));
    return lines.join(QStringLiteral(". "));
}

ReportTable overviewOf(const ReportMatter &m, const QList<int> &integrations)
{
    ReportTable table{{{m.say(QT_TRANSLATE_NOOP("Report", "Integration")), 0.42},
                       {m.say(QT_TRANSLATE_NOOP("Report", "Strength and role")), 0.19},
                       {m.say(QT_TRANSLATE_NOOP("Report", "Own")), 0.13, ReportColumn::Align::Progress},
                       {m.say(QT_TRANSLATE_NOOP("Report", "Effective")), 0.13, ReportColumn::Align::Progress},
                       {m.say(QT_TRANSLATE_NOOP("Report", "Pooled")), 0.13, ReportColumn::Align::Progress}},
                      {}};
    for (const int index : integrations) {
        const NodeRef node = integrationNode(m.catalogue, index);
        const IntegrationScope &scope = m.picture.scope.integrations.at(index);
        const NodeProgress &progress = m.picture.progress.integrations.at(index);
        ReportCell name = textCell(m.label(node));
        name.target = anchorOf(node);
        if (const QString back = heldBackBy(m, node); !back.isEmpty())
            name.details.append({back, {}});
        ReportCell strength = textCell(nameOf(scope.strength, m.phrases));
        strength.details.append({nameOf(scope.role, m.phrases), {}});
        table.rows.append({{name, strength, tallyCell(m, progress.own), progressCell(progress.effective),
                            tallyCell(m, progress.pooled)}});
    }
    return table;
}

void describe(const ReportMatter &m, int index, QList<ReportBlock> &blocks)
{
    const Integration &integration = m.catalogue.integrations.at(index);
    const IntegrationScope &scope = m.picture.scope.integrations.at(index);
    blocks.append(ReportHeading{3, m.label(integrationNode(m.catalogue, index)),
                                anchorOf(integrationNode(m.catalogue, index))});
    if (!integration.purpose.isEmpty())
        blocks.append(ReportParagraph{m.in(integration.purpose), {}, {}});
    QStringList facts{nameOf(scope.strength, m.phrases), nameOf(scope.role, m.phrases)};
    if (!integration.component.isEmpty())
        facts.append(integration.component);
    if (!integration.version.isEmpty())
        facts.append(m.say(QT_TRANSLATE_NOOP("Report", "version %1")).arg(integration.version));
    if (!integration.status.isEmpty())
        facts.append(platformStatusOf(integration, m.phrases));
    facts.append(
        m.say(QT_TRANSLATE_NOOP("Report", "basis: %1")).arg(nameOf(integration.ground.basis, m.phrases)));
    QStringList lines{facts.join(QStringLiteral(" · "))};
    if (const QString reason = reasonLine(m, scope); !reason.isEmpty())
        lines.append(reason);
    if (const QString confirmed = confirmedBy(m, integration.ground); !confirmed.isEmpty())
        lines.append(confirmed);
    lines.append(progressLine(m, m.picture.progress.integrations.at(index)));
    blocks.append(ReportParagraph{lines.join(u'\n'), quiet, {}});
    if (!integration.url.isEmpty())
        blocks.append(ReportParagraph{integration.url, quiet, integration.url});
    if (!integration.criteria.isEmpty())
        blocks.append(criteriaTable(m, integration.criteria, m.label(integrationNode(m.catalogue, index))));
}

} // namespace

ReportTable criteriaTable(const ReportMatter &m, const QList<int> &criteria, const QString &of)
{
    const bool hasOwners = m.plan.ceiling == ReportProfile::Municipality
                               ? std::any_of(criteria.begin(), criteria.end(),
                                             [&](int index) {
                                                 const Answer *answer = m.workspace.answer(
                                                     m.picture.solution, m.catalogue.criteria.at(index).id);
                                                 return answer && m.names(answer->owner);
                                             })
                               : m.shows(ReportField::Owner);
    ReportTable table;
    table.columns = {{m.say(QT_TRANSLATE_NOOP("Report", "Id and basis")), 0.135},
                     {m.say(QT_TRANSLATE_NOOP("Report", "Criterion")), hasOwners ? 0.4 : 0.48},
                     {m.say(QT_TRANSLATE_NOOP("Report", "Responsible")), 0.12},
                     {m.say(QT_TRANSLATE_NOOP("Report", "Result")), 0.145}};
    if (hasOwners)
        table.columns.append({m.say(QT_TRANSLATE_NOOP("Report", "Owner")), 0.085});
    if (showsWork(m))
        table.columns.append({m.say(QT_TRANSLATE_NOOP("Report", "Due")), 0.115}); // a date, in one piece
    table.caption = m.say(QT_TRANSLATE_NOOP("Report", "Criteria of %1")).arg(of);
    for (const int index : criteria)
        table.rows.append(criterionRow(m, index, hasOwners));
    return table;
}

QList<ReportBlock> packagesSection(const ReportMatter &m)
{
    QList<ReportBlock> blocks;
    for (const int index : inReadingOrder(m.catalogue.packages, m.catalogue.packageOrder.sorted)) {
        const PackageScope &scope = m.picture.scope.packages.at(index);
        if (!scope.inScope)
            continue;
        const Package &package = m.catalogue.packages.at(index);
        blocks.append(ReportHeading{2, m.label(packageNode(m.catalogue, index)),
                                    anchorOf(packageNode(m.catalogue, index))});
        if (!package.purpose.isEmpty())
            blocks.append(ReportParagraph{m.in(package.purpose), {}, {}});
        QStringList lines{
            nameOf(scope.strength, m.phrases) + u" · " +
            m.say(QT_TRANSLATE_NOOP("Report", "basis: %1")).arg(nameOf(package.ground.basis, m.phrases))};
        if (const QString members = membersLine(m, index); !members.isEmpty())
            lines.append(members);
        if (const QString confirmed = confirmedBy(m, package.ground); !confirmed.isEmpty())
            lines.append(confirmed);
        lines.append(progressLine(m, m.picture.progress.packages.at(index)));
        blocks.append(ReportParagraph{lines.join(u'\n'), quiet, {}});
        if (!package.criteria.isEmpty())
            blocks.append(criteriaTable(m, package.criteria, m.label(packageNode(m.catalogue, index))));
    }
    return blocks;
}

QList<ReportBlock> integrationsSection(const ReportMatter &m)
{
    QList<int> inScope;
    for (const int index : m.catalogue.integrationOrder.sorted)
        if (m.picture.scope.integrations.at(index).inScope)
            inScope.append(index);
    if (inScope.isEmpty())
        return {};
    QList<ReportBlock> blocks{ReportHeading{2, m.say(QT_TRANSLATE_NOOP("Report", "Overview"))},
                              overviewOf(m, inScope),
                              ReportHeading{2, m.say(QT_TRANSLATE_NOOP("Report", "One by one"))}};
    for (const int index : inScope)
        describe(m, index, blocks);
    return blocks;
}

QList<ReportBlock> generalSection(const ReportMatter &m)
{
    if (!m.picture.scope.general || m.catalogue.general.isEmpty())
        return {};
    return {ReportParagraph{
                m.say(QT_TRANSLATE_NOOP("Report", "Every integration brings these terms; they count once.")),
                {},
                {}},
            ReportParagraph{progressLine(m, m.picture.progress.general), quiet, {}},
            criteriaTable(m, m.catalogue.general, m.title(generalNode()))};
}

} // namespace kravkort
