// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cataloguereader.h"
#include "models/graph/graphlayout.h"
#include "models/graph/graphreach.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <thread>

// Graphviz 2 keeps about four kilobytes a layout to itself; what we leak is still told.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libgvc.so";
}

using namespace kravkort;

namespace {

std::shared_ptr<const Catalogue> shipped()
{
    QFile file(QStringLiteral(":/catalogue/ski-02.19-2023.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return std::make_shared<const Catalogue>(readCatalogue(file.readAll()).value());
}

// Sizes as texts of different length would give them.
GraphShape sized(GraphShape shape)
{
    int n = 0;
    for (GraphNode &node : shape.nodes)
        node.size = QSizeF(180, 44 + (n++ % 3) * 14);
    return shape;
}

// How far ways lie from their middle one, on the whole.
double spread(QList<double> ways)
{
    if (ways.isEmpty())
        return 0;
    std::sort(ways.begin(), ways.end());
    double sum = 0;
    for (const double way : std::as_const(ways))
        sum += std::abs(way - ways.at(ways.size() / 2));
    return sum / double(ways.size());
}

} // namespace

// Who stands in the graph, where, and what belongs to whom.
class GraphLayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingChosenGivesAnEmptyGraph();
    void aUseCaseBringsItsAreaPackagesAndIntegrations();
    void onlyUndecidedPackagesAreDrawnOutOfScope();
    void theGeneralTermsStandAloneInTheLastColumn();
    void everyIntegrationLeadsToTheGeneralTerms();
    void prerequisitesStandBehindWhatNeedsThem();
    void aUseCaseLightsOnlyTheMembersItLeansOn();
    void anUndecidedRequirementLightsNothingBehindIt();
    void layoutsHold_data();
    void layoutsHold();
    void theSameShapeIsLaidOutTheSame();
    void randomTicksKeepTheOrderAndMoveLittle();
    void settledLayoutsHold();
    void aGraphOfThousandsOfLinesStaysInColumns();
    void twoThreadsMayAskAtOnce();

private:
    Selection selectionOf(const QStringList &useCases) const;
    Selection randomSelection(quint32 seed) const;
    GraphShape shapeOf(const Selection &selection) const;

    std::shared_ptr<const Catalogue> m_catalogue;
};

void GraphLayoutTest::initTestCase()
{
    m_catalogue = shipped();
    QVERIFY(m_catalogue);
}

Selection GraphLayoutTest::selectionOf(const QStringList &useCases) const
{
    Selection selection = emptySelection(*m_catalogue);
    for (const QString &code : useCases)
        selection.chosen[m_catalogue->useCaseIndex.value(UseCaseId{code})] = true;
    return selection;
}

Selection GraphLayoutTest::randomSelection(quint32 seed) const
{
    QRandomGenerator random(seed);
    Selection selection = emptySelection(*m_catalogue);
    const quint32 share = random.bounded(1u, 60u);
    for (bool &chosen : selection.chosen)
        chosen = random.bounded(100u) < share;
    for (Decision &decision : selection.decisions)
        decision = static_cast<Decision>(random.bounded(4));
    for (Holds &holds : selection.conditions)
        holds = static_cast<Holds>(random.bounded(3));
    return selection;
}

GraphShape GraphLayoutTest::shapeOf(const Selection &selection) const
{
    return graphShapeOf(
        pictureOf(m_catalogue, selection, QList<Outcome>(m_catalogue->criteria.size()), QDate(2026, 11, 24)));
}

void GraphLayoutTest::nothingChosenGivesAnEmptyGraph()
{
    const GraphShape shape = shapeOf(emptySelection(*m_catalogue));
    QVERIFY(shape.isEmpty());
    const auto layout = layOut(shape);
    QVERIFY(layout.ok());
    QVERIFY(layout->nodes.isEmpty());
    QVERIFY(graphShapeOf(Picture()).isEmpty());
}

void GraphLayoutTest::aUseCaseBringsItsAreaPackagesAndIntegrations()
{
    const GraphShape shape = shapeOf(selectionOf({QStringLiteral("Y05-U01")}));
    for (const NodeRef &node : {NodeRef{NodeKind::Area, QStringLiteral("Y05")},
                                NodeRef{NodeKind::UseCase, QStringLiteral("Y05-U01")},
                                NodeRef{NodeKind::Package, QStringLiteral("I-6")},
                                NodeRef{NodeKind::Integration, QStringLiteral("SF1470")},
                                NodeRef{NodeKind::Integration, QStringLiteral("SF1514")}, generalNode()})
        QVERIFY2(shape.nodeAt(node) >= 0, qPrintable(node.code));
    QCOMPARE(shape.nodeAt({NodeKind::Package, QStringLiteral("I-15")}), -1);
    QCOMPARE(shape.nodeAt({NodeKind::UseCase, QStringLiteral("Y05-U02")}), -1);
}

void GraphLayoutTest::onlyUndecidedPackagesAreDrawnOutOfScope()
{
    const int mail = m_catalogue->packageIndex.value(PackageId{QStringLiteral("I-8")});
    const NodeRef node = packageNode(*m_catalogue, mail);
    Selection selection = selectionOf({QStringLiteral("Y05-U01")});

    const GraphShape undecided = shapeOf(selection);
    QVERIFY(undecided.nodeAt(node) >= 0);
    QVERIFY(undecided.nodes.at(undecided.nodeAt(node)).open);

    selection.decisions[mail] = Decision::Offered;
    const GraphShape offered = shapeOf(selection);
    QVERIFY(!offered.nodes.at(offered.nodeAt(node)).open);
    QVERIFY(offered.nodeAt({NodeKind::Integration, QStringLiteral("SF1601")}) >= 0);

    selection.decisions[mail] = Decision::Declined;
    QCOMPARE(shapeOf(selection).nodeAt(node), -1);
}

void GraphLayoutTest::theGeneralTermsStandAloneInTheLastColumn()
{
    const GraphShape shape = shapeOf(randomSelection(7));
    const int general = shape.nodeAt(generalNode());
    QCOMPARE(general, int(shape.nodes.size()) - 1);
    QCOMPARE(shape.nodes.at(general).column, int(shape.columns.size()) - 1);
    QVERIFY(shape.nodes.at(general - 1).column < shape.nodes.at(general).column);
}

void GraphLayoutTest::everyIntegrationLeadsToTheGeneralTerms()
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const GraphShape shape = shapeOf(randomSelection(seed));
        const int general = shape.nodeAt(generalNode());
        for (int n = 0; n < shape.nodes.size(); ++n)
            if (shape.nodes.at(n).node.kind == NodeKind::Integration)
                QVERIFY2(reachOf(shape, n, Direction::Needs).holdsNode(general),
                         qPrintable(shape.nodes.at(n).node.code));
    }
}

void GraphLayoutTest::prerequisitesStandBehindWhatNeedsThem()
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const GraphShape shape = shapeOf(randomSelection(seed));
        for (const GraphEdge &edge : shape.edges)
            if (edge.kind == EdgeKind::Must &&
                shape.columns.at(shape.nodes.at(edge.to).column).kind == ColumnKind::Prerequisites)
                QVERIFY(shape.nodes.at(edge.to).column > shape.nodes.at(edge.from).column);
    }
}

void GraphLayoutTest::aUseCaseLightsOnlyTheMembersItLeansOn()
{
    // The election use case leans on the posting alone; the package brings payments for another.
    Selection selection = selectionOf({QStringLiteral("Y05-U02")});
    selection.chosen.fill(true);
    selection.decisions.fill(Decision::Offered);
    const GraphShape shape = shapeOf(selection);
    const int posting = shape.nodeAt({NodeKind::Integration, QStringLiteral("SF1590_A")});
    const int payment = shape.nodeAt({NodeKind::Integration, QStringLiteral("SF1590_E")});
    const int elections = shape.nodeAt({NodeKind::UseCase, QStringLiteral("Y05-U02")});
    QVERIFY(posting >= 0 && payment >= 0 && elections >= 0);

    const GraphReach needs = reachOf(shape, elections, Direction::Needs);
    QVERIFY(needs.holdsNode(posting));
    QVERIFY(!needs.holdsNode(payment));
    QVERIFY(reachOf(shape, posting, Direction::NeededBy).holdsNode(elections));
    QVERIFY(!reachOf(shape, payment, Direction::NeededBy).holdsNode(elections));
}

void GraphLayoutTest::anUndecidedRequirementLightsNothingBehindIt()
{
    // Mail is mandatory for one and undecided for the other.
    const GraphShape shape = shapeOf(selectionOf({QStringLiteral("Y05-U01"), QStringLiteral("Y05-U02")}));
    const GraphReach needs =
        reachOf(shape, shape.nodeAt({NodeKind::UseCase, QStringLiteral("Y05-U01")}), Direction::Needs);
    QVERIFY(needs.holdsNode(shape.nodeAt({NodeKind::Package, QStringLiteral("I-8")})));
    QVERIFY(!needs.holdsNode(shape.nodeAt({NodeKind::Integration, QStringLiteral("SF1601")})));
}

void GraphLayoutTest::layoutsHold_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("everything") << 0u;
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("random %u", seed) << seed;
}

void GraphLayoutTest::layoutsHold()
{
    QFETCH(quint32, seed);
    Selection selection = randomSelection(seed);
    if (seed == 0) {
        selection.chosen.fill(true);
        selection.decisions.fill(Decision::Offered);
        selection.conditions.fill(Holds::Yes);
    }
    const GraphShape shape = sized(shapeOf(selection));
    const auto layout = layOut(shape);
    QVERIFY(layout.ok());
    QCOMPARE(layout->nodes.size(), shape.nodes.size());
    QCOMPARE(layout->curves.size(), shape.edges.size());
    QCOMPARE(layout->columns.size(), shape.columns.size());

    const QRectF all(QPointF(0, 0), layout->size);
    for (int a = 0; a < shape.nodes.size(); ++a) {
        const QRectF &rect = layout->nodes.at(a);
        QCOMPARE(rect.size(), shape.nodes.at(a).size);
        QVERIFY(all.adjusted(-1, -1, 1, 1).contains(rect));
        for (int b = 0; b < a; ++b)
            QVERIFY2(!rect.intersects(layout->nodes.at(b)), qPrintable(shape.nodes.at(a).node.code));
        // Every column stands in the shape's order.
        if (a > 0 && shape.nodes.at(a - 1).column == shape.nodes.at(a).column)
            QVERIFY(rect.top() > layout->nodes.at(a - 1).bottom());
        // Nodes of a column stand in it, and columns stand in order.
        const int column = shape.nodes.at(a).column;
        QVERIFY(std::abs(rect.left() - layout->columns.at(column).left()) < 1);
        if (column > 0)
            QVERIFY(rect.left() > layout->columns.at(column - 1).right() + 40);
    }
    for (int e = 0; e < shape.edges.size(); ++e) {
        const QList<QPointF> &curve = layout->curves.at(e);
        QVERIFY(curve.size() >= 4 && curve.size() % 3 == 1);
        const QRectF from = layout->nodes.at(shape.edges.at(e).from).adjusted(-2, -2, 2, 2);
        const QRectF to = layout->nodes.at(shape.edges.at(e).to).adjusted(-2, -2, 2, 2);
        QVERIFY(from.contains(curve.first()));
        QVERIFY(to.contains(curve.last()));
    }
}

void GraphLayoutTest::theSameShapeIsLaidOutTheSame()
{
    const GraphShape shape = sized(shapeOf(randomSelection(3)));
    QCOMPARE(layOut(shape).value(), layOut(shape).value());
}

void GraphLayoutTest::randomTicksKeepTheOrderAndMoveLittle()
{
    QRandomGenerator random(5);
    Selection selection = randomSelection(11);
    GraphBefore before;
    QList<double> moves, freshMoves;
    GraphLayout freshBefore;
    for (int turn = 0; turn < 40; ++turn) {
        bool &chosen = selection.chosen[random.bounded(int(selection.chosen.size()))];
        chosen = !chosen;
        const GraphShape shape = sized(shapeOf(selection));
        const GraphLayout layout = layOut(shape, before).value();
        const GraphLayout fresh = layOut(shape).value();
        QList<double> ways, freshWays;
        for (int a = 0; a < shape.nodes.size(); ++a) {
            const int wasA = before.shape.nodeAt(shape.nodes.at(a).node);
            if (wasA < 0)
                continue;
            ways.append(layout.nodes.at(a).center().y() - before.layout.nodes.at(wasA).center().y());
            freshWays.append(fresh.nodes.at(a).center().y() - freshBefore.nodes.at(wasA).center().y());
            for (int b = 0; b < a; ++b) {
                const int wasB = before.shape.nodeAt(shape.nodes.at(b).node);
                if (wasB < 0 || shape.nodes.at(a).column != shape.nodes.at(b).column ||
                    before.shape.nodes.at(wasA).column != before.shape.nodes.at(wasB).column)
                    continue;
                QVERIFY(before.layout.nodes.at(wasA).top() > before.layout.nodes.at(wasB).bottom());
                QVERIFY(layout.nodes.at(a).top() > layout.nodes.at(b).bottom());
            }
        }
        moves.append(spread(ways));
        freshMoves.append(spread(freshWays));
        before = {shape, layout};
        freshBefore = fresh;
    }
    const double moved = std::accumulate(moves.cbegin(), moves.cend(), 0.0);
    const double freshMoved = std::accumulate(freshMoves.cbegin(), freshMoves.cend(), 0.0);
    QVERIFY2(moved * 2 < freshMoved, qPrintable(QStringLiteral("%1, %2").arg(moved).arg(freshMoved)));
}

void GraphLayoutTest::settledLayoutsHold()
{
    for (quint32 seed = 1; seed <= 12; ++seed) {
        const GraphShape first = sized(shapeOf(randomSelection(seed)));
        const GraphShape second = sized(shapeOf(randomSelection(seed + 100)));
        const GraphLayout layout = layOut(second, {first, layOut(first).value()}).value();
        for (int a = 0; a < second.nodes.size(); ++a)
            for (int b = 0; b < a; ++b)
                QVERIFY(!layout.nodes.at(a).intersects(layout.nodes.at(b)));
        for (int e = 0; e < second.edges.size(); ++e) {
            const GraphEdge &edge = second.edges.at(e);
            QVERIFY(layout.nodes.at(edge.from).adjusted(-2, -2, 2, 2).contains(layout.curves.at(e).first()));
            QVERIFY(layout.nodes.at(edge.to).adjusted(-2, -2, 2, 2).contains(layout.curves.at(e).last()));
        }
    }
}

void GraphLayoutTest::aGraphOfThousandsOfLinesStaysInColumns()
{
    // More than Graphviz is asked to do.
    GraphShape shape;
    shape.columns = {{ColumnKind::UseCases, 0}, {ColumnKind::Packages, 0}, {ColumnKind::Business, 0}};
    for (int n = 0; n < 900; ++n) {
        GraphNode node;
        node.node = {NodeKind::Integration, QString::number(n)};
        node.column = n / 300;
        node.size = QSizeF(100, 20 + n % 7);
        shape.nodes.append(node);
    }
    QRandomGenerator random(3);
    for (int n = 0; n < 600; ++n)
        for (int e = 0; e < 4; ++e)
            shape.edges.append({n,
                                300 * (n / 300 + 1) + random.bounded(300),
                                EdgeKind::Must,
                                Strength::Mandatory,
                                Basis::Published,
                                false,
                                {}});
    const GraphLayout layout = layOut(shape).value();
    for (int n = 1; n < shape.nodes.size(); ++n) {
        if (shape.nodes.at(n).column == shape.nodes.at(n - 1).column)
            QVERIFY(layout.nodes.at(n).top() > layout.nodes.at(n - 1).bottom());
        else
            QVERIFY(layout.nodes.at(n).left() > layout.nodes.at(n - 1).right() + 40);
    }
    for (const QList<QPointF> &curve : layout.curves)
        QVERIFY(curve.size() >= 4);
}

void GraphLayoutTest::twoThreadsMayAskAtOnce()
{
    const GraphShape one = sized(shapeOf(randomSelection(4)));
    const GraphShape other = sized(shapeOf(randomSelection(5)));
    const GraphLayout expected = layOut(one).value();
    std::thread beside([&] {
        for (int i = 0; i < 5; ++i)
            layOut(other).ok();
    });
    for (int i = 0; i < 5; ++i)
        QCOMPARE(layOut(one).value(), expected);
    beside.join();
}

QTEST_APPLESS_MAIN(GraphLayoutTest)
#include "tst_graphlayout.moc"
