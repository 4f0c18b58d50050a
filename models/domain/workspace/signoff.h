// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/ids.h"

namespace kravkort {

// Somebody has seen a finding of the claims check and accepts it. Who and when stand in the history.
struct SignOff
{
    SolutionId solution;
    QString bid;     // its id; empty where the finding holds for the solution
    QString rule;    // of claims.h
    QString subject; // what the rule found, in its own words: a criterion, a package, a piece of evidence …
    QString facts;   // hash of what the finding rested on; with other facts the sign-off lapses
    QString reason;  // never empty
    friend bool operator==(const SignOff &, const SignOff &) = default;
};

} // namespace kravkort
