// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspacefile.h"
#include "models/store/workspacestore.h"
#include "tests/support/openedstore.h"

#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace kravkort;

// What there is beside answers: bids and solutions are copied, archived and removed, views are kept by name.
class StoreBidsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<StoreFolder>(); }

    void answersOutliveTheirBid();
    void removingTheCurrentBidShowsAnother();
    void lookingAtAnotherBidIsNoStep();
    void aCopiedBidHasTheSameScopeAndGoesItsOwnWay();
    void aBidLikeAnotherHasItsChoicesAndNotItsDates();
    void aCopiedSolutionHasAnswersOrNone();
    void whatIsArchivedStaysWholeAndComesBack();
    void aRemovedSolutionTakesOnlyItsOwnEvidence();
    void viewsAreKeptByNameOnTheirPage();
    void aViewWithoutANameOfItsOwnIsRefused();

private:
    std::unique_ptr<StoreFolder> m_folder;
};

void StoreBidsTest::answersOutliveTheirBid()
{
    const Opened store = m_folder->sample();
    const auto answers = store->workspace().table<Answer>();
    for (const BidId &bid : [&] {
             QList<BidId> ids;
             for (const Bid &each : store->workspace().table<Bid>())
                 ids.append(each.id);
             return ids;
         }())
        store->removeBid(bid);
    QVERIFY(store->workspace().table<Bid>().isEmpty());
    QVERIFY(store->workspace().table<Answer>() == answers);
    QVERIFY(store->currentBid().isEmpty());
    QCOMPARE(store->picture().progress.chosenUseCases, 0);
    store->choose({{QStringLiteral("Y26-U01")}}, true); // on no bid: nothing
    QCOMPARE(store->undoStack()->count(), 3);
    QVERIFY(WorkspaceStore::open(store->path(), clockAt(day), {}).ok());
    store->undo();
    QVERIFY(!store->currentBid().isEmpty());
}

void StoreBidsTest::removingTheCurrentBidShowsAnother()
{
    const Opened store = m_folder->sample();
    const BidId first = store->currentBid();
    QSignalSpy current(store.get(), &WorkspaceStore::currentBidChanged);
    store->removeBid(first);
    QCOMPARE(current.size(), 1);
    QVERIFY(store->currentBid() != first);
    QCOMPARE(store->picture().bid, store->currentBid());
}

void StoreBidsTest::lookingAtAnotherBidIsNoStep()
{
    const Opened store = m_folder->sample();
    QSignalSpy current(store.get(), &WorkspaceStore::currentBidChanged);
    const BidId last = store->workspace().table<Bid>().last().id;
    store->setCurrentBid(last);
    QCOMPARE(current.size(), 1);
    QCOMPARE(store->picture().bid, last);
    QCOMPARE(store->picture().solution, store->workspace().bid(last)->solution);
    store->setCurrentBid({QStringLiteral("nobody's")});
    QCOMPARE(store->currentBid(), last);
    QCOMPARE(store->undoStack()->count(), 0);
}

void StoreBidsTest::aCopiedBidHasTheSameScopeAndGoesItsOwnWay()
{
    const Opened store = m_folder->sample();
    const BidId first = store->currentBid();
    const BidId copy = store->copyBid(first, QStringLiteral("Kopi"));
    QVERIFY(!copy.isEmpty());
    const Selection before = store->pictureOf(first).selection;
    QCOMPARE(store->pictureOf(copy).selection.chosen, before.chosen);
    QCOMPARE(store->pictureOf(copy).selection.decisions, before.decisions);
    QCOMPARE(store->pictureOf(copy).selection.conditions, before.conditions);
    QCOMPARE(store->workspace().bid(copy)->goLive, store->workspace().bid(first)->goLive);
    store->setCurrentBid(copy);
    store->choose({{QStringLiteral("Y65-U01")}}, true);
    QCOMPARE(store->pictureOf(first).selection.chosen, before.chosen);
    QVERIFY(store->copyBid(first, QStringLiteral("  ")).isEmpty());
}

void StoreBidsTest::aBidLikeAnotherHasItsChoicesAndNotItsDates()
{
    const Opened store = m_folder->sample();
    const BidId pattern = store->currentBid();
    store->setArchived(pattern, true); // an archived one serves too
    const SolutionId other = store->addSolution(QStringLiteral("Anden"));
    const BidId made = store->addBidLike(pattern, other, QStringLiteral("Nyt"));
    const Bid bid = *store->workspace().bid(made);
    QCOMPARE(bid.solution, other);
    QVERIFY(!bid.goLive);
    QVERIFY(bid.municipalities.isEmpty());
    QVERIFY(!bid.archived);
    QCOMPARE(store->pictureOf(made).selection.chosen, store->pictureOf(pattern).selection.chosen);
    QCOMPARE(store->pictureOf(made).selection.decisions, store->pictureOf(pattern).selection.decisions);
    QCOMPARE(store->pictureOf(made).progress.mandatory.met(), 0); // the other solution has answered nothing
}

void StoreBidsTest::aCopiedSolutionHasAnswersOrNone()
{
    const Opened store = m_folder->sample();
    const SolutionId first = store->picture().solution;
    const auto answersOf = [&](const SolutionId &solution) {
        QStringList codes;
        forEachUnder<Answer>(store->workspace(), solution.code,
                             [&](const Answer &answer) { codes.append(answer.criterion.code); });
        return codes;
    };
    const auto bidsOf = [&](const SolutionId &solution) {
        QStringList names;
        for (const Bid &bid : store->workspace().table<Bid>())
            if (bid.solution == solution)
                names.append(bid.name);
        names.sort();
        return names;
    };
    const auto proofsOf = [&](const SolutionId &solution) {
        int count = 0;
        for (const EvidenceUse &use : store->workspace().table<EvidenceUse>())
            count += use.solution == solution ? 1 : 0;
        return count;
    };
    const SolutionId with = store->copySolution(first, QStringLiteral("Med"), true);
    const SolutionId without = store->copySolution(first, QStringLiteral("Uden"), false);
    QVERIFY(!answersOf(first).isEmpty());
    QCOMPARE(answersOf(with), answersOf(first));
    QVERIFY(answersOf(without).isEmpty());
    QCOMPARE(bidsOf(with), bidsOf(first));
    QCOMPARE(bidsOf(without), bidsOf(first));
    QVERIFY(proofsOf(first) > 0);
    QCOMPARE(proofsOf(with), proofsOf(first));
    QCOMPARE(proofsOf(without), 0);
}

void StoreBidsTest::whatIsArchivedStaysWholeAndComesBack()
{
    const Opened store = m_folder->sample();
    const Workspace before = store->workspace();
    const BidId bid = store->currentBid();
    store->setArchived(bid, true);
    QVERIFY(store->workspace().bid(bid)->archived);
    QCOMPARE(store->workspace().table<Choice>(), before.table<Choice>());
    store->setArchived(bid, false);
    QVERIFY(store->workspace() == before);
}

void StoreBidsTest::aRemovedSolutionTakesOnlyItsOwnEvidence()
{
    const Opened store = m_folder->sample();
    const SolutionId first = store->picture().solution;
    const auto pieces = store->workspace().table<Evidence>().size();
    QVERIFY(pieces > 0);
    const SolutionId copy = store->copySolution(first, QStringLiteral("Kopi"), true);
    store->removeSolution(first);
    QVERIFY(!store->workspace().solution(first));
    QCOMPARE(store->workspace().table<Evidence>().size(), pieces); // the copy proves by it too
    store->removeSolution(copy);
    for (const EvidenceUse &use : store->workspace().table<EvidenceUse>())
        QVERIFY(use.solution != copy && use.solution != first);
    for (const Answer &answer : store->workspace().table<Answer>())
        QVERIFY(answer.solution != copy && answer.solution != first);
    QVERIFY(WorkspaceFile::open(store->path())->check()->isEmpty());
}

void StoreBidsTest::viewsAreKeptByNameOnTheirPage()
{
    const Opened store = m_folder->sample();
    const QString graph = QStringLiteral("graph");
    const auto names = [&] {
        QStringList found;
        for (const SavedView &view : store->viewsOf(graph))
            found.append(view.name);
        return found;
    };
    const ViewId second = store->saveView(graph, QStringLiteral("Pension"), json());
    const ViewId first = store->saveView(graph, QStringLiteral("Børn"), json());
    store->saveView(QStringLiteral("requirements"), QStringLiteral("Børn"), json());
    QCOMPARE(names(), QStringList({QStringLiteral("Børn"), QStringLiteral("Pension")}));

    // A name that is there already is saved over, however it is written.
    QCOMPARE(store->saveView(graph, QStringLiteral("PENSION"), QStringLiteral("{}")), second);
    QCOMPARE(store->undoStack()->undoText(), QStringLiteral("Save the view Pension over"));
    QCOMPARE(store->viewsOf(graph).last(),
             (SavedView{second, graph, QStringLiteral("Pension"), QStringLiteral("{}")}));
    store->undo();
    QCOMPARE(store->viewsOf(graph).last().settings, json());

    QVERIFY(store->renameView(first, QStringLiteral(" Ældre ")));
    QCOMPARE(store->undoStack()->undoText(), QStringLiteral("Rename the view Børn to Ældre"));
    QVERIFY(names().contains(QStringLiteral("Ældre")));
    store->removeView(first);
    QCOMPARE(names(), QStringList(QStringLiteral("Pension")));
    QCOMPARE(store->undoStack()->undoText(), QStringLiteral("Delete the view Ældre"));
    QVERIFY(onDisk(store->path()) == store->workspace());
    store->undo();
    store->undo();
    QCOMPARE(names(), QStringList({QStringLiteral("Børn"), QStringLiteral("Pension")}));
    QVERIFY(onDisk(store->path()) == store->workspace());
}

void StoreBidsTest::aViewWithoutANameOfItsOwnIsRefused()
{
    const Opened store = m_folder->sample();
    const QString graph = QStringLiteral("graph");
    const ViewId view = store->saveView(graph, QStringLiteral("Børn"), json());
    store->saveView(graph, QStringLiteral("Pension"), json());
    const Workspace before = store->workspace();
    QSignalSpy failed(store.get(), &WorkspaceStore::failed);
    QVERIFY(store->saveView(graph, QStringLiteral("  "), json()).isEmpty());
    QVERIFY(!store->renameView(view, QStringLiteral(" ")));
    QVERIFY(!store->renameView(view, QStringLiteral("pension")));
    QCOMPARE(failed.size(), 3);
    QVERIFY(failed.last().first().value<Error>().message.contains(QStringLiteral("Pension")));
    QVERIFY(!store->renameView({QStringLiteral("nobody's")}, QStringLiteral("X")));
    QVERIFY(store->renameView(view, QStringLiteral("BØRN"))); // its own name in other letters
    store->undo();
    QVERIFY(store->workspace() == before);
}

QTEST_GUILESS_MAIN(StoreBidsTest)
#include "tst_storebids.moc"
