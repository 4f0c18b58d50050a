// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entry/answerchange.h"

#include <algorithm>

namespace kravkort {

Answer changed(Answer answer, const AnswerChange &change)
{
    answer.work = change.work.value_or(answer.work);
    if (change.outcome) {
        answer.outcome = *change.outcome;
        if (answer.outcome != Outcome::NotApplicable)
            answer.reason.clear();
        else if (!change.reason.isEmpty())
            answer.reason = change.reason;
    }
    answer.owner = change.owner.value_or(answer.owner);
    answer.due = change.due.value_or(answer.due);
    answer.estimate = change.estimate.value_or(answer.estimate);
    answer.note = change.note.value_or(answer.note);
    return answer;
}

AnswerChange both(AnswerChange earlier, const AnswerChange &later)
{
    if (later.work)
        earlier.work = later.work;
    if (later.outcome) {
        earlier.outcome = later.outcome;
        earlier.reason = later.reason;
    }
    if (later.owner)
        earlier.owner = later.owner;
    if (later.due)
        earlier.due = later.due;
    if (later.estimate)
        earlier.estimate = later.estimate;
    if (later.note)
        earlier.note = later.note;
    return earlier;
}

AnswerChange common(const QList<Answer> &answers)
{
    AnswerChange shared;
    if (answers.isEmpty())
        return shared;
    const Answer &first = answers.first();
    const auto same = [&](auto Answer::*member) {
        return std::all_of(answers.begin(), answers.end(),
                           [&](const Answer &one) { return one.*member == first.*member; });
    };
    const auto keep = [&](auto &into, auto Answer::*member) {
        if (same(member))
            into.emplace(first.*member);
    };
    keep(shared.work, &Answer::work);
    keep(shared.outcome, &Answer::outcome);
    keep(shared.owner, &Answer::owner);
    keep(shared.due, &Answer::due);
    keep(shared.estimate, &Answer::estimate);
    keep(shared.note, &Answer::note);
    if (same(&Answer::reason))
        shared.reason = first.reason;
    return shared;
}

AnswerChange valueOf(const Answer &answer, AnswerField field)
{
    AnswerChange change;
    switch (field) {
    case AnswerField::Work:
        change.work = answer.work;
        break;
    case AnswerField::Outcome:
        change.outcome = answer.outcome;
        change.reason = answer.reason;
        break;
    case AnswerField::Owner:
        change.owner = answer.owner;
        break;
    case AnswerField::Due:
        change.due = answer.due;
        break;
    case AnswerField::Estimate:
        change.estimate = answer.estimate;
        break;
    case AnswerField::Note:
        change.note = answer.note;
        break;
    }
    return change;
}

} // namespace kravkort
