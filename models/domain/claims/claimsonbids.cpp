// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the claims check about what a bid promises.
#include "models/domain/claims/claimrules.h"
#include "models/domain/scope/reasons.h"
#include "models/domain/text/names.h"

#include <algorithm>

namespace kravkort {

namespace {

bool isOpen(const ClaimBasis &basis, int k)
{
    const Outcome outcome = basis.picture.outcomes.at(k);
    return basis.inScope(k) && basis.catalogue().criteria.at(k).counts() && outcome != Outcome::Met &&
           outcome != Outcome::NotApplicable;
}

Finding ofBid(const ClaimBasis &basis, const NodeRef &place, const QStringList &facts)
{
    Finding finding;
    finding.bid = basis.bid.id;
    finding.subject = place.code;
    finding.place = place;
    finding.facts = factsOf(facts);
    return finding;
}

// Its own packages' criteria are met, so that it looks finished from above.
bool looksFinished(const ClaimBasis &basis, int useCase)
{
    bool any = false, open = false;
    forEachRequirement(basis.catalogue(), useCase, [&](const PackedRequirements::Entry &requirement) {
        if (!requirement.mandatory)
            return;
        const Tally &own = basis.picture.progress.packages.at(requirement.package).own;
        any = any || own.met() > 0;
        open = open || own.open() > 0;
    });
    return any && !open;
}

// A package that the use case may have and that is offered from go-live, but is not complete; -1 for none.
int openOffer(const ClaimBasis &basis, int useCase)
{
    int found = -1;
    forEachRequirement(basis.catalogue(), useCase, [&](const PackedRequirements::Entry &requirement) {
        if (!requirement.mandatory && found < 0 &&
            basis.picture.selection.decisions.at(requirement.package) == Decision::Offered &&
            basis.picture.progress.packages.at(requirement.package).effective < 1)
            found = requirement.package;
    });
    return found;
}

} // namespace

QList<Finding> findOpenPastGoLive(const ClaimBasis &basis)
{
    const Catalogue &c = basis.catalogue();
    const int open = basis.picture.progress.mandatory.open();
    if (!basis.bid.goLive || *basis.bid.goLive >= basis.picture.today || open == 0)
        return {};
    QStringList facts{basis.bid.goLive->toString(Qt::ISODate)};
    int first = -1;
    for (const int k : c.criterionOrder.sorted) {
        if (!isOpen(basis, k) || basis.picture.scope.strengthOf(c.criteria.at(k)) != Strength::Mandatory)
            continue;
        first = first < 0 ? k : first;
        facts.append(c.criteria.at(k).id.code);
    }
    Finding finding = ofBid(basis, criterionNode(c, first), facts);
    finding.subject = QStringLiteral("go-live");
    finding.sentence =
        basis
            .phrases("ClaimRules",
                     QT_TRANSLATE_N_NOOP("ClaimRules",
                                         "Go-live was %1, but %n mandatory criterion(s) is/are open, "
                                         "first %2."),
                     open)
            .arg(dateText(*basis.bid.goLive, basis.phrases.language()), finding.place.code);
    return {finding};
}

QList<Finding> findReadyOnOpenGround(const ClaimBasis &basis)
{
    const Catalogue &c = basis.catalogue();
    QList<Finding> found;
    for (const int u : c.useCaseOrder.sorted) {
        if (!basis.picture.selection.chosen.at(u))
            continue;
        const NodeRef useCase = useCaseNode(c, u);
        if (!basis.picture.progress.ready(u)) {
            if (!looksFinished(basis, u))
                continue;
            const NodeRef weakest = weakestLink(basis.picture, useCase).last();
            Finding finding = ofBid(basis, useCase, {weakest.code});
            finding.sentence =
                basis
                    .phrases("ClaimRules",
                             QT_TRANSLATE_NOOP("ClaimRules",
                                               "The criteria of all packages of %1 are met, but %2, "
                                               "which they need, is not complete."))
                    .arg(useCase.code, weakest.code);
            found.append(finding);
        } else if (const int p = openOffer(basis, u); p >= 0) {
            const QString package = c.packages.at(p).id.code;
            Finding finding = ofBid(basis, useCase, {package});
            finding.sentence =
                basis
                    .phrases("ClaimRules",
                             QT_TRANSLATE_NOOP("ClaimRules",
                                               "%1 counts as ready, but %2, which is offered with "
                                               "it from go-live, is not complete."))
                    .arg(useCase.code, package);
            found.append(finding);
        }
    }
    return found;
}

QList<Finding> findLaterWithoutDate(const ClaimBasis &basis)
{
    QList<Finding> found;
    forEachUnder<PackageDecision>(basis.workspace, basis.bid.id.code, [&](const PackageDecision &decision) {
        const int p = basis.catalogue().packageIndex.value(decision.package, -1);
        if (decision.decision != Decision::Later || decision.from || p < 0)
            return;
        Finding finding = ofBid(basis, packageNode(basis.catalogue(), p), {});
        finding.sentence =
            basis
                .phrases("ClaimRules",
                         QT_TRANSLATE_NOOP("ClaimRules", "%1 is offered later, but no date says when."))
                .arg(decision.package.code);
        found.append(finding);
    });
    return found;
}

} // namespace kravkort
