// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace kravkort {

// A table that leaves the program, as a value: what XLSX and CSV are written from.

struct BookColumn
{
    // Dates are QDate; per cent are whole ones as 0…1, rounded down so that 1 means all.
    enum class Kind { Text, Number, Percent, Date };

    QString heading;
    Kind kind = Kind::Text;
    int width = 12;        // in characters
    QStringList choices{}; // a cell takes one of these; none: anything
    bool filledIn = false; // what the reader is asked to write in
};

struct BookSheet
{
    QString name; // at most 31 characters, none of []:*?/\.
    QList<BookColumn> columns;
    QList<QVariantList> rows; // a null stays empty
    int fixed = 0;            // columns that stay in sight
    bool headed = true;       // has its headings as first row; without, the first column is in bold
    bool hidden = false;
};

using SheetBook = QList<BookSheet>;

// What a cell of a spreadsheet can hold of a text: at most 32,767 UTF-16 units, and no character that XML
// forbids. Line ends become "\n", forbidden characters U+FFFD; what is too long is cut, and ends in how long
// it was.
QString cellText(const QString &text);

// Where a text of the book does not fit as it is: "Krav!K12". Whoever writes the book says so in it.
struct Unfit
{
    QStringList cut;
    QStringList replaced; // characters
    bool isEmpty() const { return cut.isEmpty() && replaced.isEmpty(); }
};
Unfit unfitIn(const SheetBook &book);

} // namespace kravkort
