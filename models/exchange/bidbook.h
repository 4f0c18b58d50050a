// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/criteriasheet.h"

namespace kravkort {

// The whole bid as a workbook: what it is and how to read it, use cases, requirements, packages,
// integrations, decisions, evidence, sources. Every statement carries its basis and its source. In the
// internal profile it can be filled in elsewhere and read back: a hidden sheet keeps what the answers were
// (answerbase.h), of the rows and columns that are there to be seen.
SheetBook bidBook(const BidMatter &matter);

// The same for what somebody looks at: these criteria in this order, and these columns.
SheetBook criteriaBook(const BidMatter &matter, const QList<int> &criteria,
                       const QList<CriteriaColumn> &columns);

// The sheets, for those who want one alone (CSV).
BookSheet useCasesSheet(const BidMatter &matter);
BookSheet packagesSheet(const BidMatter &matter);
BookSheet integrationsSheet(const BidMatter &matter);
BookSheet decisionsSheet(const BidMatter &matter);
BookSheet evidenceSheet(const BidMatter &matter);
BookSheet sourcesSheet(const BidMatter &matter);

// The first sheet: what the book is, what its words mean, and where the texts of the other sheets do not fit.
BookSheet aboutSheet(const BidMatter &matter, const SheetBook &others);
// How it names the place in the history where the book was written: "57 / 3fa9…".
QString historyLabel(const Phrases &phrases);
QString bidIdLabel(const Phrases &phrases);

} // namespace kravkort
