// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphcut.h"
#include "models/graph/graphfolding.h"
#include "models/graph/graphlayout.h"
#include "models/graph/graphlookjson.h"
#include "tests/support/randomcase.h"
#include "tests/support/reference.h"
#include "tests/support/situation.h"

#include <QTest>

// Graphviz 2 keeps about four kilobytes a layout to itself; what we leak is still told.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libgvc.so";
}

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

constexpr quint32 cases = 300;

// Where a walk may stand: at a node, and, where a use case led to a package for some members only, by which
// edge. "Behind nothing": the walk sees the node and ends.
using Stand = std::pair<int, int>;
constexpr int freely = -1, behindNothing = -2;

bool leads(const GraphShape &shape, const Stand &stand, int edge)
{
    const GraphEdge &next = shape.edges.at(edge);
    if (next.from != stand.first || stand.second == behindNothing)
        return false;
    return stand.second == freely || shape.edges.at(stand.second).only.contains(next.to);
}

// How many lines lead from one node to each other, by trying every step until nothing gets nearer; -1 where
// none do. Slow and obvious.
QList<int> linesFrom(const GraphShape &shape, int root)
{
    QMap<Stand, int> far{{{root, freely}, 0}};
    for (bool better = true; better;) {
        better = false;
        const QMap<Stand, int> before = far;
        for (auto stand = before.cbegin(); stand != before.cend(); ++stand) {
            for (int e = 0; e < shape.edges.size(); ++e) {
                const GraphEdge &edge = shape.edges.at(e);
                const bool pulls = !edge.open && edge.kind != EdgeKind::Companion;
                if (!leads(shape, stand.key(), e) || (!pulls && stand.key() != Stand(root, freely)))
                    continue;
                const bool someMembers = edge.kind == EdgeKind::Requires && !edge.only.isEmpty();
                const Stand next(edge.to, !pulls ? behindNothing : someMembers ? e : freely);
                if (!far.contains(next) || far.value(next) > stand.value() + 1) {
                    far[next] = stand.value() + 1;
                    better = true;
                }
            }
        }
    }
    QList<int> lines(shape.nodes.size(), -1);
    for (auto stand = far.cbegin(); stand != far.cend(); ++stand) {
        int &known = lines[stand.key().first];
        known = known < 0 ? stand.value() : std::min(known, stand.value());
    }
    return lines;
}

// Who stands in the graph when nothing goes on behind the closed nodes.
QSet<int> heldWithout(const GraphShape &shape, const QSet<int> &closed, const QSet<int> &roots)
{
    QSet<Stand> stands;
    for (const int root : roots)
        stands.insert({root, freely});
    for (qsizetype before = -1; before != stands.size();) {
        before = stands.size();
        for (const Stand &stand : QSet<Stand>(stands)) {
            for (int e = 0; e < shape.edges.size(); ++e) {
                const GraphEdge &edge = shape.edges.at(e);
                if (edge.kind == EdgeKind::Companion || closed.contains(stand.first) ||
                    !leads(shape, stand, e))
                    continue;
                const bool someMembers = edge.kind == EdgeKind::Requires && !edge.only.isEmpty();
                stands.insert({edge.to, edge.open ? behindNothing : someMembers ? e : freely});
            }
        }
    }
    QSet<int> held;
    for (const Stand &stand : std::as_const(stands))
        held.insert(stand.first);
    return held;
}

QSet<int> rootsOf(const GraphShape &shape)
{
    QSet<int> roots;
    for (int n = 0; n < shape.nodes.size(); ++n)
        if (std::none_of(shape.edges.cbegin(), shape.edges.cend(), [&](const GraphEdge &edge) {
                return edge.to == n && edge.from != n && edge.kind != EdgeKind::Companion;
            }))
            roots.insert(n);
    const QSet<int> reached = heldWithout(shape, {}, roots);
    for (int n = 0; n < shape.nodes.size(); ++n)
        if (!reached.contains(n))
            roots.insert(n);
    return roots;
}

QSet<NodeRef> nodesOf(const GraphShape &shape)
{
    QSet<NodeRef> nodes;
    for (const GraphNode &node : shape.nodes)
        nodes.insert(node.node);
    return nodes;
}

QString codes(const GraphShape &shape)
{
    QStringList found;
    for (const GraphNode &node : shape.nodes)
        found.append(node.node.code);
    found.sort();
    return found.join(u' ');
}

// What every shape promises (graphshape.h).
QString brokenPromise(const GraphShape &shape)
{
    QSet<int> columns;
    for (int n = 0; n < shape.nodes.size(); ++n) {
        columns.insert(shape.nodes.at(n).column);
        if (n > 0 && shape.nodes.at(n - 1).column > shape.nodes.at(n).column)
            return u"nodes are not by column"_s;
    }
    if (columns.size() != shape.columns.size())
        return u"a column is empty"_s;
    for (int e = 0; e < shape.edges.size(); ++e) {
        const GraphEdge &edge = shape.edges.at(e);
        if (edge.from < 0 || edge.to < 0 || edge.from >= shape.nodes.size() || edge.to >= shape.nodes.size())
            return u"an edge leads nowhere"_s;
        if (e > 0 &&
            std::pair(shape.edges.at(e - 1).from, shape.edges.at(e - 1).to) > std::pair(edge.from, edge.to))
            return u"edges are not in order"_s;
        for (const int member : edge.only)
            if (member >= shape.nodes.size() || (member < 0 && edge.only.size() > 1))
                return u"a requirement leans on nobody"_s;
    }
    return {};
}

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

GraphLook lookAt(const NodeRef &node, Direction direction, int depth)
{
    return {{{node, GraphFocus::Kind::Around, direction, depth}}, {}, {}};
}

GraphLook storyOf(const NodeRef &node, GraphFocus::Kind kind)
{
    return {{{node, kind, Direction::Both, 0}}, {}, {}};
}

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

} // namespace

// What is drawn of a graph, held against slow and obvious answers on random catalogues and bids.
class GraphCutTest : public QObject
{
    Q_OBJECT

private slots:
    void everyCutKeepsThePromisesOfAShape();
    void aFocusHoldsWhatIsThatManyLinesAway();
    void everythingInAFocusHangsOnItsNode();
    void aUseCaseReachesOnlyWhatItLeansOn();
    void theLastFocusThatIsDrawnCounts();
    void aFilterKeepsWhatItLooksForAndWhatLeadsThere();
    void filtersAskForWhatTheySay();
    void aFoldHidesWhatIsThereForItsSakeAlone();
    void whatCanBeFoldedHidesSomething();
    void aFoldedAreaStandsForItsUseCases();
    void foldsOfWhatIsNotDrawnDoNothing();
    void reasonsDrawEveryChainAndNothingElse();
    void theWeakestLinkIsDrawnAsOnePath();
    void theWeakestLinkOfNothingIsTheBids();
    void aLookIsKeptAsJson();
    void whatIsNoLookIsNotRead_data();
    void whatIsNoLookIsNotRead();
};

void GraphCutTest::everyCutKeepsThePromisesOfAShape()
{
    int laidOut = 0;
    forEachCase([&](Case &one) {
        GraphLook look = lookAt(one.whole.nodes.at(one.anyNode()).node,
                                static_cast<Direction>(one.random.below(3)), one.random.below(4));
        look.trail.first().kind = static_cast<GraphFocus::Kind>(one.random.below(3));
        if (one.random.chance(30))
            look.trail.clear();
        if (one.random.chance(40))
            look.filter = one.filter();
        for (int n = 0; n < one.whole.nodes.size(); ++n)
            if (one.random.chance(20))
                look.folded.append(one.whole.nodes.at(n).node);
        const GraphCut cut = cutOf(one.picture, one.whole, one.traits, look);
        QCOMPARE(brokenPromise(cut.shape), QString());
        QVERIFY((nodesOf(cut.shape) - nodesOf(one.whole)).isEmpty());
        if (!cut.standing.isEmpty()) {
            QCOMPARE(cut.standing.nodes.size(), cut.shape.nodes.size());
            QCOMPARE(cut.standing.edges.size(), cut.shape.edges.size());
        }
        if (laidOut < 60 && !cut.shape.isEmpty()) {
            GraphShape sized = cut.shape;
            for (GraphNode &node : sized.nodes)
                node.size = QSizeF(120, 40);
            const Result<GraphLayout> layout = layOut(sized);
            QVERIFY(layout.ok());
            QCOMPARE(layout->nodes.size(), sized.nodes.size());
            ++laidOut;
        }
    });
}

void GraphCutTest::aFocusHoldsWhatIsThatManyLinesAway()
{
    forEachCase([](Case &one) {
        const int root = one.anyNode();
        const NodeRef node = one.whole.nodes.at(root).node;
        const QList<int> needs = linesFrom(one.whole, root);
        QList<int> neededBy;
        for (int n = 0; n < one.whole.nodes.size(); ++n)
            neededBy.append(linesFrom(one.whole, n).at(root));
        for (int depth = 0; depth <= 3; ++depth) {
            const auto within = [depth](int lines) { return lines >= 0 && (depth == 0 || lines <= depth); };
            QSet<NodeRef> down, up;
            for (int n = 0; n < one.whole.nodes.size(); ++n) {
                if (within(needs.at(n)))
                    down.insert(one.whole.nodes.at(n).node);
                if (within(neededBy.at(n)))
                    up.insert(one.whole.nodes.at(n).node);
            }
            QCOMPARE(nodesOf(one.cut(lookAt(node, Direction::Needs, depth))), down);
            QCOMPARE(nodesOf(one.cut(lookAt(node, Direction::NeededBy, depth))), up);
            QCOMPARE(nodesOf(one.cut(lookAt(node, Direction::Both, depth))), down + up);
        }
    });
}

void GraphCutTest::everythingInAFocusHangsOnItsNode()
{
    forEachCase([](Case &one) {
        const NodeRef node = one.whole.nodes.at(one.anyNode()).node;
        const GraphShape shape = one.cut(lookAt(node, Direction::Needs, 1 + one.random.below(3)));
        QSet<int> hanging{shape.nodeAt(node)};
        for (qsizetype before = 0; before != hanging.size();) {
            before = hanging.size();
            for (const GraphEdge &edge : shape.edges)
                if (hanging.contains(edge.from))
                    hanging.insert(edge.to);
        }
        QCOMPARE(hanging.size(), shape.nodes.size());
    });
}

void GraphCutTest::aUseCaseReachesOnlyWhatItLeansOn()
{
    Situation situation(u"usecase Y1 U1 requires P1!(A)\nusecase Y1 U2 requires P1!\n"
                        "package P1 holds A B\nA needs C\nGV asks G-1"_s);
    situation.choose(u"U1 U2"_s);
    const Picture picture = situation.picture();
    const GraphShape whole = graphShapeOf(picture);
    const auto cut = [&](const NodeRef &node, Direction direction, int depth) {
        return codes(cutOf(picture, whole, {}, lookAt(node, direction, depth)).shape);
    };
    QCOMPARE(cut(Situation::useCaseRef(u"U1"_s), Direction::Needs, 0), u"A C GV P1 U1"_s);
    QCOMPARE(cut(Situation::useCaseRef(u"U1"_s), Direction::Needs, 2), u"A P1 U1"_s);
    QCOMPARE(cut(Situation::useCaseRef(u"U2"_s), Direction::Needs, 2), u"A B P1 U2"_s);
    QCOMPARE(cut(Situation::integrationRef(u"B"_s), Direction::NeededBy, 0), u"B P1 U2 Y1"_s);
    QCOMPARE(cut(Situation::integrationRef(u"A"_s), Direction::NeededBy, 1), u"A P1"_s);
    QCOMPARE(cut(Situation::integrationRef(u"A"_s), Direction::Both, 1), u"A C P1"_s);
}

void GraphCutTest::theLastFocusThatIsDrawnCounts()
{
    Situation situation(u"usecase Y1 U1 requires P1!\nusecase Y1 U2 requires P2!\n"
                        "package P1 holds A\npackage P2 holds B"_s);
    situation.choose(u"U1"_s);
    GraphLook look = lookAt(Situation::useCaseRef(u"U1"_s), Direction::Needs, 1);
    look.trail.append({Situation::integrationRef(u"B"_s), GraphFocus::Kind::Around, Direction::Both, 0});
    const auto cut = [&] {
        const Picture picture = situation.picture();
        return codes(cutOf(picture, graphShapeOf(picture), {}, look).shape);
    };
    QCOMPARE(look.shownStep(graphShapeOf(situation.picture())), 0);
    QCOMPARE(cut(), u"P1 U1"_s);
    situation.choose(u"U2"_s); // and what was focused comes back with its reason
    QCOMPARE(look.shownStep(graphShapeOf(situation.picture())), 1);
    QCOMPARE(cut(), u"B GV P2 U2 Y1"_s);
    situation.drop(u"U1 U2"_s);
    QCOMPARE(look.shownStep(graphShapeOf(situation.picture())), -1);
    QCOMPARE(cut(), QString());
}

void GraphCutTest::aFilterKeepsWhatItLooksForAndWhatLeadsThere()
{
    forEachCase([](Case &one) {
        GraphLook look;
        look.filter = one.filter();
        if (look.filter.isEmpty())
            return;
        QSet<NodeRef> wanted, kept;
        for (int n = 0; n < one.whole.nodes.size(); ++n)
            if (matches(look.filter, one.whole.nodes.at(n), one.traits.at(n)))
                wanted.insert(one.whole.nodes.at(n).node);
        for (int n = 0; n < one.whole.nodes.size(); ++n) {
            const QList<int> lines = linesFrom(one.whole, n);
            for (int m = 0; m < lines.size(); ++m)
                if (lines.at(m) >= 0 && wanted.contains(one.whole.nodes.at(m).node))
                    kept.insert(one.whole.nodes.at(n).node);
        }
        const GraphCut cut = cutOf(one.picture, one.whole, one.traits, look);
        QCOMPARE(nodesOf(cut.shape), kept);
        QCOMPARE(cut.matching, int(wanted.size()));
        QSet<NodeRef> standing;
        for (int n = 0; n < cut.shape.nodes.size(); ++n)
            if (cut.standing.holdsNode(n))
                standing.insert(cut.shape.nodes.at(n).node);
        QCOMPARE(standing, wanted);
    });
}

void GraphCutTest::filtersAskForWhatTheySay()
{
    Situation situation(u"usecase Y1 U1 requires P1! P2?\npackage P1 holds A\npackage P2 holds B\n"
                        "A asks A-1 A-2/municipality\nB asks B-1/both"_s);
    situation.choose(u"U1"_s).decide(u"P2"_s, Decision::Offered).result(u"A-1"_s, Outcome::Met);
    const Picture picture = situation.picture();
    const GraphShape whole = graphShapeOf(picture);
    Workspace workspace;
    Answer answer;
    answer.solution = picture.solution;
    answer.criterion.code = u"B-1"_s;
    answer.owner = u"Åse"_s;
    workspace.table<Answer>().insert(answer.solution.code + keySeparator + answer.criterion.code, answer);
    const QList<GraphTraits> traits = traitsOf(picture, workspace, whole);
    QCOMPARE(ownersIn(traits), QStringList(u"Åse"_s));
    const auto found = [&](const GraphFilter &filter) {
        QStringList codes;
        for (int n = 0; n < whole.nodes.size(); ++n)
            if (matches(filter, whole.nodes.at(n), traits.at(n)))
                codes.append(whole.nodes.at(n).node.code);
        codes.sort();
        return codes.join(u' ');
    };
    GraphFilter filter;
    filter.status = {Outcome::Met};
    QCOMPARE(found(filter), u"A GV P1 U1"_s); // only what is mandatory holds a use case back
    filter = {};
    filter.strength = {Strength::Supplementary};
    QCOMPARE(found(filter), u"B P2"_s);
    filter = {};
    filter.responsible = {Responsible::Municipality};
    QCOMPARE(found(filter), u"A"_s);
    filter.responsible = {Responsible::Municipality, Responsible::Both};
    QCOMPARE(found(filter), u"A B"_s);
    filter.status = {Outcome::Unknown}; // and
    QCOMPARE(found(filter), u"B"_s);
    QCOMPARE(filter.count(), 2);
    filter = {};
    filter.owner = u"Åse"_s;
    QCOMPARE(found(filter), u"B"_s);
    filter.owner = QString();
    QCOMPARE(found(filter), u"A"_s); // A-1 is the vendor's and nobody's
    filter = {};
    filter.basis = {Basis::Confirmed};
    QVERIFY(!found(filter).contains(u"Y1"_s));
}

void GraphCutTest::aFoldHidesWhatIsThereForItsSakeAlone()
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

void GraphCutTest::whatCanBeFoldedHidesSomething()
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

void GraphCutTest::aFoldedAreaStandsForItsUseCases()
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

void GraphCutTest::foldsOfWhatIsNotDrawnDoNothing()
{
    Situation situation(u"usecase Y1 U1 requires P1!\npackage P1 holds A"_s);
    situation.choose(u"U1"_s);
    const Picture picture = situation.picture();
    const GraphShape whole = graphShapeOf(picture);
    const GraphLook look{{}, {}, {Situation::packageRef(u"gone"_s)}};
    QCOMPARE(cutOf(picture, whole, {}, look).shape, cutOf(picture, whole, {}, {}).shape);
}

void GraphCutTest::reasonsDrawEveryChainAndNothingElse()
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

void GraphCutTest::theWeakestLinkIsDrawnAsOnePath()
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

void GraphCutTest::theWeakestLinkOfNothingIsTheBids()
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

void GraphCutTest::aLookIsKeptAsJson()
{
    QCOMPARE(lookFromJson(toJson(GraphLook())), GraphLook());
    QCOMPARE(lookFromJson(u"{}"_s), GraphLook());
    forEachCase([](Case &one) {
        GraphLook look;
        for (int steps = one.random.below(4); steps > 0; --steps) {
            GraphFocus focus{one.whole.nodes.at(one.anyNode()).node,
                             static_cast<GraphFocus::Kind>(one.random.below(3)), Direction::Both, 0};
            if (focus.kind == GraphFocus::Kind::Around) {
                focus.direction = static_cast<Direction>(one.random.below(3));
                focus.depth = one.random.below(4);
            }
            look.trail.append(focus);
        }
        look.filter = one.filter();
        if (one.random.chance(20))
            look.filter.owner = u"Åse \"Ø\""_s;
        for (int folds = one.random.below(3); folds > 0; --folds)
            look.folded.append(one.whole.nodes.at(one.anyNode()).node);
        QCOMPARE(lookFromJson(toJson(look)), look);
    });
}

void GraphCutTest::whatIsNoLookIsNotRead_data()
{
    QTest::addColumn<QString>("json");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no JSON") << u"{"_s;
    QTest::newRow("a list") << u"[]"_s;
    QTest::newRow("an unknown status") << uR"({"filter":{"status":["splendid"]}})"_s;
    QTest::newRow("a focus on nothing") << uR"({"trail":[{"show":"around"}]})"_s;
    QTest::newRow("a focus nobody knows") << uR"({"trail":[{"kind":"area","code":"Y1","show":"dance"}]})"_s;
    QTest::newRow("a depth below nothing")
        << uR"({"trail":[{"kind":"area","code":"Y1","show":"around","direction":"both","depth":-1}]})"_s;
    QTest::newRow("a fold without a code") << uR"({"folded":[{"kind":"area"}]})"_s;
}

void GraphCutTest::whatIsNoLookIsNotRead()
{
    QFETCH(QString, json);
    QVERIFY(!lookFromJson(json).has_value());
}

QTEST_GUILESS_MAIN(GraphCutTest)
#include "tst_graphcut.moc"
