// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/revision/askingagain.h"

namespace kravkort {

bool holdsFor(const Answer &answer, const Criterion &criterion)
{
    return answer.textHash.isEmpty() || answer.textHash == criterion.textHash ||
           (answer.keptFor && answer.keptFor->contains(criterion.textHash));
}

bool asksAgain(const Answer &answer, const Criterion &criterion)
{
    return (answer.outcome != Outcome::Unknown || answer.work != Work::NotStarted) &&
           !holdsFor(answer, criterion);
}

Answer asCounted(Answer answer, const Criterion &criterion)
{
    if (!holdsFor(answer, criterion)) {
        answer.outcome = Outcome::Unknown;
        answer.reason.clear();
    }
    return answer;
}

Answer kept(Answer answer, const Criterion &criterion)
{
    if (!holdsFor(answer, criterion)) {
        QStringList hashes = answer.keptFor.value_or(QStringList());
        hashes.append(criterion.textHash);
        hashes.sort();
        answer.keptFor = hashes;
    }
    return answer;
}

Answer reanswered(const Answer &known, Answer wanted, const Criterion &criterion)
{
    const bool fresh = known.textHash.isEmpty();
    if (holdsFor(known, criterion)) {
        const bool judged = wanted.outcome != known.outcome || wanted.reason != known.reason;
        wanted.textHash = judged || fresh ? criterion.textHash : known.textHash;
        wanted.keptFor = judged ? std::nullopt : known.keptFor;
        return wanted;
    }
    if (wanted.outcome == known.outcome && wanted.reason == known.reason &&
        wanted.outcome != Outcome::Unknown) {
        const Answer same = kept(known, criterion); // the same again: it holds for both wordings
        wanted.textHash = same.textHash;
        wanted.keptFor = same.keptFor;
        return wanted;
    }
    const bool judged = wanted.outcome != Outcome::Unknown;
    const bool begun = known.outcome == Outcome::Unknown && wanted.work != known.work;
    if (judged || begun) {
        wanted.textHash = criterion.textHash;
        wanted.keptFor.reset();
        return wanted;
    }
    wanted.outcome = known.outcome;
    wanted.reason = known.reason;
    wanted.textHash = known.textHash;
    wanted.keptFor = known.keptFor;
    return wanted;
}

QList<bool> askingAgain(const Catalogue &catalogue, const Workspace &workspace, const SolutionId &solution)
{
    QList<bool> asking(catalogue.criteria.size(), false);
    forEachUnder<Answer>(workspace, solution.code, [&](const Answer &answer) {
        if (const auto found = catalogue.criterionIndex.constFind(answer.criterion);
            found != catalogue.criterionIndex.cend())
            asking[*found] = asksAgain(answer, catalogue.criteria.at(*found));
    });
    return asking;
}

} // namespace kravkort
