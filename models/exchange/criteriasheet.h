// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry/answerchange.h"
#include "models/exchange/bidmatter.h"
#include "models/exchange/booksheet.h"

namespace kravkort {

// The columns that a table of criteria may have, in their order.
enum class CriteriaColumn {
    Code,
    Text,
    Under, // the package or integration that it belongs to
    UnderName,
    Strength,
    Responsible,
    Attention,
    Work,
    Outcome,
    Reason,
    Owner,
    Due,
    Estimate,
    Note,
    Evidence,
    Basis,
    Source,
    Place,
    Why
};

// Where an answer's fields stand; a result's reason has a column of its own.
inline constexpr std::array fieldColumns{std::pair(AnswerField::Work, CriteriaColumn::Work),
                                         std::pair(AnswerField::Outcome, CriteriaColumn::Outcome),
                                         std::pair(AnswerField::Owner, CriteriaColumn::Owner),
                                         std::pair(AnswerField::Due, CriteriaColumn::Due),
                                         std::pair(AnswerField::Estimate, CriteriaColumn::Estimate),
                                         std::pair(AnswerField::Note, CriteriaColumn::Note)};

// Those that the matter's profile lets out.
QList<CriteriaColumn> criteriaColumns(const BidMatter &matter);

// The criteria with their answers. Of `columns`, only what the profile lets out appears; the code, the basis
// and the source always do.
BookSheet criteriaSheet(const BidMatter &matter, const QList<int> &criteria,
                        const QList<CriteriaColumn> &columns);

QString headingOf(CriteriaColumn column, const Phrases &phrases);
// The headings in both languages, in lower case: what reading finds the columns by.
QHash<QString, CriteriaColumn> criteriaHeadings();

// Columns that say what a statement stands on, and their cells; `why` and who confirmed only where the
// profile lets it out.
QList<BookColumn> groundColumns(const BidMatter &matter);
QVariantList groundCells(const BidMatter &matter, const Ground &ground);

} // namespace kravkort
