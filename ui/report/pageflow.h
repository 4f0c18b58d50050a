// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace kravkort {

// How boxes become pages, in any one unit of length. Knows heights only, so that the rules can be tested
// without ink.

struct Slab
{
    double height = 0;
    double gap = 0;            // above it, unless it begins a page
    bool keepWithNext = false; // a heading, a table's head, a group row
    int head = -1;             // the slab that is repeated above it where it begins a page
    bool ownPage = false;      // begins a page that nothing follows on
    bool landscape = false;    // of its own page
    bool breakBefore = false;
    // Where it may be cut when it is taller than a page: heights from its top, ascending. Shorter ones are
    // never cut.
    QList<double> cuts;
};

struct PageSize
{
    double portrait = 0; // usable heights
    double landscape = 0;
};

struct Placement
{
    int slab = -1;
    int page = 0;
    double y = 0;    // from the top of the page's usable height
    double from = 0; // the part of the slab that is shown
    double to = 0;
};

struct Flow
{
    QList<bool> landscape; // by page
    QList<Placement> placements;
    double lastFill = 0; // share of the last page that is used, 0…1

    int pages() const { return static_cast<int>(landscape.size()); }
};

// Slabs that keep with the next stay on one page as long as a page can hold them. `tightness` scales the
// gaps.
Flow flowOf(const QList<Slab> &slabs, const PageSize &size, double tightness = 1);

// The same without nearly empty pages where what stands alone begins, as far as that can be had: with gaps
// tightened a little, or with a little less on each page before.
Flow balancedFlowOf(const QList<Slab> &slabs, const PageSize &size);

} // namespace kravkort
