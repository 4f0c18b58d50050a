// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/graph/graphlookjson.h"
#include "tests/models/graphcase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;
using namespace kravkort::graphcase;

// Looks at a graph as JSON.
class GraphLookJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void aLookIsKeptAsJson();
    void whatIsNoLookIsNotRead_data();
    void whatIsNoLookIsNotRead();
};

void GraphLookJsonTest::aLookIsKeptAsJson()
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

void GraphLookJsonTest::whatIsNoLookIsNotRead_data()
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

void GraphLookJsonTest::whatIsNoLookIsNotRead()
{
    QFETCH(QString, json);
    QVERIFY(!lookFromJson(json).has_value());
}

QTEST_GUILESS_MAIN(GraphLookJsonTest)
#include "tst_graphlookjson.moc"
