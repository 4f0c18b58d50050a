// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/answer.h"

class QKeyEvent;

namespace kravkort {

// The keys that answer: 1 met, 2 partly met, 3 not met, 4 not applicable, 5 not assessed; with Shift: 1 not
// started, 2 in progress, 3 in review, 4 done. On every layout whose digits stand on the top row unshifted.
inline constexpr std::array resultsByKey{Outcome::Met, Outcome::PartlyMet, Outcome::NotMet,
                                         Outcome::NotApplicable, Outcome::Unknown};

// 6 keeps the answer of a criterion that asks again.
bool keepsAnswer(const QKeyEvent &key);
std::optional<Outcome> resultOf(const QKeyEvent &key);
std::optional<Work> workOf(const QKeyEvent &key);

} // namespace kravkort
