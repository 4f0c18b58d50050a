// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/tablekind.h"
#include "models/import/worksheet.h"

#include <QMap>

#include <optional>

namespace kravkort {

struct ColumnMapping
{
    QString head; // as it stands in the head row, by which it is found again in another file
    Meaning meaning = Meaning::Nothing;
    QString code; // of a matrix' column: what is marked, as the catalogue codes it; empty: unknown

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

// How one table is read: guessed, corrected by hand, kept for the next file.
struct TableMapping
{
    TableKind kind = TableKind::RequirementMatrix;
    QString sheet;
    int headRow = -1; // the last row of the heads, from 0; -1: none
    int lastRow = -1; // -1: as far as the sheet goes, or to where the next table of the sheet begins
    // Of a matrix: the heads hold what otherwise stands in the rows (use cases, packages).
    bool across = false;
    QList<ColumnMapping> columns;     // by the column's number
    QMap<QString, MarkMeaning> marks; // by their spelling; markMeaning() looks one up
    QMap<QString, QString> codes;     // spellings that only a person could read, by markKey() → code
    QList<int> skippedRows;           // by the user
    bool blankIsNo = true;            // a complete matrix: an empty cell says that nothing is required there

    int column(Meaning meaning) const; // the first, or -1
    friend bool operator==(const TableMapping &, const TableMapping &) = default;
};

struct Mapping
{
    QList<TableMapping> tables;

    friend bool operator==(const Mapping &, const Mapping &) = default;
};

// How a text is looked up where case does not matter: white space folded, in lower case.
QString markKey(const QString &text);

// What is said of a mark in that spelling; else, unless F and f are two marks here, of one that differs by
// case only.
std::optional<MarkMeaning> markMeaning(const QMap<QString, MarkMeaning> &marks, const QString &spelling,
                                       bool caseMatters);

// A mapping of another file, for this one: tables by the sheet's name, or by their heads in another sheet;
// columns by their heads, wherever they stand now. What is not found is left out.
Mapping fitted(const Mapping &mapping, const Workbook &workbook);

} // namespace kravkort
