// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/graph/graphreach.h"
#include "ui/graph/graphcolours.h"
#include "ui/graph/graphpicture.h"
#include "ui/graph/linemarks.h"

#include <QPainterPath>

#include <array>
#include <atomic>

class QPainter;

namespace kravkort {

// How much of a line is drawn: as it is; without the marks at its ends, where these are too small to be told
// apart; or as a hairline where there are too many for more.
enum class StrokeDetail { Full, Unmarked, Thin };

// The lines of a picture made ready to be painted many times: their paths, the room they take, and one pen
// for each way in which a line is drawn. Painting them builds nothing. One for each thread: paths remember
// things while they are painted.
class GraphStrokes
{
public:
    GraphStrokes() = default;
    GraphStrokes(const GraphPicture &picture, const GraphColours &colours);

    // What it takes to paint those that reach into a part of the layout, where a solid line counts as 1.
    int costWithin(const QRectF &part, const GraphReach &lit) const;
    // Lit ones last, so that they lie on top. Ends early where `stop` becomes true.
    void paint(QPainter &painter, const QRectF &part, const GraphReach &lit, StrokeDetail detail,
               const std::atomic_bool *stop = nullptr) const;

private:
    struct Stroke
    {
        QPainterPath path;
        QRectF room;
        int look = 0; // into m_looks
        bool general = false;
        QPointF begin, beginDirection; // where the mark at the start stands
        QPointF end, endDirection;
    };
    // By tone.
    struct Look
    {
        GraphEdge edge;
        int cost = 1;
        std::array<QPen, 3> full, thin;
        std::array<LineInk, 3> marks;
    };

    int lookOf(const GraphEdge &edge, const GraphColours &colours);
    void paintTone(QPainter &painter, const QRectF &part, const GraphReach &lit, GraphTone tone,
                   StrokeDetail detail, const std::atomic_bool *stop) const;
    static void placeMarks(const QList<QPointF> &curve, Stroke &stroke);
    static bool isDrawn(const Stroke &stroke, bool lit, GraphTone tone);

    QList<Stroke> m_strokes; // by edge
    QList<Look> m_looks;
};

} // namespace kravkort
