// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/graphcase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;
using namespace kravkort::graphcase;

// Why something is in a graph, and what holds it back.
class GraphStoryTest : public QObject
{
    Q_OBJECT

private slots:
    void reasonsDrawEveryChainAndNothingElse();
    void theWeakestLinkIsDrawnAsOnePath();
    void theWeakestLinkOfNothingIsTheBids();
};

void GraphStoryTest::reasonsDrawEveryChainAndNothingElse()
{
    int drawn = 0;
    forEachCase([&](Case &one) {
        const Reference reference(one.plain, one.bid);
        if (reference.tooManyChains())
            return;
        for (const QString &integration : reference.integrations()) {
            QSet<QString> nodes;
            QSet<std::pair<QString, QString>> lines;
            for (const QStringList &chain : reference.chainsTo(integration))
                for (qsizetype i = 0; i < chain.size(); ++i) {
                    nodes.insert(chain.at(i));
                    if (i > 0)
                        lines.insert({chain.at(i - 1), chain.at(i)});
                }
            const NodeRef node = Situation::integrationRef(integration);
            if (reasonStory(one.picture, node).more)
                continue;
            const GraphCut cut = cutOf(one.picture, one.whole, {}, storyOf(node, GraphFocus::Kind::Reasons));
            QSet<QString> drawnNodes;
            for (const GraphNode &each : cut.shape.nodes)
                drawnNodes.insert(each.node.code);
            QSet<std::pair<QString, QString>> drawnLines;
            for (const GraphEdge &edge : cut.shape.edges)
                drawnLines.insert(
                    {cut.shape.nodes.at(edge.from).node.code, cut.shape.nodes.at(edge.to).node.code});
            QCOMPARE(drawnNodes, nodes);
            QCOMPARE(drawnLines, lines);
            QVERIFY(!cut.standing.nodes.contains(false));
            ++drawn;
        }
    });
    QVERIFY(drawn > 250);
}

void GraphStoryTest::theWeakestLinkIsDrawnAsOnePath()
{
    forEachCase([](Case &one) {
        const GraphNode &node = one.whole.nodes.at(one.anyNode());
        if (node.open)
            return;
        const GraphStory story = weakestStory(one.picture, node.node);
        QCOMPARE(story.chains.size(), 1);
        const Chain chain = story.chains.first();
        if (node.node.kind != NodeKind::Area)
            QCOMPARE(chain, weakestLink(one.picture, node.node));
        const GraphShape shape = one.cut(storyOf(node.node, GraphFocus::Kind::WeakestLink));
        // A package that is not in force has no place in the graph.
        QSet<NodeRef> drawn;
        for (const NodeRef &each : chain)
            if (one.whole.nodeAt(each) >= 0)
                drawn.insert(each);
        QCOMPARE(nodesOf(shape), drawn);
        QCOMPARE(shape.edges.size(), shape.nodes.size() - 1);
    });
}

void GraphStoryTest::theWeakestLinkOfNothingIsTheBids()
{
    Situation situation(u"usecase Y1 U1 requires P1!\nusecase Y1 U2 requires P2!\npackage P1 holds A\n"
                        "package P2 holds B\nA asks A-1 A-2\nB asks B-1 B-2\nB needs C\nC asks C-1"_s);
    situation.choose(u"U1 U2"_s).result(u"A-1 B-1 B-2"_s, Outcome::Met);
    const Picture picture = situation.picture();
    QCOMPARE(shown(weakestStory(picture, {}).chains.first()), u"U2 P2 B C"_s);
    QCOMPARE(shown(weakestStory(picture, {NodeKind::Area, u"Y1"_s}).chains.first()), u"Y1 U2 P2 B C"_s);
    QCOMPARE(shown(weakestStory(picture, Situation::useCaseRef(u"U1"_s)).chains.first()), u"U1 P1 A"_s);
    QVERIFY(weakestStory(Situation(u"usecase Y1 U1 requires P1!\npackage P1 holds A"_s).picture(), {})
                .chains.isEmpty());
}

QTEST_GUILESS_MAIN(GraphStoryTest)
#include "tst_graphstory.moc"
