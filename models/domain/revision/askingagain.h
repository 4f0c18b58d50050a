// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/workspace/workspace.h"

namespace kravkort {

// Catalogues change, and an answer belongs to the words that were answered. A bid whose catalogue words the
// criterion otherwise asks again: there the result counts as unknown, while another bid of the solution, on
// the revision that was answered, keeps it. Nobody's answer is thrown away; it stands beside the new text
// until it is kept or given anew.

// Was the answer given, or said to hold, for the criterion as it is worded here? One without a hash is from
// before hashes were kept, and holds.
bool holdsFor(const Answer &answer, const Criterion &criterion);

// Is there something to say again: a result or a state of work, to another wording?
bool asksAgain(const Answer &answer, const Criterion &criterion);

// The answer as it counts here: without its result and reason where it does not hold.
Answer asCounted(Answer answer, const Criterion &criterion);

// The answer that holds for this wording as well as for those it held for. For any answer.
Answer kept(Answer answer, const Criterion &criterion);

// A wanted answer, made out of asCounted(known), as it is to be stored for the criterion as it is worded
// here: whoever gives a result or changes the work of one without a result has read these words; whoever
// changes an owner or a date has not.
Answer reanswered(const Answer &known, Answer wanted, const Criterion &criterion);

// By criterion index.
QList<bool> askingAgain(const Catalogue &catalogue, const Workspace &workspace, const SolutionId &solution);

} // namespace kravkort
