// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/bidmatter.h"
#include "models/exchange/booksheet.h"
#include "models/exchange/criteriasheet.h"

#include <QHash>

#include <optional>

namespace kravkort {

// What the answers were when a workbook was written: what an edited workbook is compared with.
struct AnswerBase
{
    BidId bid;
    SolutionId solution;
    QString catalogueId;
    QString catalogueRevision;
    HistoryEnd history;        // as it stood then
    QList<AnswerField> fields; // that the workbook showed; of the others the answers here say nothing
    QHash<CriterionId, Answer> answers;
    QHash<CriterionId, QString> asked; // hash of the criterion's words
    friend bool operator==(const AnswerBase &, const AnswerBase &) = default;
};

// Of these criteria and columns, and of nothing else: a workbook hides nothing that it does not show.
AnswerBase answerBaseOf(const BidMatter &matter, const QList<int> &criteria,
                        const QList<CriteriaColumn> &columns);

// As a hidden sheet of ASCII without blanks, which survives every spreadsheet program, with a hash over all
// of it.
BookSheet baseSheet(const AnswerBase &base);

// Whether a sheet begins as a base does; and the base, or none where it was changed.
bool isBaseSheet(const QList<QStringList> &rows);
std::optional<AnswerBase> baseFrom(const QList<QStringList> &rows);

} // namespace kravkort
