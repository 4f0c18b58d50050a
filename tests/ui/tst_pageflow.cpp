// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pageflow.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace kravkort;

// How boxes become pages. Lengths are plain numbers; a page is 100 high, a landscape one 70.
class PageFlowTest : public QObject
{
    Q_OBJECT

private slots:
    void boxesFollowEachOtherWithTheirGaps();
    void aRowIsNeverSplit();
    void headingsStayWithWhatTheyHead();
    void theHeadIsRepeatedOnEachPage();
    void aRowTallerThanAPageIsCutBetweenItsLines();
    void aLongRowDoesNotLeaveItsHeadingBehind();
    void theGraphHasAPageOfItsOwn();
    void aNearlyEmptyLastPageIsSaved();
    void aNearlyEmptyPageBeforeTheGraphIsSavedToo();
    void whereNothingCanBeSavedEachPageGivesALittle();
    void nothingIsOnePage();
    void anyDocumentKeepsTheRules();
};

namespace {

constexpr PageSize size{100, 70};

Slab slab(double height, double gap = 0, bool keep = false)
{
    Slab result;
    result.height = height;
    result.gap = gap;
    result.keepWithNext = keep;
    return result;
}

Slab rowUnder(int head, double height)
{
    Slab result = slab(height);
    result.head = head;
    return result;
}

} // namespace

void PageFlowTest::boxesFollowEachOtherWithTheirGaps()
{
    const Flow flow = flowOf({slab(20, 5), slab(30, 5)}, size);
    QCOMPARE(flow.pages(), 1);
    QCOMPARE(flow.placements.at(0).y, 0.0);
    QCOMPARE(flow.placements.at(1).y, 25.0);
}

void PageFlowTest::aRowIsNeverSplit()
{
    const Flow flow = flowOf({slab(60), slab(60)}, size);
    QCOMPARE(flow.pages(), 2);
    QCOMPARE(flow.placements.at(1).page, 1);
    QCOMPARE(flow.placements.at(1).y, 0.0);
    QCOMPARE(flow.placements.at(1).to, 60.0);
}

void PageFlowTest::headingsStayWithWhatTheyHead()
{
    const Flow flow = flowOf({slab(80), slab(10, 0, true), slab(5, 0, true), slab(20)}, size);
    QCOMPARE(flow.pages(), 2);
    QCOMPARE(flow.placements.at(1).page, 1);
    QCOMPARE(flow.placements.at(3).page, 1);
}

void PageFlowTest::theHeadIsRepeatedOnEachPage()
{
    QList<Slab> slabs{slab(10, 0, true)};
    for (int i = 0; i < 12; ++i)
        slabs.append(rowUnder(0, 20));
    const Flow flow = flowOf(slabs, size);
    QCOMPARE(flow.pages(), 3);
    QList<int> heads;
    for (const Placement &placement : flow.placements)
        if (placement.slab == 0)
            heads.append(placement.page);
    QCOMPARE(heads, QList<int>({0, 1, 2}));
}

void PageFlowTest::aRowTallerThanAPageIsCutBetweenItsLines()
{
    Slab tall = rowUnder(0, 250);
    for (int line = 1; line <= 25; ++line)
        tall.cuts.append(line * 10);
    const Flow flow = flowOf({slab(7, 0, true), tall}, size);
    double shown = 0;
    for (const Placement &placement : flow.placements) {
        if (placement.slab != 1)
            continue;
        QCOMPARE(placement.from, shown);
        QVERIFY(tall.cuts.contains(placement.to));
        QVERIFY(placement.y + placement.to - placement.from <= 100);
        shown = placement.to;
    }
    QCOMPARE(shown, 250.0);
    QCOMPARE(flow.pages(), 3);
}

void PageFlowTest::aLongRowDoesNotLeaveItsHeadingBehind()
{
    Slab tall = rowUnder(-1, 95); // fits a page, but not with its heading
    for (int line = 1; line <= 19; ++line)
        tall.cuts.append(line * 5);
    const Flow flow = flowOf({slab(80), slab(10, 0, true), tall}, size);
    QCOMPARE(flow.placements.at(1).page, 1);
    QCOMPARE(flow.placements.at(2).page, 1);
    QCOMPARE(flow.placements.at(2).to, 90.0);
}

void PageFlowTest::theGraphHasAPageOfItsOwn()
{
    Slab graph = slab(70);
    graph.ownPage = graph.landscape = true;
    const Flow flow = flowOf({slab(30), graph, slab(30)}, size);
    QCOMPARE(flow.landscape, QList<bool>({false, true, false}));
    QCOMPARE(flow.placements.at(2).page, 2);
}

void PageFlowTest::aNearlyEmptyLastPageIsSaved()
{
    QList<Slab> slabs;
    for (int i = 0; i < 8; ++i)
        slabs.append(slab(10, 3));
    QCOMPARE(flowOf(slabs, size).pages(), 2);
    QCOMPARE(balancedFlowOf(slabs, size).pages(), 1);
}

void PageFlowTest::aNearlyEmptyPageBeforeTheGraphIsSavedToo()
{
    QList<Slab> slabs;
    for (int i = 0; i < 8; ++i)
        slabs.append(slab(10, 3));
    Slab graph = slab(70);
    graph.ownPage = graph.landscape = true;
    slabs.append(graph);
    for (int i = 0; i < 8; ++i)
        slabs.append(slab(10, 3));
    const Flow flow = balancedFlowOf(slabs, size);
    QCOMPARE(flow.landscape, QList<bool>({false, true, false}));
    QCOMPARE(flow.placements.last().page, 2);
}

void PageFlowTest::whereNothingCanBeSavedEachPageGivesALittle()
{
    const QList<Slab> slabs(31, slab(10));
    QCOMPARE(flowOf(slabs, size).lastFill, 0.1);
    const Flow flow = balancedFlowOf(slabs, size);
    QCOMPARE(flow.pages(), 4);
    const int onTheLast = int(std::count_if(flow.placements.cbegin(), flow.placements.cend(),
                                            [](const Placement &placed) { return placed.page == 3; }));
    QCOMPARE(onTheLast, 4);
}

void PageFlowTest::nothingIsOnePage()
{
    QCOMPARE(flowOf({}, size).pages(), 1);
}

void PageFlowTest::anyDocumentKeepsTheRules()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 2000; ++round) {
        QList<Slab> slabs;
        int head = -1;
        for (int i = 0; i < 40; ++i) {
            Slab next = slab(1 + random.bounded(50.0), random.bounded(5.0), random.bounded(4) == 0);
            if (random.bounded(8) == 0) {
                head = i;
                next.height = 5;
                next.keepWithNext = true;
            } else if (head >= 0) {
                next.head = head;
            }
            if (random.bounded(25) == 0) {
                next.height = 180;
                for (int line = 1; line <= 30; ++line)
                    next.cuts.append(line * 6);
            }
            slabs.append(next);
        }
        const Flow flow = round % 2 == 0 ? flowOf(slabs, size) : balancedFlowOf(slabs, size);
        QList<double> shown(slabs.size(), 0);
        double below = 0;
        int page = 0;
        for (const Placement &placement : flow.placements) {
            if (placement.page != page) {
                QCOMPARE(placement.page, page + 1);
                below = 0;
                page = placement.page;
            }
            QVERIFY(placement.y >= below - 1e-6);
            below = placement.y + placement.to - placement.from;
            QVERIFY(below <= 100 + 1e-6);
            const Slab &placed = slabs.at(placement.slab);
            if (shown.at(placement.slab) == placed.height)
                continue; // a head, repeated
            QCOMPARE(placement.from, shown.at(placement.slab));
            shown[placement.slab] = placement.to;
            QVERIFY(placement.from == 0 || placed.height > 100);
        }
        for (qsizetype i = 0; i < slabs.size(); ++i)
            QCOMPARE(shown.at(i), slabs.at(i).height);
    }
}

QTEST_APPLESS_MAIN(PageFlowTest)
#include "tst_pageflow.moc"
