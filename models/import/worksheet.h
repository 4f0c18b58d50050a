// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kravkort {

// Rows and columns count from 0 here; people are shown rows from 1 and columns by letter.

// Both ends belong to it.
struct CellRange
{
    int top = 0;
    int left = 0;
    int bottom = 0;
    int right = 0;

    bool contains(int row, int column) const
    {
        return row >= top && row <= bottom && column >= left && column <= right;
    }
    friend bool operator==(const CellRange &, const CellRange &) = default;
};

// A sheet as texts: numbers in full with a point, dates as in ISO 8601, truth values as TRUE and FALSE,
// formulas by the value that was saved with them. White space is folded to single blanks.
struct Worksheet
{
    QString name;
    bool hidden = false;
    QList<QStringList> rows;       // as long as what is filled in; a row may be empty
    QList<CellRange> merged;       // text stands in the first cell only
    QList<QList<int>> mergedByRow; // by indexMerged(): places in `merged`, from left to right

    // So that spread() finds the merged ranges, the first of those that overlap. False where they take in
    // more than `most` rows together.
    bool indexMerged(qint64 most);

    int columns() const; // of the longest row
    // Empty outside of what is filled in.
    QString cell(int row, int column) const;
    // The same, and within a merged range the text of its first cell.
    QString spread(int row, int column) const;
    bool isBlank(int row) const;
    friend bool operator==(const Worksheet &, const Worksheet &) = default;
};

struct Workbook
{
    QString name; // of the file, without its folder
    QList<Worksheet> sheets;
    QString encoding; // of a text file, as recognised, e.g. "UTF-8" or "windows-1252"; else empty
    QChar separator;  // of a text file, as recognised; else null

    const Worksheet *sheet(const QString &sheetName) const; // or null
    friend bool operator==(const Workbook &, const Workbook &) = default;
};

// "A", "B" … "AA".
QString columnName(int column);
// "Matrix!F12", as spreadsheets name a cell.
QString cellPlace(const QString &sheet, int row, int column);

} // namespace kravkort
