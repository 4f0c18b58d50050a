// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/answer.h"
#include "models/domain/workspace/ids.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace kravkort {

// A dialogue meeting about a bid with one municipality: what is to be gone through, what has been shown, what
// was said, and how the municipality sees each criterion. All of it may be read by the municipality.

struct Meeting
{
    MeetingId id{};
    BidId bid{};
    QString municipality{}; // by its name, as bids name it (municipality.h)
    std::optional<QDate> on{};
    QStringList participants{};        // in the user's words, "Anne Jensen (Havnby Kommune)"
    int minutes = 60;                  // that it is planned to take
    std::optional<QDateTime> closed{}; // UTC; none while it can go on
    friend bool operator==(const Meeting &, const Meeting &) = default;
};

// Why an item is on the agenda, in the order in which a fresh agenda has them.
enum class AgendaPart { Changed, Actions, Questions, Disputed, UseCases, Own };

// What has become of a criterion since the last meeting with the municipality.
enum class SinceLast { Nothing, Added, Removed, Progressed, Regressed, Changed, Reworded };

struct AgendaItem
{
    MeetingId meeting{};
    AgendaItemId id{};
    int place = 0; // items go by it; no two of a meeting have the same
    AgendaPart part = AgendaPart::Own;
    // The criterion; for Actions and Questions the point of an earlier meeting; nothing for a topic of one's
    // own.
    QString subject{};
    QString useCase{};                    // for UseCases: under which it stands; none for the general terms
    QString text{};                       // a topic in the user's words
    SinceLast since = SinceLast::Nothing; // for Changed
    Outcome before = Outcome::Unknown;    // for Changed: the result as it was at the last meeting
    friend bool operator==(const AgendaItem &, const AgendaItem &) = default;
};

// That an item was on the screen, and what it said there. Written as it is shown, and again as it is left;
// what is shown last is where the meeting stands. For good: no undo touches it.
struct ShownItem
{
    MeetingId meeting{};
    AgendaItemId item{};
    QDateTime first{};                  // UTC, when it was first come to
    QDateTime at{};                     // UTC, when it was last come to
    QString words{};                    // the criterion or topic as it stood on the screen
    Outcome outcome = Outcome::Unknown; // of the criterion
    friend bool operator==(const ShownItem &, const ShownItem &) = default;
};

enum class PointKind { Note, Decision, Question, Action };

// Something said at a meeting. Actions and questions live on until they are closed.
struct MeetingPoint
{
    PointId id{};
    MeetingId meeting{};
    QString item{};      // of the agenda, during which; or none
    QString criterion{}; // about which, or none
    PointKind kind = PointKind::Note;
    QString text{};
    QString owner{};               // of an action: who does it, from either house
    std::optional<QDate> due{};    // of an action
    std::optional<QDate> closed{}; // done, or answered
    QString answer{};              // of a question, once it is closed
    QDateTime at{};                // UTC, when it was written
    friend bool operator==(const MeetingPoint &, const MeetingPoint &) = default;
};

// How the municipality sees what the vendor says of a criterion.
enum class Stance { Agrees, Disagrees, Unsettled };

// Kept beside the vendor's own result, one for each meeting and criterion.
struct MunicipalityView
{
    MeetingId meeting{};
    CriterionId criterion{};
    Stance stance = Stance::Unsettled;
    QString by{}; // who said so for the municipality, or nothing
    std::optional<QDate> on{};
    Outcome outcome = Outcome::Unknown; // of the vendor, which it was said about
    QString textHash{};                 // of the criterion's text that it was said about
    friend bool operator==(const MunicipalityView &, const MunicipalityView &) = default;
};

} // namespace kravkort
