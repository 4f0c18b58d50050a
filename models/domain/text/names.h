// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/catalogue/node.h"
#include "models/domain/workspace/workspace.h"
#include "models/phrases.h"

namespace kravkort {

// What people call the values of the enums, short enough for a chip or a table cell.
QString nameOf(Basis basis, const Phrases &phrases);
QString nameOf(Strength strength, const Phrases &phrases);
QString nameOf(Role role, const Phrases &phrases);
QString nameOf(DependencyKind kind, const Phrases &phrases);
QString nameOf(Responsible responsible, const Phrases &phrases);
QString nameOf(Work work, const Phrases &phrases);
QString nameOf(Outcome outcome, const Phrases &phrases);
QString nameOf(Decision decision, const Phrases &phrases);
QString nameOf(Holds holds, const Phrases &phrases);
QString nameOf(NodeKind kind, const Phrases &phrases);

// One sentence that says what the basis means.
QString meaningOf(Basis basis, const Phrases &phrases);

// A sign beside the word, so that a status is never colour alone.
QString symbolOf(Outcome outcome);
QString symbolOf(Basis basis);

// The node's own name in the catalogue; for a criterion its text; empty where the catalogue does not know it.
QString titleOf(const Catalogue &catalogue, const NodeRef &node, const Phrases &phrases);

// "67 %": whole per cent, rounded down so that 100 % means all; with the space that Danish asks for.
QString percent(double ratio);
// A date as people write it: "1. august 2026" / "1 August 2026"; empty for an invalid one.
QString dateText(QDate date, Language language);
// A moment in local time: "1. aug. 2026 14:05" / "1 Aug 2026 14:05".
QString timeText(const QDateTime &time, Language language);

} // namespace kravkort
