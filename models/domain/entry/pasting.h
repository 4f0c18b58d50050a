// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry/answercells.h"
#include "models/domain/entry/tabletext.h"

#include <QSet>

namespace kravkort {

struct CriterionChange
{
    CriterionId criterion;
    AnswerChange change;
    friend bool operator==(const CriterionChange &, const CriterionChange &) = default;
};

// Where a table lands: the rows and columns that stand from the current cell on, as they are shown.
struct PasteTarget
{
    QList<CriterionId> rows;
    QList<std::optional<AnswerField>> columns; // none for a column that takes nothing
    QList<CriterionId> repeatOver; // where one row is given to several; empty where it is not repeated
    QSet<CriterionId> known;       // all that may be named by their code
};

// The headings that a table of whole rows has before those of the fields.
QString codeHeading(Language language);
QString textHeading(Language language);

// What the table says, cell by cell, or why nothing of it can be taken: one sentence that names the first
// doubtful cell. A table whose first row has the heading of the code goes to the criteria that it names, in
// whatever order; any other goes to the target by its place. One change a criterion, in the table's order.
Result<QList<CriterionChange>> changesIn(TextTable table, const PasteTarget &target,
                                         const AnswerCells &cells);

} // namespace kravkort
