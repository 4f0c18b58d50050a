// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphmeasures.h"
#include "ui/graph/graphstrokes.h"

#include <QStaticText>

namespace kravkort {

// What is painted of a node: all that stands in it; code and status alone, as large as fits; or a box in the
// colour of its status, where a code could not be read any more.
enum class GraphDetail { Full, Codes, Boxes };

// The texts of a node, laid out once. Far out the code is written as large as its box allows.
struct GraphTexts
{
    QStaticText code, number;
    QList<QStaticText> name; // by line
    QStaticText farCode;
    int farSize = 0;     // pixels
    double farWidth = 0; // of the code at that size
    double codeWidth = 0;
    double numberWidth = 0;
    bool farName = false; // is there room for it beside the code?
};

// A picture with a theme, made ready to be painted many times: what could be found out beforehand has been.
// Built anew when texts or colours change. Lives on the GUI thread, or on one thread of its own.
struct GraphScene
{
    GraphScene(GraphPicture picture, const Theme &theme);

    // The same picture on its way somewhere.
    void moveTo(const GraphLayout &layout);
    // What can be read at a zoom.
    GraphDetail detailAt(double zoom) const;
    const QFont &farFont(int pixels) const;

    GraphPicture picture;
    GraphColours colours;
    GraphMeasures measures;
    GraphStrokes strokes;
    QList<GraphTexts> texts; // by node

private:
    GraphTexts textsOf(int node);

    QList<QFont> m_farFonts; // by size in pixels
};

// Far out: the stripe at a node's left edge, what is left for its code and sign, and the side of the sign.
double farStripe(const GraphLabel &label);
QRectF farInner(const QRectF &rect, const GraphLabel &label, const GraphMeasures &measures);
double farSign(const QRectF &inner, const GraphLabel &label);

} // namespace kravkort
