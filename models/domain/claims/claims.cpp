// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/claims/claims.h"

#include "models/domain/catalogue/readingorder.h"
#include "models/domain/claims/claimrules.h"
#include "models/domain/workspace/edit.h"

#include <QSet>

#include <algorithm>

namespace kravkort {

QDate ClaimBasis::textDate(int criterion) const
{
    const Source *source = catalogue().source(catalogue().criteria.at(criterion).ground.source);
    if (!source)
        return {};
    // A year or a month stands for its first day: what was kept before is older for certain.
    const QString &date = source->date;
    if (date.size() == 4)
        return QDate::fromString(date, QStringLiteral("yyyy"));
    if (date.size() == 7)
        return QDate::fromString(date, QStringLiteral("yyyy-MM"));
    return QDate::fromString(date, Qt::ISODate);
}

ClaimBasis claimBasisOf(const Workspace &workspace, const Bid &bid, const Picture &picture,
                        const Phrases &phrases)
{
    ClaimBasis basis{workspace, bid, picture, phrases, {}};
    for (const EvidenceUse &use : workspace.table<EvidenceUse>()) {
        const int k = picture.catalogue->criterionIndex.value(use.criterion, -1);
        if (use.solution != bid.solution || k < 0)
            continue;
        if (const Evidence *evidence = workspace.find<Evidence>({use.evidence.code}))
            basis.evidence[k].append(evidence);
    }
    return basis;
}

QList<Finding> claimsOf(const Workspace &workspace, const Picture &picture, const Phrases &phrases)
{
    const Bid *bid = workspace.bid(picture.bid);
    if (!bid)
        return {};
    const ClaimBasis basis = claimBasisOf(workspace, *bid, picture, phrases);
    QList<Finding> all;
    for (const ClaimRule &rule : claimRules()) {
        QList<Finding> found = rule.find(basis);
        std::stable_sort(found.begin(), found.end(), [](const Finding &a, const Finding &b) {
            return readsBefore(a.place.code, b.place.code);
        });
        for (Finding &finding : found) {
            finding.rule = QString::fromLatin1(rule.id);
            finding.severity = rule.severity;
            finding.solution = bid->solution;
            if (const SignOff *accepted = workspace.find<SignOff>(
                    {finding.solution.code, finding.bid.code, finding.rule, finding.subject})) {
                finding.lapsed = accepted->facts != finding.facts;
                finding.signedOff = finding.lapsed ? QString() : accepted->reason;
            }
            all.append(finding);
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return all;
}

QList<Finding> claimsOfAll(const Workspace &workspace,
                           const std::function<std::optional<Picture>(const Bid &)> &pictureOf,
                           const Phrases &phrases)
{
    QList<Bid> bids = workspace.table<Bid>().values();
    std::stable_sort(bids.begin(), bids.end(), [](const Bid &a, const Bid &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    QList<Finding> all;
    QSet<QString> said;
    for (const Bid &bid : std::as_const(bids)) {
        const std::optional<Picture> picture = bid.archived ? std::nullopt : pictureOf(bid);
        if (!picture)
            continue;
        for (const Finding &finding : claimsOf(workspace, *picture, phrases)) {
            const QString name = keyOf(signOffOf(finding, {}));
            if (said.contains(name))
                continue;
            said.insert(name);
            all.append(finding);
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return all;
}

SignOff signOffOf(const Finding &finding, const QString &reason)
{
    return {finding.solution, finding.bid.code, finding.rule, finding.subject, finding.facts, reason};
}

QString nameOf(Severity severity, const Phrases &phrases)
{
    switch (severity) {
    case Severity::Serious:
        return phrases("Claims", QT_TRANSLATE_NOOP("Claims", "serious"));
    case Severity::Warning:
        return phrases("Claims", QT_TRANSLATE_NOOP("Claims", "warning"));
    case Severity::Note:
        return phrases("Claims", QT_TRANSLATE_NOOP("Claims", "note"));
    }
    return {};
}

QString symbolOf(Severity severity)
{
    switch (severity) {
    case Severity::Serious:
        return QStringLiteral("●");
    case Severity::Warning:
        return QStringLiteral("▲");
    case Severity::Note:
        return QStringLiteral("○");
    }
    return {};
}

QString ownerOf(const Finding &finding, const Workspace &workspace, const Phrases &phrases)
{
    if (const Bid *bid = workspace.bid(finding.bid))
        return phrases("Claims", QT_TRANSLATE_NOOP("Claims", "Bid “%1”")).arg(bid->name);
    const Solution *solution = workspace.solution(finding.solution);
    return phrases("Claims", QT_TRANSLATE_NOOP("Claims", "Solution “%1”"))
        .arg(solution ? solution->name : finding.solution.code);
}

} // namespace kravkort
