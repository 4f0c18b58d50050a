// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the claims check about answers.
#include "models/domain/claims/claimrules.h"
#include "models/domain/text/names.h"
#include "models/domain/workspace/words.h"

namespace kravkort {

namespace {

Finding about(const ClaimBasis &basis, int criterion, const QStringList &facts, const QString &sentence)
{
    Finding finding;
    finding.subject = basis.catalogue().criteria.at(criterion).id.code;
    finding.place = criterionNode(basis.catalogue(), criterion);
    finding.facts = factsOf(facts);
    finding.sentence = sentence.arg(finding.subject);
    return finding;
}

bool isOpen(Outcome outcome)
{
    return outcome != Outcome::Met && outcome != Outcome::NotApplicable;
}

} // namespace

QList<Finding> findNotApplicableWithoutReason(const ClaimBasis &basis)
{
    QList<Finding> found;
    basis.forEachAnswer([&](int k, const Answer &answer) {
        if (answer.outcome == Outcome::NotApplicable && answer.reason.trimmed().isEmpty())
            found.append(
                about(basis, k, {answer.textHash},
                      basis.phrases("ClaimRules",
                                    QT_TRANSLATE_NOOP("ClaimRules", "%1 is called not applicable, but "
                                                                    "no reason says why."))));
    });
    return found;
}

QList<Finding> findAnsweredInOtherWords(const ClaimBasis &basis)
{
    QList<Finding> found;
    basis.forEachAnswerGiven([&](int k, const Answer &answer) {
        const Criterion &criterion = basis.catalogue().criteria.at(k);
        if (!asksAgain(answer, criterion))
            return;
        Finding finding =
            about(basis, k, {answer.textHash, criterion.textHash, wordOf(answer.outcome)},
                  basis.phrases("ClaimRules",
                                QT_TRANSLATE_NOOP("ClaimRules", "%1 was answered in another wording; "
                                                                "read it again and confirm the answer.")));
        finding.bid = basis.bid.id; // another bid's catalogue may still say what was answered
        found.append(finding);
    });
    return found;
}

QList<Finding> findMetWithoutEvidence(const ClaimBasis &basis)
{
    QList<Finding> found;
    basis.forEachAnswer([&](int k, const Answer &answer) {
        if (answer.outcome == Outcome::Met && basis.catalogue().criteria.at(k).counts() &&
            !basis.evidence.contains(k))
            found.append(about(
                basis, k, {answer.textHash},
                basis.phrases("ClaimRules",
                              QT_TRANSLATE_NOOP("ClaimRules", "%1 is called met, but nothing proves it."))));
    });
    return found;
}

// Of work that has begun, and of integrations whose hours nobody has said anything about.
QList<Finding> findMissingEstimates(const ClaimBasis &basis)
{
    const Catalogue &c = basis.catalogue();
    QList<Finding> found;
    QList<bool> estimated(c.integrations.size(), false);
    basis.forEachAnswer([&](int k, const Answer &answer) {
        const Criterion &criterion = c.criteria.at(k);
        if (answer.estimate && criterion.owner == Criterion::Owner::Integration)
            estimated[criterion.ownerIndex] = true;
        const bool begun = answer.work == Work::InProgress || answer.work == Work::InReview;
        if (criterion.counts() && begun && isOpen(answer.outcome) && !answer.estimate)
            found.append(about(
                basis, k, {wordOf(answer.work), wordOf(answer.outcome)},
                basis.phrases("ClaimRules", QT_TRANSLATE_NOOP("ClaimRules", "%1 is being worked on, but has "
                                                                            "no estimate."))));
    });
    for (int i = 0; i < c.integrations.size(); ++i) {
        const int open = basis.picture.progress.integrations.at(i).own.open();
        if (!basis.picture.scope.integrations.at(i).inScope || open == 0 || estimated.at(i) ||
            c.integrations.at(i).effort)
            continue;
        Finding finding;
        finding.subject = c.integrations.at(i).id.code;
        finding.place = integrationNode(c, i);
        finding.facts = factsOf({QString::number(open)});
        finding.sentence =
            basis
                .phrases("ClaimRules",
                         QT_TRANSLATE_N_NOOP("ClaimRules",
                                             "%1 has %n open criterion(s), but neither you nor the "
                                             "catalogue says how many hours they take."),
                         open)
                .arg(finding.subject);
        found.append(finding);
    }
    return found;
}

} // namespace kravkort
