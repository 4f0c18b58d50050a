// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/graphcase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;
using namespace kravkort::graphcase;

// What folds hide of a graph, held against slow and obvious answers on random catalogues and bids.
class GraphFoldingTest : public QObject
{
    Q_OBJECT

private slots:
    void aFoldHidesWhatIsThereForItsSakeAlone();
    void whatCanBeFoldedHidesSomething();
    void aFoldedAreaStandsForItsUseCases();
    void foldsOfWhatIsNotDrawnDoNothing();
};

void GraphFoldingTest::aFoldHidesWhatIsThereForItsSakeAlone()
{
    forEachCase([](Case &one) {
        GraphLook look;
        QSet<int> closed;
        for (int n = 0; n < one.whole.nodes.size(); ++n) {
            if (!one.random.chance(25))
                continue;
            closed.insert(n);
            look.folded.append(one.whole.nodes.at(n).node);
        }
        QSet<NodeRef> held;
        const QSet<int> heldNodes = heldWithout(one.whole, closed, rootsOf(one.whole));
        for (const int n : heldNodes)
            held.insert(one.whole.nodes.at(n).node);
        const GraphShape shape = one.cut(look);
        QCOMPARE(nodesOf(shape), held);
        // Whatever is hidden is counted by somebody, and only by those who were folded.
        int counted = 0;
        for (const GraphNode &node : shape.nodes) {
            counted += node.folded;
            QVERIFY(node.folded == 0 || look.folded.contains(node.node));
        }
        QVERIFY(counted >= one.whole.nodes.size() - shape.nodes.size());
        QVERIFY(counted == 0 || one.whole.nodes.size() > shape.nodes.size());
        // Unfolding brings everything back.
        look.folded.clear();
        QCOMPARE(nodesOf(one.cut(look)), nodesOf(one.whole));
    });
}

void GraphFoldingTest::whatCanBeFoldedHidesSomething()
{
    int folds = 0;
    forEachCase([&](Case &one) {
        for (const GraphNode &node : one.cut({}).nodes) {
            if (!node.foldable)
                continue;
            const GraphShape shape = one.cut({{}, {}, {node.node}});
            QVERIFY(shape.nodes.at(shape.nodeAt(node.node)).folded > 0);
            QCOMPARE(shape.nodes.size() + shape.nodes.at(shape.nodeAt(node.node)).folded,
                     one.whole.nodes.size());
            ++folds;
        }
    });
    QVERIFY(folds > 250);
}

void GraphFoldingTest::aFoldedAreaStandsForItsUseCases()
{
    Situation situation(u"usecase Y1 U1 requires P1! P2!\nusecase Y1 U2 requires P2?\n"
                        "usecase Y2 U3 requires P2!\npackage P1 holds A\npackage P2 holds B\n"
                        "A needs C\nB needs C\nA needs D"_s);
    situation.choose(u"U1 U2 U3"_s);
    const Picture picture = situation.picture();
    const GraphShape whole = graphShapeOf(picture);
    const auto cut = [&](const QList<NodeRef> &folded) {
        return cutOf(picture, whole, {}, {{}, {}, folded}).shape;
    };
    const NodeRef area{NodeKind::Area, u"Y1"_s};
    const GraphShape shape = cut({area});
    QCOMPARE(codes(shape), u"B C GV P2 U3 Y1 Y2"_s);
    const int y1 = shape.nodeAt(area);
    QCOMPARE(shape.nodes.at(y1).folded, 5); // U1 U2 P1 A D
    QStringList lines;
    for (const GraphEdge &edge : shape.edges)
        if (edge.from == y1) {
            lines.append(shape.nodes.at(edge.to).node.code);
            QVERIFY(edge.to != shape.nodeAt(Situation::packageRef(u"P2"_s)) ||
                    edge.strength == Strength::Mandatory);
        }
    lines.sort();
    QCOMPARE(lines, QStringList({u"C"_s, u"GV"_s, u"P2"_s}));
    QCOMPARE(codes(cut({Situation::packageRef(u"P1"_s)})), u"B C GV P1 P2 U1 U2 U3 Y1 Y2"_s);
    QCOMPARE(codes(cut({Situation::integrationRef(u"A"_s)})), u"A B C GV P1 P2 U1 U2 U3 Y1 Y2"_s);
    // Both areas: nothing is left but them, and each counts what it stands for.
    const GraphShape both = cut({area, {NodeKind::Area, u"Y2"_s}});
    QCOMPARE(codes(both), u"Y1 Y2"_s);
    QCOMPARE(both.nodes.at(0).folded, 9);
    QCOMPARE(both.nodes.at(1).folded, 5);
}

void GraphFoldingTest::foldsOfWhatIsNotDrawnDoNothing()
{
    Situation situation(u"usecase Y1 U1 requires P1!\npackage P1 holds A"_s);
    situation.choose(u"U1"_s);
    const Picture picture = situation.picture();
    const GraphShape whole = graphShapeOf(picture);
    const GraphLook look{{}, {}, {Situation::packageRef(u"gone"_s)}};
    QCOMPARE(cutOf(picture, whole, {}, look).shape, cutOf(picture, whole, {}, {}).shape);
}

QTEST_GUILESS_MAIN(GraphFoldingTest)
#include "tst_graphfolding.moc"
