// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

class QKeyEvent;

namespace kravkort {

// What can be done at a meeting by one key.
enum class MeetingCommand {
    Next,
    Previous,
    First,
    Last,
    GoTo,
    OurStatus,
    Agrees,
    Disagrees,
    Unsettled,
    NoView,
    Speaker,
    Note,
    Decision,
    Question,
    Action,
    Close,
    Mend,
    Undo,
    Graph,
    Presenter,
    Minutes,
    Leave
};

// In the language that the application shows: letters stand for the words beside them.
struct MeetingKey
{
    MeetingCommand command;
    QString key;  // as it is shown, "N", "1", "→"
    QString what; // "note"
};

// Those that people are told of, in the order in which they are.
QList<MeetingKey> meetingKeys();
std::optional<MeetingCommand> meetingCommandOf(const QKeyEvent &key);

} // namespace kravkort
