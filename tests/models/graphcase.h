// SPDX-License-Identifier: GPL-3.0-or-later
// Random graphs, and slow and obvious answers about them.
#pragma once

#include "models/graph/graphcut.h"
#include "models/graph/graphfolding.h"
#include "models/graph/graphtraits.h"
#include "tests/support/randomcase.h"
#include "tests/support/reference.h"
#include "tests/support/situation.h"

#include <QTest>

namespace kravkort::graphcase {

inline constexpr quint32 cases = 300;

// Where a walk may stand: at a node, and, where a use case led to a package for some members only, by which
// edge. "Behind nothing": the walk sees the node and ends.
using Stand = std::pair<int, int>;
inline constexpr int freely = -1, behindNothing = -2;

bool leads(const GraphShape &shape, const Stand &stand, int edge);

// How many lines lead from one node to each other, by trying every step until nothing gets nearer; -1 where
// none do. Slow and obvious.
QList<int> linesFrom(const GraphShape &shape, int root);

// Who stands in the graph when nothing goes on behind the closed nodes.
QSet<int> heldWithout(const GraphShape &shape, const QSet<int> &closed, const QSet<int> &roots);

QSet<int> rootsOf(const GraphShape &shape);

QSet<NodeRef> nodesOf(const GraphShape &shape);

QString codes(const GraphShape &shape);

// What every shape promises (graphshape.h).
QString brokenPromise(const GraphShape &shape);

struct Case
{
    explicit Case(quint32 seed)
        : random(seed)
        , plain(random.catalogue())
        , bid(random.bid(plain))
        , workspace(bid.workspace())
        , picture(derive(plain.read(), workspace, PlainBid::bid(), QDate(2026, 11, 24)))
        , whole(graphShapeOf(picture))
        , traits(traitsOf(picture, workspace, whole))
    {
    }

    GraphShape cut(const GraphLook &look) const { return cutOf(picture, whole, traits, look).shape; }
    int anyNode() { return random.below(int(whole.nodes.size())); }
    GraphFilter filter()
    {
        GraphFilter filter;
        for (const Outcome outcome : allOutcomes)
            if (random.chance(15))
                filter.status.append(outcome);
        filter.undecided = random.chance(15);
        for (const Basis basis : allBases)
            if (random.chance(15))
                filter.basis.append(basis);
        if (random.chance(25))
            filter.strength.append(random.chance(50) ? Strength::Mandatory : Strength::Supplementary);
        if (random.chance(25))
            filter.responsible.append(static_cast<Responsible>(random.below(4)));
        if (random.chance(15))
            filter.owner = QString();
        return filter;
    }

    RandomCase random;
    PlainCatalogue plain;
    PlainBid bid;
    Workspace workspace;
    Picture picture;
    GraphShape whole;
    QList<GraphTraits> traits;
};

GraphLook lookAt(const NodeRef &node, Direction direction, int depth);

GraphLook storyOf(const NodeRef &node, GraphFocus::Kind kind);

// Runs over many cases that have a graph; a failure names its seed.
template<class Check>
void forEachCase(Check check)
{
    for (quint32 seed = 1; seed <= cases; ++seed) {
        Case one(seed);
        if (one.whole.isEmpty())
            continue;
        check(one);
        if (QTest::currentTestFailed()) {
            qWarning("seed %u", seed);
            return;
        }
    }
}

} // namespace kravkort::graphcase
