// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspacestore.h"

namespace kravkort {

// The verbs on dialogue meetings, each one undo step of the store unless it says otherwise; false, or an
// empty id, where it failed, and the store has said why.

// A fresh agenda (agenda.h) for a meeting of the bid with the municipality, with what has changed since the
// last one by the history. Changes nothing.
QList<AgendaItem> proposedAgenda(const WorkspaceStore &store, const Meeting &meeting);

// Keeps the meeting with this agenda in the order of the list, whatever its places say. One without an id is
// new. It needs a bid, a municipality and a date.
MeetingId saveMeeting(WorkspaceStore &store, Meeting meeting, QList<AgendaItem> agenda);
bool removeMeeting(WorkspaceStore &store, const MeetingId &meeting); // with all that was said at it
// Says that the meeting is over, or that it goes on after all.
bool setClosed(WorkspaceStore &store, const MeetingId &meeting, bool closed);

// That the item is on the screen now, with what it says there. For good: no undo step.
bool showItem(WorkspaceStore &store, const MeetingId &meeting, const AgendaItemId &item, Language language);

// Adds what was said where it has no id yet, else changes it. It needs a text.
PointId savePoint(WorkspaceStore &store, MeetingPoint point);
bool removePoint(WorkspaceStore &store, const PointId &point);
// Done, or answered (with what), today; or open again.
bool setPointClosed(WorkspaceStore &store, const PointId &point, bool closed, const QString &answer = {});

// How the municipality sees the criterion, said by one of them today; none takes it back. What the vendor
// says of the criterion at that moment is kept with it.
bool setStance(WorkspaceStore &store, const MeetingId &meeting, const CriterionId &criterion,
               std::optional<Stance> stance, const QString &by);

// The steps that take a bid's meetings along when the bid goes.
QList<Step> stepsWithoutMeetings(const Workspace &workspace, const BidId &bid);

} // namespace kravkort
