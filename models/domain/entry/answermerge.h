// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry/answerchange.h"

#include <QList>

#include <algorithm>

namespace kravkort {

// Answers that were edited in two places, brought together field by field: `base` is what both began with,
// `mine` what stands here now, `theirs` what comes from elsewhere. Pure.

enum class MergeState {
    Same,     // both say the same
    Theirs,   // only theirs differs from the base
    Mine,     // only mine does; or theirs is empty and nobody knows whether it ever was anything else
    Conflict, // both do, in different ways; or they differ and nobody knows the base
};

struct MergeRow
{
    CriterionId criterion;
    AnswerField field = AnswerField::Work;
    std::optional<AnswerChange> base; // each of the three says this field and nothing else
    AnswerChange mine;
    AnswerChange theirs;
    bool emptied = false; // theirs is an empty cell, and nothing says that it was not one when it was written

    MergeState state() const;
    friend bool operator==(const MergeRow &, const MergeRow &) = default;
};

enum class MergeChoice { Undecided, Theirs, Mine };

// What is chosen before anybody has: what only one side has changed.
MergeChoice proposedChoice(const MergeRow &row);

// Is there anything to choose? False where both are the same.
bool isDecidable(const MergeRow &row);

// Of answers that differ: how many these choices change, and how many they leave as they are here.
struct MergeCount
{
    int changed = 0;
    int left = 0;
    friend bool operator==(const MergeCount &, const MergeCount &) = default;
};
MergeCount countOf(const QList<MergeRow> &rows, const QList<MergeChoice> &choices);

// The answers after the merge, only those that differ from `mine`, one a criterion, in the order of the rows.
// `choices` by row; where the choice is not theirs, mine stays. `answerOf` gives mine.
template<class AnswerOf>
QList<Answer> merged(const QList<MergeRow> &rows, const QList<MergeChoice> &choices, AnswerOf answerOf)
{
    QList<Answer> answers;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const MergeRow &row = rows.at(i);
        if (choices.at(i) != MergeChoice::Theirs || row.mine == row.theirs)
            continue;
        auto known = std::find_if(answers.begin(), answers.end(),
                                  [&](const Answer &answer) { return answer.criterion == row.criterion; });
        if (known == answers.end())
            known = answers.insert(answers.end(), answerOf(row.criterion));
        *known = changed(*known, row.theirs);
    }
    return answers;
}

} // namespace kravkort
