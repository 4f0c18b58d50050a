// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cataloguechecks.h"

#include <QHash>

#include <tuple>

namespace kravkort {

QList<QList<int>> mustCycles(const Catalogue &catalogue)
{
    enum class Mark : char { New, OnPath, Finished };
    struct Frame
    {
        int integration;
        qsizetype next; // edge to try
    };

    QList<QList<int>> needs(catalogue.integrations.size());
    for (const Dependency &dependency : catalogue.dependencies)
        if (dependency.kind == DependencyKind::Must && dependency.from >= 0 && dependency.to >= 0)
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
            } else if (marks.at(to) == Mark::OnPath && loops.size() < mostLoops) {
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

QList<MustLoop> mustLoops(const Catalogue &catalogue)
{
    // Looked up once: in a large catalogue a loop is as long as there are integrations.
    QHash<std::pair<int, int>, Basis> bases;
    for (const Dependency &dependency : catalogue.dependencies)
        if (dependency.kind == DependencyKind::Must)
            bases.insert({dependency.from, dependency.to}, dependency.ground.basis);

    QList<MustLoop> loops;
    for (const QList<int> &cycle : mustCycles(catalogue)) {
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
        loops.append(loop);
    }
    return loops;
}

} // namespace kravkort
