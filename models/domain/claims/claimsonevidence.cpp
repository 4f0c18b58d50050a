// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the claims check about evidence: one finding for each piece, however many criteria rest on it.
#include "models/domain/claims/claimrules.h"
#include "models/domain/text/names.h"

#include <QMap>

#include <algorithm>

namespace kravkort {

namespace {

using Resting = QMap<EvidenceId, QList<int>>; // criteria by evidence

// The criteria called met that rest on evidence of which `holds(evidence, criterion)`.
template<class Holds>
Resting restingOn(const ClaimBasis &basis, Holds holds)
{
    Resting resting;
    for (const int k : basis.catalogue().criterionOrder.sorted) {
        if (basis.picture.outcomes.at(k) != Outcome::Met || !basis.inScope(k))
            continue;
        for (const Evidence *evidence : basis.evidence.value(k))
            if (holds(*evidence, k))
                resting[evidence->id].append(k);
    }
    return resting;
}

// Rests on all that the solution calls met with it, whatever the bid holds: bids of a solution share
// findings.
Finding about(const ClaimBasis &basis, const Evidence &evidence, const QList<int> &criteria,
              std::optional<QDate> date)
{
    Finding finding;
    finding.subject = evidence.id.code;
    finding.place = criterionNode(basis.catalogue(), criteria.first());
    QStringList facts{date ? date->toString(Qt::ISODate) : QString()};
    for (const int k : basis.catalogue().criterionOrder.sorted)
        if (basis.picture.outcomes.at(k) == Outcome::Met && basis.evidence.value(k).contains(&evidence))
            facts << basis.catalogue().criteria.at(k).id.code << basis.textDate(k).toString(Qt::ISODate);
    finding.facts = factsOf(facts);
    return finding;
}

} // namespace

QList<Finding> findExpiredEvidence(const ClaimBasis &basis)
{
    QList<Finding> found;
    const Resting resting = restingOn(basis, [&](const Evidence &evidence, int) {
        return evidence.expires && *evidence.expires < basis.picture.today;
    });
    for (auto it = resting.cbegin(); it != resting.cend(); ++it) {
        const Evidence &evidence = *basis.workspace.find<Evidence>({it.key().code});
        Finding finding = about(basis, evidence, *it, evidence.expires);
        finding.sentence =
            basis
                .phrases(
                    "ClaimRules",
                    QT_TRANSLATE_N_NOOP("ClaimRules",
                                        "“%1” counted until %2; %n met criterion(s) rest on it, first %3."),
                    static_cast<int>(it->size()))
                .arg(evidence.title, dateText(*evidence.expires, basis.phrases.language()),
                     finding.place.code);
        found.append(finding);
    }
    return found;
}

QList<Finding> findOutdatedEvidence(const ClaimBasis &basis)
{
    QList<Finding> found;
    const Resting resting = restingOn(basis, [&](const Evidence &evidence, int k) {
        const QDate text = basis.textDate(k);
        return evidence.added && text.isValid() && *evidence.added < text;
    });
    for (auto it = resting.cbegin(); it != resting.cend(); ++it) {
        const Evidence &evidence = *basis.workspace.find<Evidence>({it.key().code});
        Finding finding = about(basis, evidence, *it, evidence.added);
        finding.sentence =
            basis
                .phrases("ClaimRules",
                         QT_TRANSLATE_N_NOOP("ClaimRules",
                                             "“%1” is from %2, older than the text of %n criterion(s) "
                                             "that rest(s) on it, first %3 of %4."),
                         static_cast<int>(it->size()))
                .arg(evidence.title, dateText(*evidence.added, basis.phrases.language()), finding.place.code,
                     dateText(basis.textDate(it->first()), basis.phrases.language()));
        found.append(finding);
    }
    return found;
}

} // namespace kravkort
