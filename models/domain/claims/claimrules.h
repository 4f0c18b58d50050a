// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claims/claimbasis.h"

namespace kravkort {

// One rule of the claims check: a pure function that finds what breaks it. The finders fill in subject,
// place, facts and sentence, and the bid where the finding is the bid's own; claimsOf() does the rest.
struct ClaimRule
{
    const char *id; // in files and on the command line; changing it loosens sign-offs
    Severity severity;
    QList<Finding> (*find)(const ClaimBasis &);
    const char *title;       // context "ClaimRules"
    const char *explanation; // why it matters and what to do about it
};

const QList<ClaimRule> &claimRules();
// Null for an unknown one.
const ClaimRule *claimRule(const QString &id);
QString titleOf(const ClaimRule &rule, const Phrases &phrases);
QString explanationOf(const ClaimRule &rule, const Phrases &phrases);

// Hash of what a finding rests on.
QString factsOf(const QStringList &facts);

// About answers (claimsonanswers.cpp).
QList<Finding> findNotApplicableWithoutReason(const ClaimBasis &basis);
QList<Finding> findAnsweredInOtherWords(const ClaimBasis &basis);
QList<Finding> findMetWithoutEvidence(const ClaimBasis &basis);
QList<Finding> findMissingEstimates(const ClaimBasis &basis);
// About evidence (claimsonevidence.cpp).
QList<Finding> findExpiredEvidence(const ClaimBasis &basis);
QList<Finding> findOutdatedEvidence(const ClaimBasis &basis);
// About the bid (claimsonbids.cpp).
QList<Finding> findOpenPastGoLive(const ClaimBasis &basis);
QList<Finding> findReadyOnOpenGround(const ClaimBasis &basis);
QList<Finding> findLaterWithoutDate(const ClaimBasis &basis);

} // namespace kravkort
