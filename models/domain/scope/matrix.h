// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/node.h"
#include "models/domain/progress/picture.h"

namespace kravkort {

// The scope as a table. Lines and columns are catalogue indices of the kind's two lists.
enum class MatrixKind { UseCasesByPackages, PackagesByIntegrations };
// Only what the chosen use cases require, or all there is.
enum class MatrixExtent { Chosen, Catalogue };
// By code as people count; most open criteria first; or alike beside alike (seriation.h, by Jaccard
// distance).
enum class MatrixOrder { Code, OpenWork, Similarity };

struct MatrixShape
{
    MatrixKind kind = MatrixKind::UseCasesByPackages;
    MatrixExtent extent = MatrixExtent::Chosen;
    MatrixOrder order = MatrixOrder::Code;
    friend bool operator==(const MatrixShape &, const MatrixShape &) = default;
};

struct MatrixLines
{
    QList<int> rows;
    QList<int> columns;
    friend bool operator==(const MatrixLines &, const MatrixLines &) = default;
};

// Where a row meets a column.
struct MatrixCell
{
    bool related = false;
    Strength strength = Strength::Supplementary; // of a requirement
    Role role = Role::Prerequisite; // of an integration in a package: business where it is a member as such
    bool inBid = false;             // counts in the bid as it is now
    Basis basis = Basis::Assumed;   // of a chain the weakest, of several chains the strongest
    // Over the distinct criteria that it takes, with all that is needed by must edges and conditions answered
    // yes, and the general terms; the same whether it is in the bid or not (semantics.md, section 4,
    // "pooled").
    Tally tally{};
};

MatrixLines linesOf(const Picture &picture, const MatrixShape &shape);
MatrixCell cellOf(const Picture &picture, MatrixKind kind, int row, int column);
NodeRef matrixRow(const Catalogue &catalogue, MatrixKind kind, int row);
NodeRef matrixColumn(const Catalogue &catalogue, MatrixKind kind, int column);

// The vendor's criteria that are not met yet: of a use case the mandatory ones for it alone (outlook.h), of a
// package or an integration all beneath it.
int openWorkOf(const Picture &picture, const NodeRef &node);

} // namespace kravkort
