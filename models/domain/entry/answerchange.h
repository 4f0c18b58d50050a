// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/answer.h"

namespace kravkort {

// The members of an answer that people fill in, in the order of the table's columns.
enum class AnswerField { Work, Outcome, Owner, Due, Estimate, Note };
inline constexpr std::array allAnswerFields{AnswerField::Work, AnswerField::Outcome,  AnswerField::Owner,
                                            AnswerField::Due,  AnswerField::Estimate, AnswerField::Note};

// What of an answer is to be changed. What is not set stays as it is.
struct AnswerChange
{
    std::optional<Work> work;
    std::optional<Outcome> outcome;
    QString reason; // with NotApplicable; without one, a reason that is there already stays
    std::optional<QString> owner;
    std::optional<std::optional<QDate>> due;
    std::optional<std::optional<double>> estimate; // hours
    std::optional<QString> note;

    bool isEmpty() const { return *this == AnswerChange{}; }
    friend bool operator==(const AnswerChange &, const AnswerChange &) = default;
};

// The answer with the change made. A result other than NotApplicable has no reason.
Answer changed(Answer answer, const AnswerChange &change);

// Both changes; where both say something, `later` holds.
AnswerChange both(AnswerChange earlier, const AnswerChange &later);

// What all of them have in common; the reason only where it is that of all.
AnswerChange common(const QList<Answer> &answers);

// The change that gives another answer the same value in this field.
AnswerChange valueOf(const Answer &answer, AnswerField field);

} // namespace kravkort
