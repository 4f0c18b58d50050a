// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/domain/workspace/workspace.h"

namespace kravkort {

// What a bid team would do next, as counts and catalogue indices; -1 is none.
struct NextSteps
{
    int decisions = 0;   // still open
    int overdue = 0;     // criteria in scope, due before today and neither met nor not applicable
    int notAssessed = 0; // mandatory criteria that count and have no result yet
    int asking = 0;      // criteria in scope that were answered in other words
    int firstAsking = -1;
    int actions = 0;        // of the bid's meetings, not done
    int overdueActions = 0; // of these, due before today
    int questions = 0;      // of the bid's meetings, not answered
    // Which of them comes first: by its date, else the one first written. None where both are 0.
    std::optional<MeetingPoint> firstAction;
    std::optional<MeetingPoint> firstQuestion;
    int nearest = -1; // of the chosen use cases that are not ready, the one with the fewest open criteria
    int nearestLacks = 0;
    int weakest = -1; // the mandatory package with the lowest effective progress below 1
};

// Ties go to the first in the catalogue.
NextSteps nextStepsOf(const Picture &picture, const Workspace &workspace);

} // namespace kravkort
