// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphlayout.h"

#include "models/graph/graphcurves.h"
#include "models/graph/graphengine.h"
#include "models/graph/graphheights.h"
#include "models/graph/graphrun.h"
#include "models/graph/graphsettle.h"
#include "models/graph/graphspacing.h"

#include <QCoreApplication>

#include <algorithm>

namespace kravkort {

namespace {

// Moves the columns apart as `gaps` says, and the long curves with them.
void spread(const GraphShape &shape, const QList<double> &gaps, GraphLayout &layout)
{
    struct Stretch
    {
        double left, right; // as Graphviz placed it
        double to;          // where its left goes
    };
    QList<Stretch> columns(shape.columns.size(), {1e9, -1e9, 0});
    for (int n = 0; n < shape.nodes.size(); ++n) {
        Stretch &column = columns[shape.nodes.at(n).column];
        column.left = std::min(column.left, layout.nodes.at(n).left());
        column.right = std::max(column.right, layout.nodes.at(n).right());
    }
    for (int c = 1; c < columns.size(); ++c)
        columns[c].to =
            columns.at(c - 1).to + columns.at(c - 1).right - columns.at(c - 1).left + gaps.at(c - 1);
    const auto moved = [&](double x) {
        int c = 0;
        while (c + 1 < columns.size() && columns.at(c + 1).left <= x)
            ++c;
        const Stretch &column = columns.at(c);
        if (x <= column.right || c + 1 == columns.size())
            return column.to + x - column.left;
        const double share = (x - column.right) / (columns.at(c + 1).left - column.right);
        return column.to + column.right - column.left + share * gaps.at(c);
    };
    for (int n = 0; n < shape.nodes.size(); ++n)
        layout.nodes[n].moveLeft(columns.at(shape.nodes.at(n).column).to);
    for (QList<QPointF> &curve : layout.curves)
        for (QPointF &point : curve)
            point.setX(moved(point.x()));
}

// The general terms stand behind everything, level with what leads to them.
void placeGeneral(const GraphShape &shape, GraphLayout &layout)
{
    const int last = int(shape.nodes.size()) - 1;
    if (shape.nodes.at(last).node.kind != NodeKind::General)
        return;
    double rightmost = 0;
    for (int n = 0; n < last; ++n)
        rightmost = std::max(rightmost, layout.nodes.at(n).right());
    double sum = 0;
    int count = 0;
    for (const GraphEdge &edge : shape.edges) {
        if (edge.to == last) {
            sum += layout.nodes.at(edge.from).center().y();
            ++count;
        }
    }
    QRectF &rect = layout.nodes[last];
    rect.moveLeft(rightmost + columnGap); // Graphviz' own gap; spread() sets the final one
    rect.moveTop(count == 0 ? 0 : sum / count - rect.height() / 2);
}

void moveToOrigin(const GraphShape &shape, GraphLayout &layout)
{
    QRectF bounds;
    for (const QRectF &rect : std::as_const(layout.nodes))
        bounds |= rect;
    for (QRectF &rect : layout.nodes)
        rect.translate(-bounds.topLeft());
    for (QList<QPointF> &curve : layout.curves)
        for (QPointF &point : curve)
            point -= bounds.topLeft();
    layout.size = bounds.size();
    layout.columns.resize(shape.columns.size());
    for (int n = 0; n < shape.nodes.size(); ++n) {
        QRectF &column = layout.columns[shape.nodes.at(n).column];
        column |= layout.nodes.at(n);
    }
    for (QRectF &column : layout.columns) {
        column.setTop(0);
        column.setBottom(bounds.height());
    }
}

} // namespace

Result<GraphLayout> layOut(const GraphShape &shape, const GraphBefore &before, GraphRun *run)
{
    const auto notLaidOut = [](const char *why) {
        return Error{Error::Kind::NotAccepted, QCoreApplication::translate("Graph", why), {}};
    };
    const auto goesOn = [run](double share) {
        if (run)
            run->reach(share);
        return !run || !run->isCancelled();
    };
    const char *cancelled = QT_TRANSLATE_NOOP("Graph", "The graph is not laid out: it was cancelled.");
    GraphLayout layout;
    if (shape.isEmpty())
        return layout;
    const bool large = shape.edges.size() > mostLinesForEngine;
    if (!goesOn(large ? 0 : GraphRun::unknown))
        return notLaidOut(cancelled);
    if (large)
        runHeights(shape, layout, run);
    else if (!runEngine(shape, layout))
        return notLaidOut(QT_TRANSLATE_NOOP("Graph", "The graph could not be laid out."));
    if (!goesOn(mostOfRun))
        return notLaidOut(cancelled);
    placeGeneral(shape, layout);
    breathe(shape, layout);
    settle(shape, before, layout);
    if (!goesOn(0.8))
        return notLaidOut(cancelled);
    const QList<double> gaps = gapsBehind(shape);
    spread(shape, gaps, layout);
    drawCurves(shape, gaps, layout, run);
    moveToOrigin(shape, layout);
    if (!goesOn(1))
        return notLaidOut(cancelled);
    return layout;
}

} // namespace kravkort
