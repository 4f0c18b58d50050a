// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphlayout.h"
#include "tests/models/graphcase.h"

#include <QTest>

// Graphviz 2 keeps about four kilobytes a layout to itself; what we leak is still told.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libgvc.so";
}

using namespace Qt::StringLiterals;
using namespace kravkort;
using namespace kravkort::graphcase;

// What a focus and a filter leave of a graph, held against slow and obvious answers on random catalogues
// and bids.
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
    void whatIsUndecidedIsLookedForLikeAStatus();
    void aStatusSaysWhatTheNumberBesideItSays();
    void anAreaHasTheStatusOfItsUseCases();
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

void GraphCutTest::whatIsUndecidedIsLookedForLikeAStatus()
{
    int undecided = 0;
    forEachCase([&](Case &one) {
        for (int n = 0; n < one.whole.nodes.size(); ++n) {
            const GraphNode &node = one.whole.nodes.at(n);
            GraphFilter filter;
            filter.undecided = true;
            QCOMPARE(filter.count(), 1);
            QCOMPARE(matches(filter, node, one.traits.at(n)), node.open);
            filter.status = {Outcome::Met}; // or
            QCOMPARE(filter.count(), 1);
            QCOMPARE(matches(filter, node, one.traits.at(n)),
                     node.open ||
                         (node.node.kind != NodeKind::Area && one.traits.at(n).status == Outcome::Met));
            undecided += node.open ? 1 : 0;
        }
    });
    QVERIFY(undecided > 10);
}

void GraphCutTest::aStatusSaysWhatTheNumberBesideItSays()
{
    int met = 0, begun = 0;
    forEachCase([&](Case &one) {
        const Progress &progress = one.picture.progress;
        for (const GraphNode &node : one.whole.nodes) {
            const int index = indexOf(*one.picture.catalogue, node.node);
            const std::optional<Outcome> status = statusOf(one.picture, node);
            const auto holds = [&](const NodeProgress &of, bool ownAlone) {
                const Tally &tally = ownAlone ? of.own : of.pooled;
                // A package whose use case leans on some of it alone is there as a whole.
                QCOMPARE(status == Outcome::Met, of.effective >= 1);
                if (status == Outcome::Unknown)
                    QCOMPARE(tally.met() + tally.of(Outcome::PartlyMet) + tally.of(Outcome::NotMet), 0);
                met += status == Outcome::Met ? 1 : 0;
                begun += status == Outcome::PartlyMet ? 1 : 0;
            };
            if (node.node.kind == NodeKind::UseCase)
                holds(progress.useCases.at(index), false);
            else if (node.node.kind == NodeKind::Package && !node.open)
                holds(progress.packages.at(index), false);
            else if (node.node.kind == NodeKind::Integration)
                holds(progress.integrations.at(index), true);
            else if (node.node.kind == NodeKind::General)
                holds(progress.general, true);
            else if (node.open)
                QVERIFY(!status);
        }
    });
    QVERIFY(met > 50);
    QVERIFY(begun > 50);
}

void GraphCutTest::anAreaHasTheStatusOfItsUseCases()
{
    Situation situation(
        u"usecase Y1 U1 requires P1!\nusecase Y1 U2 requires P2!\nusecase Y1 U3 requires P3!\n"
        "package P1 holds A\npackage P2 holds B\npackage P3 holds C\n"
        "A asks A-1\nB asks B-1 B-2\nC asks C-1"_s);
    situation.choose(u"U1 U2"_s);
    const auto status = [&] {
        const Picture picture = situation.picture();
        return statusOf(picture, graphShapeOf(picture).nodes.first());
    };
    QCOMPARE(status(), Outcome::Unknown);
    situation.result(u"B-1"_s, Outcome::Met); // no use case is ready, but one is begun
    QCOMPARE(status(), Outcome::PartlyMet);
    situation.result(u"B-2"_s, Outcome::NotMet);
    QCOMPARE(status(), Outcome::NotMet);
    situation.result(u"A-1 B-2"_s, Outcome::Met);
    QCOMPARE(status(), Outcome::Met);
    situation.choose(u"U3"_s);
    QCOMPARE(status(), Outcome::PartlyMet);
}

QTEST_GUILESS_MAIN(GraphCutTest)
#include "tst_graphcut.moc"
