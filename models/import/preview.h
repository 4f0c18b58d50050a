// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/catalogue/cataloguestatement.h"
#include "models/import/mapping.h"
#include "models/import/stopasked.h"

namespace kravkort {

// Taken: said for the first time. Changed: said otherwise than in the catalogue, or no longer. Same: said as
// in the catalogue, which now counts as confirmed, unless `why` says what the document leaves open. Doubtful:
// not heeded, a person has to look. Skipped: says nothing.
enum class RowOutcome { Taken, Changed, Same, Doubtful, Skipped };

template<>
struct Words<RowOutcome>
{
    static constexpr std::array all{"taken", "changed", "same", "doubtful", "skipped"};
};

// What one cell or row says of one statement.
struct StatementAccount
{
    StatementKind kind = StatementKind::UseCase;
    QString id;      // as in cataloguestatement.h: "Y26-U01", "Y26-U01:I-6"
    int column = -1; // from 0; of a matrix' cell, else -1
    RowOutcome outcome = RowOutcome::Same;
    QString why;    // of Doubtful, and remarks; in the user's language
    QString before; // of Changed, and of what Doubtful would change; in the user's language
    QString after;  // of Taken and Changed, likewise

    friend bool operator==(const StatementAccount &, const StatementAccount &) = default;
};

struct RowAccount
{
    QString sheet;
    int row = 0; // from 0
    RowOutcome outcome = RowOutcome::Skipped;
    QString why;   // always of Doubtful and Skipped; in the user's language
    QString shown; // the row's texts in short
    QList<StatementAccount> statements;

    friend bool operator==(const RowAccount &, const RowAccount &) = default;
};

struct ImportCounts
{
    int taken = 0;
    int changed = 0;
    int same = 0;
    int doubtful = 0;
    int skipped = 0;

    int all() const { return taken + changed + same + doubtful + skipped; }
    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

struct ImportPreview
{
    QList<RowAccount> rows; // every row of every sheet that is not blank, and in tables the blank ones too
    ImportCounts counts;    // of rows
    Catalogue catalogue;    // with what is taken, changed and the same, confirmed; a new revision
    QString fault; // why nothing of it is imported and the catalogue is the base, in the user's language;
                   // else empty
};

// What the rows come from.
struct ImportDocument
{
    QString title;    // of the source that the catalogue gets
    QString date;     // ISO date or year, or empty
    QString url;      // or empty
    QString revision; // of the new catalogue; empty: the base's with the document's title
};

// Reads the tables that the mapping names and says what becomes of each row, and the catalogue that comes out
// of it: sound by readCatalogue(), each statement that the document says `confirmed`, with the document as
// source and the cell as place. A row is used as a whole or not at all: of a doubtful one nothing is, and
// what else it says is skipped. A row's outcome is the first of doubtful, changed, taken, same that holds for
// any of its statements, else skipped. In a complete matrix (blankIsNo) an empty cell takes away what the
// base says there, if most of the table's marks and one of the row's are understood; a row without any mark
// is doubtful instead. In lists, what is missing says nothing. Of what is said twice in a sheet, the second
// is doubtful; of what is said in two ways, all are, and the base stands. New use cases are added where they
// have a name and a known area, new packages and integrations where a list of them names them; in a matrix
// they are doubtful. Stopped, it is empty. Pure.
ImportPreview previewImport(const Workbook &workbook, const Mapping &mapping, const Catalogue &base,
                            const ImportDocument &document, const StopAsked &stopAsked = {});

} // namespace kravkort
