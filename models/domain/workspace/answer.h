// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/ids.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <optional>

namespace kravkort {

// What the team does. Never merged with what is true (semantics.md, section 2).
enum class Work { NotStarted, InProgress, InReview, Done };
// What is true of the criterion.
enum class Outcome { Unknown, Met, PartlyMet, NotMet, NotApplicable };

inline constexpr std::array allWorks{Work::NotStarted, Work::InProgress, Work::InReview, Work::Done};
inline constexpr std::array allOutcomes{Outcome::Unknown, Outcome::Met, Outcome::PartlyMet, Outcome::NotMet,
                                        Outcome::NotApplicable};

// A solution's answer to one criterion. Keyed by (solution, criterion), never by scope: narrowing a scope
// hides answers and never deletes them.
struct Answer
{
    SolutionId solution;
    CriterionId criterion;
    Work work = Work::NotStarted;
    Outcome outcome = Outcome::Unknown;
    QString reason; // why it is not applicable; required then
    QString owner;
    std::optional<QDate> due;
    std::optional<double> estimate; // hours
    QString note;
    QString textHash; // of the criterion's text when it was answered
    // Hashes of other wordings for which somebody has said that the answer holds too; never an empty list.
    std::optional<QStringList> keptFor;

    friend bool operator==(const Answer &, const Answer &) = default;
};

} // namespace kravkort
