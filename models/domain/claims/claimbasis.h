// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claims/claims.h"
#include "models/domain/revision/askingagain.h"

#include <QHash>

namespace kravkort {

// What the rules of the claims check look at: one bid, and what its solution answers and proves.
struct ClaimBasis
{
    const Workspace &workspace;
    const Bid &bid;
    const Picture &picture;
    const Phrases &phrases;
    QHash<int, QList<const Evidence *>> evidence; // by criterion index

    const Catalogue &catalogue() const { return *picture.catalogue; }
    bool inScope(int criterion) const { return picture.scope.holds(catalogue().criteria.at(criterion)); }
    // The date in the catalogue's source that a criterion's text was read in; none where it has no date.
    QDate textDate(int criterion) const;
    // Calls visit(criterion index, answer) for each answer to a criterion in scope; as it counts, or as it
    // was given, be it to other words.
    template<class Visit>
    void forEachAnswer(Visit visit) const
    {
        forEachAnswerGiven(
            [&](int k, const Answer &answer) { visit(k, asCounted(answer, catalogue().criteria.at(k))); });
    }
    template<class Visit>
    void forEachAnswerGiven(Visit visit) const
    {
        forEachUnder<Answer>(workspace, bid.solution.code, [&](const Answer &answer) {
            const int k = catalogue().criterionIndex.value(answer.criterion, -1);
            if (k >= 0 && inScope(k))
                visit(k, answer);
        });
    }
};

// `workspace`, `bid`, `picture` and `phrases` must outlive it.
ClaimBasis claimBasisOf(const Workspace &workspace, const Bid &bid, const Picture &picture,
                        const Phrases &phrases);

} // namespace kravkort
