// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cataloguereader.h"
#include "tests/models/graphcase.h"

#include <QFile>
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
    void aReasonNamesEveryUseCaseThatLeadsThere();
    void theWayUpFromANodeFindsWhatItsReasonsLeadThrough();
    void tooManyReasonsAreDrawnAsEverythingThatLeadsThere();
    void theShippedCatalogueNamesAndDrawsTheSame_data();
    void theShippedCatalogueNamesAndDrawsTheSame();
    void theWeakestLinkIsDrawnAsOnePath();
    void theWeakestLinkOfNothingIsTheBids();
};

// What a reference's chains lead through, by code.
struct Drawn
{
    QSet<QString> nodes, useCases;
    QSet<std::pair<QString, QString>> lines;

    void add(const QStringList &chain)
    {
        useCases.insert(chain.at(1));
        for (qsizetype i = 0; i < chain.size(); ++i) {
            nodes.insert(chain.at(i));
            if (i > 0)
                lines.insert({chain.at(i - 1), chain.at(i)});
        }
    }
};

Drawn everyReason(const Reference &reference, const NodeRef &node)
{
    Drawn drawn;
    const bool general = node.kind == NodeKind::General;
    for (const QString &integration : reference.integrations())
        if (general || integration == node.code)
            for (const QStringList &chain : reference.chainsTo(integration))
                drawn.add(general ? chain + QStringList{node.code} : chain);
    return drawn;
}

bool leads(const QSet<std::pair<QString, QString>> &lines, const QString &from, const QString &to)
{
    QSet<QString> reached{from};
    for (qsizetype before = 0; before != reached.size();) {
        before = reached.size();
        for (const auto &[start, end] : lines)
            if (reached.contains(start))
                reached.insert(end);
    }
    return reached.contains(to);
}

// Everything in scope has reasons, the general terms among it.
template<class Check>
void forEachReason(const Reference &reference, Check check)
{
    for (const QString &integration : reference.integrations())
        check(Situation::integrationRef(integration));
    if (!reference.integrations().isEmpty())
        check(generalNode());
}

void GraphStoryTest::reasonsDrawEveryChainAndNothingElse()
{
    int drawn = 0, general = 0;
    forEachCase([&](Case &one) {
        const Reference reference(one.plain, one.bid);
        if (reference.tooManyChains())
            return;
        forEachReason(reference, [&](const NodeRef &node) {
            if (reasonStory(one.picture, node).more)
                return;
            const GraphCut cut = cutOf(one.picture, one.whole, {}, storyOf(node, GraphFocus::Kind::Reasons));
            Drawn now;
            for (const GraphNode &each : cut.shape.nodes)
                now.nodes.insert(each.node.code);
            for (const GraphEdge &edge : cut.shape.edges)
                now.lines.insert(
                    {cut.shape.nodes.at(edge.from).node.code, cut.shape.nodes.at(edge.to).node.code});
            Drawn wanted = everyReason(reference, node);
            QCOMPARE(now.nodes, wanted.nodes);
            // What needs something else as well comes to the general terms on that way, or on a line of its
            // own.
            for (const QString &integration : reference.integrations()) {
                const std::pair last(integration, u"GV"_s);
                const bool leadsOn =
                    std::any_of(wanted.lines.cbegin(), wanted.lines.cend(),
                                [&](const auto &line) { return line.first == integration && line != last; });
                if (leadsOn && !now.lines.contains(last))
                    wanted.lines.remove(last);
            }
            QCOMPARE(now.lines, wanted.lines);
            if (node.kind == NodeKind::General)
                for (const QString &each : now.nodes)
                    QVERIFY2(leads(now.lines, each, u"GV"_s), qPrintable(each));
            QVERIFY(!cut.standing.nodes.contains(false));
            ++drawn;
            general += node.kind == NodeKind::General ? 1 : 0;
        });
    });
    QVERIFY(drawn > 250);
    QVERIFY(general > 50);
}

// However many chains there are.
void GraphStoryTest::aReasonNamesEveryUseCaseThatLeadsThere()
{
    forEachCase([](Case &one) {
        const Reference reference(one.plain, one.bid);
        if (reference.tooManyChains())
            return;
        forEachReason(reference, [&](const NodeRef &node) {
            const QStringList named = reasonStory(one.picture, node).useCases;
            QCOMPARE(QSet<QString>(named.cbegin(), named.cend()), everyReason(reference, node).useCases);
        });
    });
}

// What hover, selection and focus go by.
void GraphStoryTest::theWayUpFromANodeFindsWhatItsReasonsLeadThrough()
{
    forEachCase([](Case &one) {
        const Reference reference(one.plain, one.bid);
        if (reference.tooManyChains())
            return;
        GraphShape shape = one.whole;
        shape.edges.removeIf([](const GraphEdge &edge) { return !edge.pulls(); });
        forEachReason(reference, [&](const NodeRef &node) {
            const GraphReach up = reachOf(shape, shape.nodeAt(node), Direction::NeededBy);
            QSet<QString> reached;
            for (int n = 0; n < shape.nodes.size(); ++n)
                if (up.nodes.at(n))
                    reached.insert(shape.nodes.at(n).node.code);
            // In a loop there is more to go through than a chain does, which visits nothing twice.
            const Drawn wanted = everyReason(reference, node);
            QVERIFY2(reached.contains(wanted.nodes), qPrintable(node.code));
            QSet<QString> useCases;
            for (const UseCase &useCase : one.picture.catalogue->useCases)
                if (reached.contains(useCase.id.code))
                    useCases.insert(useCase.id.code);
            QCOMPARE(useCases, wanted.useCases);
        });
    });
}

// More chains than are told: ten steps, each by one of two ways.
void GraphStoryTest::tooManyReasonsAreDrawnAsEverythingThatLeadsThere()
{
    QString text = u"usecase Y1 U1 requires P1!\nusecase Y1 U2 requires P2!\nusecase Y1 U3 requires P3?\n"
                   "package P1 holds A0\npackage P2 holds Z\npackage P3 holds Z\n"_s;
    for (int step = 0; step < 10; ++step) {
        for (const QString &way : {u"B"_s, u"C"_s})
            text += u"A%1 needs %2\n%2 needs A%3\n"_s.arg(QString::number(step), way + QString::number(step),
                                                          QString::number(step + 1));
    }
    Situation situation(text);
    situation.choose(u"U1 U2 U3"_s);
    const Picture picture = situation.picture();
    const NodeRef last = Situation::integrationRef(u"A10"_s);
    QVERIFY(reasonStory(picture, last).more);
    QCOMPARE(reasonStory(picture, last).useCases, QStringList{u"U1"_s});
    const GraphShape whole = graphShapeOf(picture);
    const QSet<NodeRef> drawn =
        nodesOf(cutOf(picture, whole, {}, storyOf(last, GraphFocus::Kind::Reasons)).shape);
    QCOMPARE(drawn.size(), 1 + 1 + 1 + 11 + 20);
    QVERIFY(!drawn.contains(Situation::useCaseRef(u"U2"_s)));
    QVERIFY(reasonStory(picture, generalNode()).more);
    QCOMPARE(reasonStory(picture, generalNode()).useCases, (QStringList{u"U1"_s, u"U2"_s}));
    const QSet<NodeRef> general =
        nodesOf(cutOf(picture, whole, {}, storyOf(generalNode(), GraphFocus::Kind::Reasons)).shape);
    QVERIFY(general.contains(Situation::useCaseRef(u"U2"_s)));
    QVERIFY(!general.contains(Situation::useCaseRef(u"U3"_s)));
}

void GraphStoryTest::theShippedCatalogueNamesAndDrawsTheSame_data()
{
    QTest::addColumn<int>("every"); // one of so many use cases is chosen
    QTest::newRow("one use case") << 1000;
    QTest::newRow("a usual bid") << 12;
    QTest::newRow("everything") << 1;
}

void GraphStoryTest::theShippedCatalogueNamesAndDrawsTheSame()
{
    QFETCH(int, every);
    Q_INIT_RESOURCE(resources);
    QFile file(u":/catalogue/ski-02.19-2023.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto catalogue = std::make_shared<const Catalogue>(readCatalogue(file.readAll()).value());
    Selection selection = emptySelection(*catalogue);
    QStringList chosen;
    for (int u = 0; u < selection.chosen.size(); u += every) {
        selection.chosen[u] = true;
        chosen.append(catalogue->useCases.at(u).id.code);
    }
    const Picture picture =
        pictureOf(catalogue, selection, QList<Outcome>(catalogue->criteria.size()), QDate(2026, 11, 24));
    const GraphShape whole = graphShapeOf(picture);
    for (const GraphNode &node : whole.nodes) {
        if (node.node.kind != NodeKind::Integration && node.node.kind != NodeKind::General)
            continue;
        QSet<QString> drawn;
        for (const GraphNode &each :
             cutOf(picture, whole, {}, storyOf(node.node, GraphFocus::Kind::Reasons)).shape.nodes)
            if (each.node.kind == NodeKind::UseCase)
                drawn.insert(each.node.code);
        const QStringList named = reasonStory(picture, node.node).useCases;
        QCOMPARE(QSet<QString>(named.cbegin(), named.cend()), drawn);
        // Every use case of the catalogue needs an integration, and with it the general terms.
        if (node.node.kind == NodeKind::General)
            QCOMPARE(drawn, QSet<QString>(chosen.cbegin(), chosen.cend()));
    }
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
