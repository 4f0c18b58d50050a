// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/claims/claimrules.h"
#include "models/domain/report/reportsections.h"

#include <QMap>

#include <algorithm>

namespace kravkort {

namespace {

constexpr qsizetype fewFindings = 10; // of the short edition
constexpr qsizetype alike = 5;        // more of one rule stand in one row

ReportCell severityCell(const ReportMatter &m, Severity severity)
{
    return textCell(symbolOf(severity) + u' ' + nameOf(severity, m.phrases));
}

// Of a criterion the package, the integration or the general terms; else the node itself.
NodeRef ownerOf(const ReportMatter &m, const NodeRef &node)
{
    const int index = node.kind == NodeKind::Criterion ? indexOf(m.catalogue, node) : -1;
    if (index < 0)
        return node;
    const Criterion &criterion = m.catalogue.criteria.at(index);
    switch (criterion.owner) {
    case Criterion::Owner::Package:
        return packageNode(m.catalogue, criterion.ownerIndex);
    case Criterion::Owner::Integration:
        return integrationNode(m.catalogue, criterion.ownerIndex);
    case Criterion::Owner::General:
        return generalNode();
    }
    return node;
}

ReportRow rowOf(const ReportMatter &m, const Finding &finding)
{
    ReportCell sentence = textCell(finding.sentence);
    if (!finding.isOpen() && m.shows(ReportField::Reason))
        sentence.details.append(
            {m.say(QT_TRANSLATE_NOOP("Report", "Accepted because: %1")).arg(finding.signedOff), {}});
    if (finding.lapsed)
        sentence.details.append(
            {m.say(QT_TRANSLATE_NOOP("Report", "Was accepted, but on other facts.")), {}});
    ReportCell place = textCell(finding.place.isValid() ? finding.place.code : QString());
    place.target = anchorOf(finding.place);
    if (finding.place.isValid()) // a code alone tells nobody anything
        place.details.append({m.title(ownerOf(m, finding.place)), {}});
    return {{severityCell(m, finding.severity), sentence, place}};
}

// "Met without evidence", then one line for each package or integration where it is so, with how often.
QList<ReportRow> rowsOf(const ReportMatter &m, const ClaimRule &rule, const QList<Finding> &findings)
{
    QList<std::pair<NodeRef, QStringList>> owners; // with the codes of the places beneath each
    int count = 0;
    for (const Finding &finding : findings) {
        const NodeRef owner = ownerOf(m, finding.place);
        auto at =
            std::find_if(owners.begin(), owners.end(), [&](const auto &one) { return one.first == owner; });
        if (at == owners.end())
            at = owners.insert(owners.end(), {owner, {}});
        if (at->second.contains(finding.place.code))
            continue;
        at->second.append(finding.place.code);
        ++count;
    }
    ReportCell what = textCell(titleOf(rule, m.phrases));
    what.details.append({explanationOf(rule, m.phrases), {}});
    const QString places = m.say(QT_TRANSLATE_N_NOOP("Report", "%n place(s)"), count);
    QList<ReportRow> rows{{{severityCell(m, rule.severity), what, textCell(places)}, true}};
    for (const auto &[owner, codes] : std::as_const(owners)) {
        ReportCell severity = severityCell(m, rule.severity);
        ReportCell name = textCell(owner.kind == NodeKind::General ? m.title(owner) : m.label(owner));
        severity.quiet = true;
        name.target = anchorOf(owner);
        rows.append({{severity, name, textCell(QString::number(codes.size()))}});
    }
    return rows;
}

// What is open, rule by rule; what is accepted keeps its own reason and stands alone.
QList<ReportRow> rowsOf(const ReportMatter &m, const QList<Finding> &findings)
{
    QMap<QString, QList<Finding>> byRule;
    for (const Finding &finding : findings)
        byRule[finding.rule].append(finding);
    QList<ReportRow> rows;
    for (const Finding &finding : findings) {
        const QList<Finding> same = byRule.value(finding.rule);
        const ClaimRule *rule = claimRule(finding.rule);
        if (!rule || !finding.isOpen() || same.size() <= alike)
            rows.append(rowOf(m, finding));
        else if (same.first() == finding)
            rows += rowsOf(m, *rule, same);
    }
    return rows;
}

ReportTable tableOf(const ReportMatter &m, const QList<ReportRow> &rows)
{
    return {{{m.say(QT_TRANSLATE_NOOP("Report", "Severity")), 0.15},
             {m.say(QT_TRANSLATE_NOOP("Report", "Finding")), 0.67},
             {m.say(QT_TRANSLATE_NOOP("Report", "Where")), 0.18}},
            rows,
            nameOf(ReportSectionKind::Findings, m.phrases)};
}

} // namespace

QList<ReportBlock> findingsSection(const ReportMatter &m)
{
    if (m.picture.progress.chosenUseCases == 0)
        return {};
    const bool brief = m.plan.ceiling == ReportProfile::Management;
    QList<Finding> open, accepted;
    for (const Finding &finding : claimsOf(m.workspace, m.picture, m.phrases)) {
        if (brief && (!finding.isOpen() || finding.severity != Severity::Serious))
            continue;
        (finding.isOpen() ? open : accepted).append(finding);
    }
    if (brief && open.isEmpty())
        return {}; // the first page says what is open at all
    QList<ReportBlock> blocks;
    if (open.isEmpty())
        blocks.append(ReportParagraph{
            m.say(QT_TRANSLATE_NOOP("Report", "The claims check has no open findings.")), {}, {}});
    const QList<ReportRow> rows = rowsOf(m, open);
    const qsizetype shown = brief ? std::min(fewFindings, rows.size()) : rows.size();
    if (shown > 0)
        blocks.append(tableOf(m, rows.first(shown)));
    tellRest(m, rows.size() - shown, blocks);
    if (!accepted.isEmpty()) {
        blocks.append(ReportHeading{2, m.say(QT_TRANSLATE_NOOP("Report", "Accepted findings"))});
        blocks.append(tableOf(m, rowsOf(m, accepted)));
    }
    return blocks;
}

} // namespace kravkort
