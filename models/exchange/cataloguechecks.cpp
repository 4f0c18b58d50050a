// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cataloguechecks.h"

#include <QHash>
#include <QSet>

#include <tuple>

namespace kravkort {

namespace {

using Edge = std::pair<int, int>; // integrations: from, to

// Loops of the dependencies that are not cut, one for each edge that closes one in a walk: the integrations
// in the order in which each needs the next and the last needs the first. No more than `most`, so that it
// stays linear in the dependencies.
QList<QList<int>> cyclesWithout(const QSet<Edge> &cut, const Catalogue &catalogue, qsizetype most)
{
    enum class Mark : char { New, OnPath, Finished };
    struct Frame
    {
        int integration;
        qsizetype next; // edge to try
    };

    QList<QList<int>> needs(catalogue.integrations.size());
    for (const Dependency &dependency : catalogue.dependencies)
        if (dependency.kind == DependencyKind::Must && dependency.from >= 0 && dependency.to >= 0 &&
            !cut.contains({dependency.from, dependency.to}))
            needs[dependency.from].append(dependency.to);

    QList<QList<int>> loops;
    QList<Mark> marks(catalogue.integrations.size(), Mark::New);
    for (int start = 0; start < catalogue.integrations.size(); ++start) {
        if (marks.at(start) != Mark::New)
            continue;
        QList<Frame> path{{start, 0}};
        marks[start] = Mark::OnPath;
        while (!path.isEmpty()) {
            Frame &frame = path.last();
            if (frame.next == needs.at(frame.integration).size()) {
                marks[frame.integration] = Mark::Finished;
                path.removeLast();
                continue;
            }
            const int to = needs.at(frame.integration).at(frame.next++);
            if (marks.at(to) == Mark::New) {
                marks[to] = Mark::OnPath;
                path.append({to, 0});
            } else if (marks.at(to) == Mark::OnPath && loops.size() < most) {
                QList<int> loop;
                for (qsizetype i = path.size() - 1; i >= 0; --i) {
                    loop.prepend(path.at(i).integration);
                    if (path.at(i).integration == to)
                        break;
                }
                loops.append(loop);
            }
        }
    }
    return loops;
}

MustLoop loopOf(const QList<int> &cycle, const Catalogue &catalogue, const QHash<Edge, Basis> &bases)
{
    MustLoop loop;
    for (qsizetype i = 0; i < cycle.size(); ++i) {
        const Integration &integration = catalogue.integrations.at(cycle.at(i));
        loop.steps.append({integration.id, integration.name,
                           bases.value({cycle.at(i), cycle.at((i + 1) % cycle.size())}, Basis::Assumed)});
    }
    const auto place = [&](int step) {
        const MustLoop::Step &from = loop.steps.at(step);
        return std::tuple(from.basis, from.integration,
                          loop.steps.at((step + 1) % loop.steps.size()).integration);
    };
    for (int step = 1; step < loop.steps.size(); ++step)
        if (place(step) < place(loop.cut))
            loop.cut = step;
    return loop;
}

bool passesOver(const QSet<Edge> &cut, const QList<int> &cycle)
{
    for (qsizetype i = 0; i < cycle.size(); ++i)
        if (cut.contains({cycle.at(i), cycle.at((i + 1) % cycle.size())}))
            return true;
    return false;
}

} // namespace

QList<MustLoop> mustLoops(const Catalogue &catalogue)
{
    // Looked up once: in a large catalogue a loop is as long as there are integrations.
    QHash<Edge, Basis> bases;
    for (const Dependency &dependency : catalogue.dependencies)
        if (dependency.kind == DependencyKind::Must)
            bases.insert({dependency.from, dependency.to}, dependency.ground.basis);

    QList<MustLoop> loops;
    QSet<Edge> cut;
    for (;;) {
        const QList<QList<int>> cycles = cyclesWithout(cut, catalogue, mostLoops - loops.size());
        if (cycles.isEmpty())
            return loops;
        for (const QList<int> &cycle : cycles) {
            // Cutting a loop before it has opened this one too.
            if (passesOver(cut, cycle))
                continue;
            loops.append(loopOf(cycle, catalogue, bases));
            const int from = loops.last().cut;
            cut.insert({cycle.at(from), cycle.at((from + 1) % cycle.size())});
        }
    }
}

} // namespace kravkort
