// SPDX-License-Identifier: GPL-3.0-or-later
// How long layouts and frames take, how much a tick moves, and how many lines cross, beside the `dot` program
// on the same graphs. Prints one line of JSON a figure.
#include "models/exchange/cataloguereader.h"
#include "models/graph/graphheights.h"
#include "tests/bench/bigcatalogue.h"
#include "tests/bench/graphframes.h"
#include "tests/bench/plaindot.h"
#include "tests/bench/threadtime.h"
#include "ui/graph/graphpainter.h"
#include "ui/graph/graphpicture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>

using namespace kravkort;

namespace {

double at(QList<double> values, int percent)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at((values.size() - 1) * percent / 100);
}

double mean(const QList<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return values.isEmpty() ? 0 : sum / double(values.size());
}

void print(const char *name, const char *size, const char *unit, const QList<double> &values)
{
    std::printf(
        "{\"name\": \"%s\", \"size\": \"%s\", \"mean_%s\": %.3f, \"median_%s\": %.3f, \"p95_%s\": %.3f, "
        "\"n\": %d}\n",
        name, size, unit, mean(values), unit, at(values, 50), unit, at(values, 95), int(values.size()));
    std::fflush(stdout);
}

template<class Work>
void measure(const char *name, const char *size, int count, Work work)
{
    QList<double> times, own;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        const double begun = threadTime();
        work();
        own.append(threadTime() - begun);
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    print(name, size, "ms", times);
    print(name, size, "thread_ms", own);
}

GraphPicture graphOf(const std::shared_ptr<const Catalogue> &catalogue, const Selection &selection)
{
    return labelledGraph(
        pictureOf(catalogue, selection, QList<Outcome>(catalogue->criteria.size()), QDate(2026, 11, 24)),
        Phrases(Language::Danish), QApplication::font());
}

// How far the centres of what two layouts share are apart, when one is laid over the other as well as can be.
QList<double> displacements(const GraphBefore &before, const GraphBefore &after)
{
    QList<double> xs, ys;
    QList<QPointF> ways;
    for (int n = 0; n < after.shape.nodes.size(); ++n) {
        const int was = before.shape.nodeAt(after.shape.nodes.at(n).node);
        if (was < 0)
            continue;
        ways.append(after.layout.nodes.at(n).center() - before.layout.nodes.at(was).center());
        xs.append(ways.last().x());
        ys.append(ways.last().y());
    }
    const QPointF common(at(xs, 50), at(ys, 50));
    QList<double> lengths;
    for (const QPointF &way : std::as_const(ways))
        lengths.append(std::hypot(way.x() - common.x(), way.y() - common.y()));
    return lengths;
}

// Per cent of the pairs that share a column before and after and have changed sides.
double sidesChanged(const GraphBefore &before, const GraphBefore &after)
{
    int pairs = 0;
    int changed = 0;
    for (int a = 0; a < after.shape.nodes.size(); ++a) {
        const int wasA = before.shape.nodeAt(after.shape.nodes.at(a).node);
        for (int b = 0; b < a && wasA >= 0; ++b) {
            const int wasB = before.shape.nodeAt(after.shape.nodes.at(b).node);
            if (wasB < 0 || after.shape.nodes.at(a).column != after.shape.nodes.at(b).column ||
                before.shape.nodes.at(wasA).column != before.shape.nodes.at(wasB).column)
                continue;
            ++pairs;
            changed += (before.layout.nodes.at(wasA).y() < before.layout.nodes.at(wasB).y()) !=
                               (after.layout.nodes.at(a).y() < after.layout.nodes.at(b).y())
                           ? 1
                           : 0;
        }
    }
    return pairs == 0 ? 0 : 100.0 * changed / pairs;
}

// Pairs of lines that cross, drawn straight from node to node.
int crossings(const GraphShape &shape, const GraphLayout &layout)
{
    const auto turn = [](QPointF a, QPointF b, QPointF c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()) > 0;
    };
    QList<std::pair<QPointF, QPointF>> lines;
    for (const GraphEdge &edge : shape.edges)
        if (edge.kind != EdgeKind::General &&
            shape.nodes.at(edge.to).column > shape.nodes.at(edge.from).column)
            lines.append(
                {QPointF(layout.nodes.at(edge.from).right(), layout.nodes.at(edge.from).center().y()),
                 QPointF(layout.nodes.at(edge.to).left(), layout.nodes.at(edge.to).center().y())});
    int count = 0;
    for (int i = 0; i < lines.size(); ++i)
        for (int j = 0; j < i; ++j) {
            const auto &[a, b] = lines.at(i);
            const auto &[c, d] = lines.at(j);
            if (a != c && b != d && turn(a, b, c) != turn(a, b, d) && turn(c, d, a) != turn(c, d, b))
                ++count;
        }
    return count;
}

// Random ticks and unticks, each layout after the one before.
void measureStability(const std::shared_ptr<const Catalogue> &catalogue, int chosen, const char *size)
{
    struct Figures
    {
        QList<double> moved, swapped, crossed;
        GraphBefore before;

        void take(const GraphShape &shape, const GraphLayout &layout)
        {
            const GraphBefore after{shape, layout};
            if (!before.shape.isEmpty()) {
                moved.append(mean(displacements(before, after)));
                swapped.append(sidesChanged(before, after));
            }
            crossed.append(crossings(shape, layout));
            before = after;
        }
    };
    Figures ours, ordered, plain;
    QRandomGenerator random(20261124);
    Selection selection = emptySelection(*catalogue);
    const int useCases = int(selection.chosen.size());
    for (int i = 0; i < chosen; ++i)
        selection.chosen[random.bounded(useCases)] = true;
    for (int turn = 0; turn < 60; ++turn) {
        // About as many are chosen at the end as at the start.
        const bool more = selection.chosen.count(true) < chosen;
        int u = random.bounded(useCases);
        while (selection.chosen.at(u) == more)
            u = random.bounded(useCases);
        selection.chosen[u] = more;
        const GraphShape shape = graphOf(catalogue, selection).shape;
        ours.take(shape, layOut(shape, ours.before).value());
        ordered.take(shape, layOut(shape).value());
        const auto drawn = plainDot(shape);
        if (!drawn)
            qFatal("the dot program gave no layout");
        plain.take(shape, *drawn);
    }
    for (const auto &[name, figures] : {std::pair{"Kravkort", &ours}, std::pair{"its order alone", &ordered},
                                        std::pair{"the dot program", &plain}}) {
        const std::string by(name);
        print(("a tick moves what stays, " + by).c_str(), size, "px", figures->moved);
        print(("pairs that change sides, " + by).c_str(), size, "percent", figures->swapped);
        print(("lines that cross, " + by).c_str(), size, "count", figures->crossed);
    }
}

void measureTimes(const std::shared_ptr<const Catalogue> &catalogue, const Selection &selection,
                  const char *size, int count, bool besideDot)
{
    GraphPicture graph = graphOf(catalogue, selection);
    std::printf("{\"name\": \"graph\", \"size\": \"%s\", \"nodes\": %d, \"edges\": %d}\n", size,
                int(graph.shape.nodes.size()), int(graph.shape.edges.size()));
    measure("shape, texts and sizes", size, count, [&] { graph = graphOf(catalogue, selection); });
    measure("layout", size, count, [&] { graph.layout = layOut(graph.shape).value(); });
    if (besideDot)
        measure("layout by the dot program", size, count, [&] { plainDot(graph.shape); });
    measureFrames(graph, size);
}

// Use cases in their order until the scope has that many nodes.
Selection scopeOf(const std::shared_ptr<const Catalogue> &catalogue, int nodes)
{
    Selection selection = emptySelection(*catalogue);
    int u = 0;
    const auto count = [&] { return int(graphOf(catalogue, selection).shape.nodes.size()); };
    while (u < selection.chosen.size() && count() < nodes)
        for (int step = 0; step < 20 && u < selection.chosen.size(); ++step)
            selection.chosen[u++] = true;
    return selection;
}

} // namespace

void savePicturesOf(const std::shared_ptr<const Catalogue> &catalogue, const Selection &selection,
                    const char *name)
{
    GraphPicture graph = graphOf(catalogue, selection);
    graph.layout = layOut(graph.shape).value();
    savePictures(graph, QString::fromLatin1(name));
}

// kravkort_graphbench [stability|times|large|huge]…      without a word: all
// kravkort_graphbench pictures                           scopes to judge, as PNG files in the current folder
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Q_INIT_RESOURCE(resources);
    QFile file(QStringLiteral(":/catalogue/ski-02.19-2023.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the built-in catalogue is missing");
    const auto shipped = std::make_shared<const Catalogue>(readCatalogue(file.readAll()).value());
    const QStringList words = QApplication::arguments().mid(1);
    if (words.contains(QStringLiteral("pictures"))) {
        Selection all = emptySelection(*shipped);
        all.chosen.fill(true);
        savePicturesOf(shipped, all, "everything");
        const auto big = std::make_shared<const Catalogue>(readCatalogue(bigCatalogue(10).json()).value());
        Selection tenfold = emptySelection(*big);
        tenfold.chosen.fill(true);
        savePicturesOf(big, tenfold, "x10");
        return 0;
    }
    const auto wanted = [&](const char *word) {
        return words.isEmpty() || words.contains(QLatin1StringView(word));
    };
    if (wanted("stability")) {
        measureStability(shipped, 6, "6 of 65 use cases");
        measureStability(shipped, 25, "25 of 65 use cases");
    }
    if (wanted("times")) {
        Selection usual = emptySelection(*shipped);
        for (int u = 0; u < 6; ++u)
            usual.chosen[u * 9] = true;
        measureTimes(shipped, usual, "a bid of 6 use cases", 20, true);
        Selection all = emptySelection(*shipped);
        all.chosen.fill(true);
        measureTimes(shipped, all, "everything", 10, true);
    }
    if (wanted("large")) {
        const auto big = std::make_shared<const Catalogue>(readCatalogue(bigCatalogue(10).json()).value());
        Selection all = emptySelection(*big);
        all.chosen.fill(true);
        measureTimes(big, all, "x10, all of it", 5, false);
        // Nothing larger is left to Graphviz, which cannot be interrupted.
        Selection most = emptySelection(*big);
        GraphShape largest;
        for (int u = 0; u < most.chosen.size(); ++u) {
            most.chosen[u] = true;
            const GraphShape shape = graphOf(big, most).shape;
            if (shape.edges.size() > mostLinesForEngine)
                break;
            largest = shape;
        }
        measure("layout of the largest that Graphviz is given", "x10, a scope of 1,500 lines", 3,
                [&] { layOut(largest).value(); });
    }
    if (wanted("huge")) {
        const auto big = std::make_shared<const Catalogue>(readCatalogue(bigCatalogue(100).json()).value());
        measureTimes(big, scopeOf(big, 1500), "x100, a scope of 1,500 nodes", 5, false);
        Selection all = emptySelection(*big);
        all.chosen.fill(true);
        measureTimes(big, all, "x100, all of it", 1, false);
    }
    return 0;
}
