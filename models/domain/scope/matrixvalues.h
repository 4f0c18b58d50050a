// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scope/matrix.h"
#include "models/phrases.h"

namespace kravkort {

struct MatrixHead
{
    NodeRef node;
    QString code;
    QString text;
    int open = 0; // openWorkOf()
};

// A matrix, or a block of one, with all that a painter or the clipboard needs.
struct MatrixValues
{
    MatrixKind kind = MatrixKind::UseCasesByPackages;
    QList<MatrixHead> rows;
    QList<MatrixHead> columns;
    QList<MatrixCell> cells; // row by row

    const MatrixCell &at(int row, int column) const { return cells.at(row * columns.size() + column); }
};

MatrixHead matrixHead(const Picture &picture, const NodeRef &node, const Phrases &phrases);
MatrixValues matrixValues(const Picture &picture, MatrixKind kind, const MatrixLines &lines,
                          const Phrases &phrases);

// "Use cases × packages"
QString nameOf(MatrixKind kind, const Phrases &phrases);
// The strength or the role; empty where row and column are not related.
QString markOf(MatrixKind kind, const MatrixCell &cell, const Phrases &phrases);
// "mandatory, 67 %, assumed"; likewise.
QString shortText(MatrixKind kind, const MatrixCell &cell, const Phrases &phrases);
// One sentence: row, column, strength or role, progress, basis, and whether it counts in the bid.
QString sentenceOf(MatrixKind kind, const MatrixHead &row, const MatrixHead &column, const MatrixCell &cell,
                   const Phrases &phrases);
// "I-6 Cases and documents, 12 criteria open"
QString sentenceOf(const MatrixHead &head, const Phrases &phrases);

// With heads, for a spreadsheet or a mail: tab-separated lines, and an HTML table (UTF-8, whole document).
QString asTabbedText(const MatrixValues &values, const Phrases &phrases);
QString asHtml(const MatrixValues &values, const Phrases &phrases);

} // namespace kravkort
