// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/edit.h"
#include "models/phrases.h"

#include <QHash>

namespace kravkort {

// What people call the things that rows name by an id of their own: solutions, bids, evidence.
using ThingNames = QHash<QString, QString>;

// Takes over the names that stand in the rows; a later name replaces an earlier one.
void learnNames(ThingNames &names, const Workspace &workspace);
void learnNames(ThingNames &names, const Edit &edit);

// One thing that a step changed, in words. Everything that a row holds is told but its own keys.
struct FieldChange
{
    enum class Kind { Set, Added, Removed };

    Kind kind = Kind::Set;
    QString table;   // the kind of row (fields.h)
    QString subject; // what was changed, e.g. "SF1470-1" or "Bid “Havnby”"
    QString field;   // for Set: what of it, e.g. "result"
    QString before;  // empty: there was nothing
    QString after;   // empty: there is nothing
    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

// What an answer or a decision holds before it is given counts as not assessed, not started, undecided: such
// a step sets fields. Other rows are added and removed.
QList<FieldChange> changesOf(const Step &step, const ThingNames &names, const Phrases &phrases);
QList<FieldChange> changesOf(const Edit &edit, const ThingNames &names, const Phrases &phrases);

// E.g. "SF1470-1: result from not assessed to met".
QString sentenceOf(const FieldChange &change, const Phrases &phrases);

// The part of an edit that concerns a criterion of a solution: its answer, and the evidence that is or was
// attached to it, as far as `evidence` names it.
Edit aboutCriterion(const Edit &edit, const SolutionId &solution, const CriterionId &criterion,
                    const QList<EvidenceId> &evidence);

// The kinds of rows there are, as fields.h and as people call them.
QList<std::pair<QString, QString>> rowKinds(const Phrases &phrases);

} // namespace kravkort
