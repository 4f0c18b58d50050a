// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/answerreading.h"

namespace kravkort {

class WorkspaceStore;

// Answers that come back to a bid (answerreading.h), and the verb that takes them.

struct AnswersBack
{
    BidId bid; // whose answers they are
    ReadAnswers read;
};

// Reads the table against the bid as it is now. What it was when the workbook was written comes from the
// workbook's hidden sheet; where that is gone, from the history; else there is none, and `read.remark` says
// so. `bid` empty: the one that the workbook names, else the current one. Refuses a workbook of another
// workspace's bid unless `bid` says whose answers they shall be.
Result<AnswersBack> answersBack(const WorkspaceStore &store, const Workbook &workbook, const BidId &bid,
                                Language language);

// Takes what is chosen, by row, as one undo step; nothing where a row is undecided. The bid must be the
// store's current one. False where it failed, and the store has said why.
bool takeAnswers(WorkspaceStore &store, const AnswersBack &back, const QList<MergeChoice> &choices,
                 const QString &fileName);

} // namespace kravkort
