// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/domain/report/report.h"

namespace kravkort {

// The minutes of a meeting, as a report for the municipality: who was there, what was decided, asked and is
// to be done, what was shown and how the municipality sees it, and what was not reached. Statuses are those
// that stood on the screen, whatever they are now. A draft until the meeting is closed. It is made by the
// municipality's allow-list (reportplan.h): of the house it names nobody but those who were there and those
// named at the meeting. `picture` must be derived from `workspace`; an unknown meeting gives an empty report.
// Pure.
Report minutesOf(const Workspace &workspace, const Picture &picture, const MeetingId &meeting,
                 const Phrases &phrases, const QDateTime &now);

} // namespace kravkort
