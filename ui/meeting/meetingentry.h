// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/meeting/meeting.h"

#include <QByteArray>

namespace kravkort {

// What is being typed at a meeting, before it is said.
struct MeetingEntry
{
    enum class Kind { None, Note, Decision, Question, Action, Answer, Speaker, GoTo };

    Kind kind = Kind::None;
    AgendaItemId item{}; // where it was begun
    PointId point{};     // that it changes, or answers; none for a new one
    QString text{};
    QString owner{}; // of an action
    QString due{};   // likewise, as typed

    bool isEmpty() const { return kind == Kind::None; }
    friend bool operator==(const MeetingEntry &, const MeetingEntry &) = default;
};

// The name under which the store keeps it (WorkspaceStore::keepDraft), and its text there. What cannot be
// read is none.
QString draftName(const MeetingId &meeting);
QString draftOf(const MeetingEntry &entry);
MeetingEntry entryIn(const QString &draft);

std::optional<PointKind> pointKindOf(MeetingEntry::Kind kind);
MeetingEntry::Kind entryKindOf(PointKind kind);

} // namespace kravkort
