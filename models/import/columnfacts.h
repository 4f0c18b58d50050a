// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/codes.h"
#include "models/import/tablekind.h"
#include "models/import/worksheet.h"

#include <array>

namespace kravkort {

// What the cells of a column look like, from samples; shares are of the filled ones.
struct ColumnFacts
{
    int filled = 0;
    double length = 0;             // of a text, on average
    double distinct = 0;           // how many differ
    double criteria = 0;           // look like a criterion's id: SF1470-3
    std::array<double, 5> codes{}; // by CodeKind: begin with such a code
    std::array<double, 5> named{}; // by CodeKind: name such a thing, by code or name

    double share(CodeKind kind) const { return codes[static_cast<size_t>(kind)]; }
    double shareNamed(CodeKind kind) const { return named[static_cast<size_t>(kind)]; }
};

// Of the rows from `first` on; no more than a few hundred are looked at.
QList<ColumnFacts> columnFacts(const Worksheet &sheet, int first, const CodeBook &book);

// "SF1470-3", "I-6.2": the code of a package or an integration, and a number of its own.
bool looksLikeCriterion(const QString &text, const CodeBook &book);

// The share of a column's filled cells that say something as marks of such a table.
double shareOfMarks(const Worksheet &sheet, int first, int column, TableKind kind);

} // namespace kravkort
