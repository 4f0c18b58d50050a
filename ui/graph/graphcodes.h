// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphmeasures.h"

namespace kravkort {

// Far out, where names cannot be read any more, codes alone are written: all of one size on the screen, as
// large as the boxes allow but never too small to be read. A box that is too small for its code grows into
// the room beside it; where that is not enough, the code is cut, and where that would be the rule in a
// column, nothing is written in it.
class GraphCodes
{
public:
    GraphCodes(const GraphPicture &picture, const GraphMeasures &measures);
    // The same picture on its way somewhere.
    void moveTo(const GraphPicture &picture);

    // How the codes are written at a zoom.
    struct Writing
    {
        int pixels = 0;      // on the screen; 0 where no code is written at all
        QList<bool> columns; // in which codes are written
        QList<bool> signs;   // in which there is room for signs behind them; elsewhere they stand on the edge
        bool bars = false;   // is there room for the progress under every code?
        double zoom = 1;
    };
    Writing at(double zoom) const;

    // On the screen: what stands in a node beside its code, and what all of it takes.
    static double stripe(const GraphLabel &label) { return label.measured ? 4 : 0; }
    static constexpr double aside = 4; // from the stripe to the code and from it to the sign
    static double sign(int pixels) { return pixels * 1.1; }
    double bar(double zoom) const { return std::max(2.5, m_bar * zoom); }

    struct Plate
    {
        QRectF box; // in the picture's lengths
        bool coded = true, cut = false;
        bool edged = false; // the sign stands on the left edge, for want of room behind the code
        double before = 0;  // on the screen, from the left edge to the code
    };
    // The box of a node in a column in which codes are written, and what has room in it.
    Plate plateOf(const GraphPicture &picture, int node, const Writing &writing) const;

    // From here up nine of ten codes are written.
    double leastZoom(const GraphPicture &picture) const;

    // From here up names can be read.
    static double namedFrom(const GraphMeasures &measures);

private:
    struct Column
    {
        double pitch = 0;  // of the two boxes that are nearest to each other; 0 where there is but one
        double box = 0;    // width
        double room = 0;   // width that a box may take
        double lowest = 0; // height of its lowest box
        double widest = 0; // of the codes in it, for each pixel of the font's size
        double most = 0;   // likewise, wider than three of four codes are
        bool measured = false;
    };
    bool fits(const Column &column, int pixels, double zoom) const;

    double m_bar;           // as GraphMeasures has it
    QList<double> m_widths; // of the codes, for each pixel of the font's size
    QList<Column> m_columns;
};

} // namespace kravkort
