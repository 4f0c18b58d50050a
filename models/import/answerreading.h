// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry/answermerge.h"
#include "models/domain/text/result.h"
#include "models/exchange/answerbase.h"
#include "models/import/worksheet.h"

#include <functional>

namespace kravkort {

// Answers that come back in a table: in a workbook that Kravkort wrote and somebody edited, or in any table
// whose rows are named by the criteria's codes. Rows and columns may stand in any order, and may be missing.

// What the table is compared with.
struct AnswerGround
{
    const Catalogue &catalogue;
    QList<int> criteria;                                 // in the bid's scope
    std::function<Answer(const CriterionId &)> answerOf; // as it counts here and now
    BidId bid;
    QDate today;
    Language language = Language::Danish;
};

// What a workbook says of itself.
struct WorkbookMark
{
    std::optional<AnswerBase> base;
    bool baseDamaged = false; // there is one, and somebody changed it
    BidId bid;                // by its first sheet; empty where that is gone
    HistoryEnd history;       // likewise
};
WorkbookMark markOf(const Workbook &workbook);

// A cell that is not understood, or must not be taken. Nothing of it is applied.
struct DoubtfulCell
{
    QString place;   // "Krav!H12"
    QString code;    // of the criterion, as it stands there
    QString heading; // of the column; empty where the row is meant
    QString cell;
    QString why; // a sentence
    friend bool operator==(const DoubtfulCell &, const DoubtfulCell &) = default;
};

struct ReadAnswers
{
    QList<MergeRow> rows; // where theirs differs from mine or from the base, in the order of the criteria
    QList<DoubtfulCell> doubtful;
    int criteria = 0; // that the table holds
    QString remark;   // what one must know before choosing, e.g. that there is no base; may be empty
};

// `base` may be none, or lack a field: then a difference is a conflict, and an empty cell no edit but a
// choice that one has. Refuses a workbook without such a table.
Result<ReadAnswers> readAnswers(const Workbook &workbook, const std::optional<AnswerBase> &base,
                                const AnswerGround &ground);

} // namespace kravkort
