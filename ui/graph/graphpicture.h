// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/domain/text/result.h"
#include "models/graph/graphlayout.h"
#include "models/graph/graphreach.h"
#include "models/phrases.h"

#include <QFont>
#include <QStringList>

#include <optional>

namespace kravkort {

// What is written in a node.
struct GraphLabel
{
    QString code;
    QStringList name; // by line
    QString number;   // per cent met, ready of chosen use cases, or that it is undecided
    Outcome status = Outcome::Unknown;
    bool measured = true; // has progress at all
    bool grounded = true; // shows its own basis
    double own = 0;       // met of its own, or of all beneath a package or a use case; 0…1
    double effective = 0; // never above own: held down by the weakest link
    bool slim = false;    // one line, where a column is long
    QString description;  // the whole in words, for a tool tip or a screen reader
};

// A laid out graph with its texts: all that painting needs, and nothing of a widget. Lengths are in pixels of
// the font.
struct GraphPicture
{
    GraphShape shape;
    GraphLayout layout;
    QList<GraphLabel> labels; // by node
    QStringList headings;     // by column
    GraphReach standing;      // what stands out while nothing is pointed at
    bool story = false;       // all of it tells of one node: selecting that dims nothing
    QList<bool> matching;     // by node, what a filter looks for; empty where nothing is filtered
    int selected = -1;        // node; of a picture that leaves the program
    QFont font;               // sized in pixels, so that it grows with the painter

    bool isEmpty() const { return shape.isEmpty(); }
    bool matches(int node) const { return matching.value(node); }
    double headingHeight() const { return font.pixelSize() * 2.4; }
    // What paintGraph() paints on, headings above the origin included.
    QRectF bounds() const;
    // The node at a place of the layout, or -1.
    int nodeAt(QPointF place) const;
};

// A part or all of the bid's graph with its texts and node sizes, without a layout yet.
GraphPicture labelledGraph(const Picture &picture, GraphShape shape, const Phrases &phrases,
                           const QFont &font);
GraphPicture labelledGraph(const Picture &picture, const Phrases &phrases, const QFont &font);

// The whole of it at once; what the report asks for.
Result<GraphPicture> graphPictureOf(const Picture &picture, const Phrases &phrases, const QFont &font);

} // namespace kravkort
