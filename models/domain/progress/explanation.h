// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scope/reasons.h"
#include "models/domain/workspace/workspace.h"

namespace kravkort {

// A number that stands on the screen, by what it counts.
enum class NumberKind {
    Mandatory,     // the bid's headline
    Supplementary, // beside it
    Municipal,     // "kommunens del"
    Ready,         // ready use cases of the chosen ones
    Own,           // of a node
    Pooled,
    Effective,
    Alone,    // of a use case, chosen or not: the mandatory criteria that it needs by itself (semantics.md,
              // ladder)
    Share,    // a cell of the matrix: what a use case takes of a package, or an integration with all it needs
    Confirmed // share of the ground that is confirmed: of a use case, package …; without a node, of the bid
};

struct Number
{
    NumberKind kind = NumberKind::Mandatory;
    NodeRef node;     // for those below Ready, and where Confirmed is of a node
    NodeRef within{}; // for Share of a package: the use case
    friend bool operator==(const Number &, const Number &) = default;
};

// Why a criterion counts in neither side of a number, though one may look for it there.
enum class LeftOutWhy { NotApplicable, OthersAnswer, VendorAnswers, OtherStrength, NotInScope };

struct LeftOut
{
    int criterion = -1;
    LeftOutWhy why = LeftOutWhy::NotApplicable;
    QString reason; // why it is not applicable, in the vendor's words
    friend bool operator==(const LeftOut &, const LeftOut &) = default;
};

// How a number comes about (semantics.md, section 4: "every number shown can be explained"). The numerator is
// the size of `met`, the denominator that of `met` and `open` together.
struct Explanation
{
    Number number;
    // Catalogue indices: of criteria, but of use cases for Ready; for Confirmed, of statements by their place
    // in statementsOf().
    QList<int> met;
    QList<int> open; // likewise
    QList<LeftOut> leftOut;
    // False for a use case of which the catalogue names no package: nothing of it counts as ready.
    bool known = true;
    // From the node, or from the chosen use case that is furthest behind, down to what holds it back; empty
    // where nothing does.
    Chain weakest;

    int numerator() const { return static_cast<int>(met.size()); }
    int denominator() const { return static_cast<int>(met.size() + open.size()); }
    // 1 where there is nothing to count, 0 where nobody knows what there is.
    double ratio() const
    {
        return denominator() > 0 ? double(numerator()) / denominator() : known ? 1.0 : 0.0;
    }
};

// Of a number that the picture shows; empty for a node that is not in scope. `workspace` gives the reasons.
Explanation explanationOf(const Picture &picture, const Workspace &workspace, const Number &number);

} // namespace kravkort
