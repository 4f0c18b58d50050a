// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/phrases.h"

namespace kravkort {

// What must be seen of an answer at a glance: its deadline, what it waits for, and whether it is asked again.

// Still to be done something about: not met and not "not applicable".
bool isOpen(Outcome outcome);

inline constexpr int soonDays = 14;
enum class Deadline { None, Ahead, Soon, Overdue };

// Only what is open has a deadline: Overdue from the day after it, Soon from 14 days before it on.
Deadline deadlineOf(const Answer &answer, QDate today);

// An open criterion of an integration is blocked while an integration that its own one needs directly, by an
// edge in force, has criteria of its own that are not met. Those integrations, in the catalogue's order. The
// general terms block nothing (every integration has them), and criteria of packages are never blocked.
QList<int> blockersOf(const Picture &picture, int criterion);

// What is to be seen of a criterion, or how many of each below a package or an integration.
struct Attention
{
    int overdue = 0;
    int soon = 0;
    int blocked = 0;
    int expired = 0; // with evidence that has expired
    int broken = 0;  // with evidence that is no longer what was attached
    int asking = 0;  // again: answered, but in other words

    Attention &operator+=(const Attention &other);
    bool isEmpty() const { return *this == Attention{}; }
    friend bool operator==(const Attention &, const Attention &) = default;
};

// What the answer and the scope say; evidence is counted by evidenceTroubles().
Attention attentionTo(const Picture &picture, const Answer &answer, int criterion);

// A sign beside the word: "! overdue · ⊘ blocked"; with counts ("! 2 · ⊘ 5") where several are counted.
QString attentionText(const Attention &attention, const Phrases &phrases);
QString attentionCounts(const Attention &attention);
// The same in sentences, the blocking integrations named: what a tooltip says.
QString attentionSentences(const Picture &picture, const Answer &answer, int criterion,
                           const Phrases &phrases);

inline constexpr QChar overdueSign = u'!';
inline constexpr QChar soonSign = u'◷';
inline constexpr QChar blockedSign = u'⊘';
inline constexpr QChar expiredSign = u'⚠';
inline constexpr QChar brokenSign = u'≠';
inline constexpr QChar askingSign = u'↻';

} // namespace kravkort
