// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scope/seriation.h"

#include <QTest>

#include <algorithm>
#include <limits>
#include <numeric>
#include <random>
#include <set>

using namespace kravkort;
using Sets = QList<QList<int>>;

namespace {

QList<int> places(const Sets &sets)
{
    QList<int> all(sets.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

double slowDistance(const QList<int> &a, const QList<int> &b)
{
    std::set<int> all(a.cbegin(), a.cend()), common;
    for (const int each : b)
        if (!all.insert(each).second)
            common.insert(each);
    return all.empty() ? 0 : 1 - double(common.size()) / double(all.size());
}

double slowLength(const Sets &sets, const QList<int> &order)
{
    double sum = 0;
    for (int i = 1; i < order.size(); ++i)
        sum += slowDistance(sets.at(order.at(i - 1)), sets.at(order.at(i)));
    return sum;
}

// Of all orders the shortest.
double shortestOfAll(const Sets &sets)
{
    QList<int> order = places(sets);
    QList<QList<double>> away;
    for (const int a : std::as_const(order)) {
        away.append(QList<double>());
        for (const int b : std::as_const(order))
            away[a].append(slowDistance(sets.at(a), sets.at(b)));
    }
    double best = std::numeric_limits<double>::infinity();
    do {
        double length = 0;
        for (int i = 1; i < order.size(); ++i)
            length += away.at(order.at(i - 1)).at(order.at(i));
        best = std::min(best, length);
    } while (std::next_permutation(order.begin(), order.end()));
    return best;
}

// Always on to the nearest, written as one would say it.
double nearestNeighbours(const Sets &sets, int start)
{
    QList<int> left = places(sets);
    left.removeOne(start);
    double sum = 0;
    for (int here = start; !left.isEmpty(); left.removeOne(here)) {
        int next = left.first();
        for (const int each : std::as_const(left))
            if (slowDistance(sets.at(here), sets.at(each)) < slowDistance(sets.at(here), sets.at(next)))
                next = each;
        sum += slowDistance(sets.at(here), sets.at(next));
        here = next;
    }
    return sum;
}

Sets randomSets(std::mt19937 &random, int count, int members)
{
    Sets sets;
    for (int s = 0; s < count; ++s) {
        QList<int> set;
        for (int m = 0; m < members; ++m)
            if (random() % 2 == 0)
                set.append(m);
        sets.append(set);
    }
    return sets;
}

} // namespace

class SeriationTest : public QObject
{
    Q_OBJECT

private slots:
    void distances_data();
    void distances();
    void nothingAndOneStayAsTheyAre();
    void blocksComeTogether();
    void aBandIsFoundAgain();
    void equalSetsKeepTheirOrder();
    void everySetComesOnceAndNearTheShortestOfAllOrders();
    void noNearestNeighbourWalkIsShorter();
    void manySetsComeOnceEach();
};

void SeriationTest::distances_data()
{
    QTest::addColumn<QList<int>>("a");
    QTest::addColumn<QList<int>>("b");
    QTest::addColumn<double>("distance");
    using List = QList<int>;
    QTest::newRow("both empty") << List{} << List{} << 0.0;
    QTest::newRow("one empty") << List{} << List{1} << 1.0;
    QTest::newRow("equal") << List{1, 5} << List{1, 5} << 0.0;
    QTest::newRow("apart") << List{1, 2} << List{3} << 1.0;
    QTest::newRow("half") << List{1, 2, 3} << List{2, 3, 4} << 0.5;
    QTest::newRow("inside") << List{2} << List{1, 2, 3, 4} << 0.75;
}

void SeriationTest::distances()
{
    QFETCH(QList<int>, a);
    QFETCH(QList<int>, b);
    QFETCH(double, distance);
    QCOMPARE(jaccardDistance(a, b), distance);
    QCOMPARE(jaccardDistance(b, a), distance);
}

void SeriationTest::nothingAndOneStayAsTheyAre()
{
    QCOMPARE(seriated({}), QList<int>());
    QCOMPARE(seriated({{3, 4}}), QList<int>{0});
}

void SeriationTest::blocksComeTogether()
{
    const Sets sets{{1, 2}, {7, 8}, {1, 2, 3}, {7, 8, 9}, {1, 2}};
    const QList<int> order = seriated(sets);
    QList<int> firstBlock;
    for (const int place : {0, 2, 4})
        firstBlock.append(static_cast<int>(order.indexOf(place)));
    const auto [low, high] = std::minmax_element(firstBlock.cbegin(), firstBlock.cend());
    QCOMPARE(*high - *low, 2);
}

void SeriationTest::aBandIsFoundAgain()
{
    // {0,1,2}, {1,2,3}, {2,3,4} … in disorder: the only shortest order is the band's own, read from the end
    // that comes first in the list.
    const Sets sets{{3, 4, 5}, {0, 1, 2}, {4, 5, 6}, {2, 3, 4}, {1, 2, 3}};
    QCOMPARE(seriated(sets), (QList<int>{1, 4, 3, 0, 2}));
}

void SeriationTest::equalSetsKeepTheirOrder()
{
    QCOMPARE(seriated({{1}, {1}, {1}, {1}}), (QList<int>{0, 1, 2, 3}));
}

void SeriationTest::everySetComesOnceAndNearTheShortestOfAllOrders()
{
    std::mt19937 random(23);
    double found = 0, best = 0;
    int exact = 0;
    constexpr int cases = 300;
    for (int round = 0; round < cases; ++round) {
        const Sets sets = randomSets(random, 1 + static_cast<int>(random() % 7), 6);
        const QList<int> order = seriated(sets);
        QList<int> sorted = order;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(sorted, places(sets));
        QCOMPARE(seriationLength(sets, order), slowLength(sets, order));
        QVERIFY(order.first() <= order.last());
        const double shortest = shortestOfAll(sets);
        QVERIFY(slowLength(sets, order) >= shortest - 1e-9);
        QVERIFY(slowLength(sets, order) <= shortest * 1.2 + 1e-9);
        exact += slowLength(sets, order) <= shortest + 1e-9 ? 1 : 0;
        found += slowLength(sets, order);
        best += shortest;
    }
    QVERIFY2(exact >= cases * 85 / 100, qPrintable(QString::number(exact)));
    QVERIFY2(found <= best * 1.01, qPrintable(QString::number(found / best)));
}

void SeriationTest::noNearestNeighbourWalkIsShorter()
{
    std::mt19937 random(5);
    for (int round = 0; round < 10; ++round) {
        const Sets sets = randomSets(random, 16, 10);
        const double length = slowLength(sets, seriated(sets));
        QVERIFY(length <= slowLength(sets, places(sets)) + 1e-9);
        for (int start = 0; start < sets.size(); ++start)
            QVERIFY(length <= nearestNeighbours(sets, start) + 1e-9);
    }
}

void SeriationTest::manySetsComeOnceEach()
{
    std::mt19937 random(11);
    const Sets sets = randomSets(random, 260, 10);
    QList<int> order = seriated(sets);
    QVERIFY(slowLength(sets, order) < slowLength(sets, places(sets)));
    std::sort(order.begin(), order.end());
    QCOMPARE(order, places(sets));
}

QTEST_GUILESS_MAIN(SeriationTest)
#include "tst_seriation.moc"
