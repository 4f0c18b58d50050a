// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/graphframes.h"

#include "tests/bench/threadtime.h"
#include "ui/graph/graphview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

namespace kravkort {

namespace {

constexpr int frames = 60;

void print(const char *what, const char *size, double zoom, QList<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("{\"name\": \"%s\", \"size\": \"%s\", \"zoom\": %.2f, \"median_ms\": %.2f, \"p95_ms\": %.2f, "
                "\"worst_ms\": %.2f, \"n\": %d}\n",
                what, size, zoom, times.at(times.size() / 2), times.at(times.size() * 95 / 100), times.last(),
                int(times.size()));
    std::fflush(stdout);
}

double timed(GraphView &view)
{
    const double begun = threadTime();
    view.viewport()->repaint();
    return threadTime() - begun;
}

double waitForLines(GraphView &view)
{
    QElapsedTimer timer;
    timer.start();
    QApplication::processEvents(); // it must have been shown
    view.viewport()->repaint();
    while (view.lines().isDrawing())
        QApplication::processEvents(QEventLoop::AllEvents, 5);
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

void savePictures(const GraphPicture &graph, const QString &name)
{
    for (const Theme &theme : {lightTheme(), darkTheme()}) {
        GraphView view;
        view.resize(1440, 900);
        view.setPalette(paletteOf(theme));
        view.setVisible(true);
        view.setGraph(graph);
        const QString stem = name + (theme.dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
        waitForLines(view);
        view.grab().save(stem + QStringLiteral("-first.png"));
        view.fit();
        waitForLines(view);
        view.grab().save(stem + QStringLiteral("-whole.png"));
    }
}

void measureFrames(const GraphPicture &graph, const char *size)
{
    GraphView view;
    view.resize(1440, 900);
    view.setVisible(true);
    view.setGraph(graph);
    view.fit();
    const double whole = view.zoom();
    QList<double> zooms{whole};
    for (const double zoom : {0.1, 0.25, 0.5, 0.7, 1.0, 2.0})
        if (zoom > whole * 1.1)
            zooms.append(zoom);
    for (const double zoom : std::as_const(zooms)) {
        view.setZoom(zoom);
        view.lookAt(QPointF(graph.layout.size.width() / 2, graph.layout.size.height() / 2));
        print("lines beside the frames", size, zoom, {waitForLines(view)});
        QList<double> panned, turned, lit;
        for (int frame = 0; frame < frames; ++frame) {
            view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 37);
            view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() +
                                                 (frame % 2 ? 23 : -23));
            panned.append(timed(view));
            QApplication::processEvents();
        }
        print("frame while panning", size, zoom, panned);
        for (int frame = 0; frame < frames; ++frame) {
            view.zoomBy(frame / 10 % 2 == 0 ? 1.05 : 1 / 1.05);
            turned.append(timed(view));
            QApplication::processEvents();
        }
        print("frame while zooming", size, zoom, turned);
        view.setZoom(zoom);
        for (int frame = 0; frame < 20; ++frame) {
            const double begun = threadTime();
            view.select(graph.shape.nodes.at(int(graph.shape.nodes.size()) * frame / 20).node);
            view.viewport()->repaint();
            lit.append(threadTime() - begun);
            QApplication::processEvents();
        }
        view.select({});
        print("frame with another node selected", size, zoom, lit);
    }
}

} // namespace kravkort
