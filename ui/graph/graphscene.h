// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/graph/graphcodes.h"
#include "ui/graph/graphmeasures.h"
#include "ui/graph/graphstrokes.h"

#include <QHash>
#include <QStaticText>

namespace kravkort {

// What is painted of a node: all that stands in it; code and status alone, as large as can be read; or a box
// in the colour of its status, where no code could be read any more.
enum class GraphDetail { Full, Codes, Boxes };

// The texts of a node, laid out once.
struct GraphTexts
{
    QStaticText code, number;
    QList<QStaticText> name; // by line
    double codeWidth = 0;
    double numberWidth = 0;
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
    const QFont &codeFont(int pixels) const;
    const QStaticText &codeAt(int node, int pixels) const; // laid out when it is first asked for

    GraphPicture picture;
    GraphColours colours;
    GraphMeasures measures;
    GraphStrokes strokes;
    GraphCodes codes;
    QList<GraphTexts> texts; // by node

private:
    GraphTexts textsOf(int node) const;

    QList<QFont> m_codeFonts;                          // by size in pixels
    mutable QHash<int, QList<QStaticText>> m_farCodes; // by size, then by node
};

} // namespace kravkort
