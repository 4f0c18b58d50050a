// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scope/matrixvalues.h"
#include "ui/matrix/matrixstyle.h"

#include <QRectF>

class QPainter;

namespace kravkort {

// A head is lit while its row or column is pointed at or holds the keyboard's cell, and chosen when it is the
// selection that all views share.
struct MatrixLight
{
    bool lit = false;
    bool chosen = false;
};

// A filled disc or a ring for the strength, a filled square or an open triangle for the role, in a square.
void paintMatrixMark(MatrixKind kind, const MatrixCell &cell, const QColor &colour, const QRectF &square,
                     QPainter &painter);
// Mark and number over the shade, inside the border. Nothing where row and column are not related.
void paintMatrixCell(MatrixKind kind, const MatrixCell &cell, const MatrixStyle &style, const QRectF &rect,
                     QPainter &painter);
// What a head's code takes of its first line, what of a row's head is left for code and name, into how many
// lines a column's head is broken, and how high it is where these are so long.
double codeWidth(const MatrixHead &head, const MatrixStyle &style);
double rowHeadRoom(double width, const MatrixStyle &style);
int columnHeadLines(double width, const MatrixStyle &style);
double columnHeadHeight(double length, const MatrixStyle &style);
// Code and name in as many lines as have room, the open criteria beside them.
void paintRowHead(const MatrixHead &head, MatrixLight light, const MatrixStyle &style, const QRectF &rect,
                  QPainter &painter);
// Code and name read upwards, in as many lines as have room; the open criteria below them.
void paintColumnHead(const MatrixHead &head, MatrixLight light, const MatrixStyle &style, const QRectF &rect,
                     QPainter &painter);

// The size at which a whole matrix is drawn unscaled.
QSizeF matrixSize(const MatrixValues &values, const MatrixStyle &style);
// The whole matrix with its heads from the top left of the place, scaled down where it would not fit, never
// up.
void paintMatrix(const MatrixValues &values, const MatrixStyle &style, QPainter &painter,
                 const QRectF &place);

} // namespace kravkort
