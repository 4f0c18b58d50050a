// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/workspace.h"
#include "models/phrases.h"

namespace kravkort {

// What there is of meetings. Pure.

// Of the bid, the newest first.
QList<Meeting> meetingsOf(const Workspace &workspace, const BidId &bid);
// The one before it with the same municipality on the same bid at which something was shown, or null. For a
// meeting that is not in the workspace yet: the last one there is.
const Meeting *meetingBefore(const Workspace &workspace, const Meeting &meeting);

QList<AgendaItem> agendaOf(const Workspace &workspace, const MeetingId &meeting);   // in its order
QList<MeetingPoint> pointsOf(const Workspace &workspace, const MeetingId &meeting); // in the order written

// When its first item was shown; none where nothing was.
std::optional<QDateTime> begunAt(const Workspace &workspace, const MeetingId &meeting);
// When something of it was last shown or written, or it was closed.
std::optional<QDateTime> endedAt(const Workspace &workspace, const Meeting &meeting);
// The item where it stands: what was shown last, or its first; empty where the agenda is.
AgendaItemId standsAt(const Workspace &workspace, const MeetingId &meeting);

// The meeting that was broken off: begun, not closed, and something of it not older than a day. Null for
// none.
const Meeting *meetingUnderWay(const Workspace &workspace, const QDateTime &now);

// Actions not done, questions not answered, of the bid's meetings with the municipality (of all of them where
// it is empty): those with a date first, by it, then in the order written.
QList<MeetingPoint> openPoints(const Workspace &workspace, const BidId &bid, PointKind kind,
                               const QString &municipality = {});
bool isOverdue(const MeetingPoint &point, QDate today);

// How a municipality sees a criterion, by the last meeting at which it said so.
struct HeldView
{
    QString municipality;
    MunicipalityView view;
};
// Each municipality once, by name.
QList<HeldView> viewsOn(const Workspace &workspace, const BidId &bid, const CriterionId &criterion);
// Those of one municipality, by criterion.
QMap<CriterionId, MunicipalityView> viewsOf(const Workspace &workspace, const BidId &bid,
                                            const QString &municipality);

QString nameOf(PointKind kind, const Phrases &phrases);
QString nameOf(Stance stance, const Phrases &phrases);
// A sign beside the word, so that it is never colour alone.
QString symbolOf(Stance stance);
QString nameOf(AgendaPart part, const Phrases &phrases);
// "Progressed since the last meeting, then: not met"; nothing for nothing.
QString sinceText(const AgendaItem &item, const Phrases &phrases);

} // namespace kravkort
