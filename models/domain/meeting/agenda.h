// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moments/biddifference.h"
#include "models/domain/workspace/workspace.h"
#include "models/phrases.h"

namespace kravkort {

// A fresh agenda for a meeting, without ids: what has changed since the last meeting with the municipality,
// open actions, what it asked, what was not agreed on, then the criteria in scope by chosen use case. A
// criterion stands once, where it comes first. `sinceLast` is empty where there was no meeting before. Pure.
QList<AgendaItem> freshAgenda(const Workspace &workspace, const Picture &picture, const QString &municipality,
                              const BidDifference &sinceLast);

// The criteria in scope that a use case brings, in reading order: of its packages, then of their integrations
// and what these need.
QList<int> criteriaUnder(const Picture &picture, int useCase);

// The action or question of an earlier meeting that the item is about; null for others, and for one of
// another municipality or bid, which nobody here may hear of.
const MeetingPoint *pointOf(const Workspace &workspace, const AgendaItem &item);
// The criterion that the item is about, or -1: its own, or that of its point.
int criterionOf(const Workspace &workspace, const Catalogue &catalogue, const AgendaItem &item);
// "SF1500-2"; empty for a topic that is about no criterion.
QString codeOf(const Workspace &workspace, const AgendaItem &item);
// What the item says in one line: the criterion, what was asked or agreed, or the topic.
QString lineOf(const Workspace &workspace, const Catalogue &catalogue, const AgendaItem &item,
               const Phrases &phrases);

} // namespace kravkort
