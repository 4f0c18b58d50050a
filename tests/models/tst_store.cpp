// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workspace/consistency.h"
#include "models/storage/workspacefile.h"
#include "models/store/workspacestore.h"
#include "tests/support/openedstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace kravkort;

// The store's promises: a verb is on disk before it is heard and can be undone.
class StoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<StoreFolder>(); }

    void aNewWorkspaceHasASolutionAndABid();
    void aNewWorkspaceOverwritesNothing();
    void theSampleHasSomethingToShowEverywhere();
    void theSampleIsTheSameEveryTime();
    void everyVerbIsOnDiskBeforeItIsHeardAndCanBeUndone_data();
    void everyVerbIsOnDiskBeforeItIsHeardAndCanBeUndone();
    void aVerbThatChangesNothingDoesNothing();
    void severalThingsAreOneStep();
    void notApplicableNeedsAReason();
    void evidenceIsAnAddressOfThisWorld();
    void oneLinkServesManyCriteria();
    void anAnswerRemembersTheTextItAnswered();

private:
    std::unique_ptr<StoreFolder> m_folder;
};

void StoreTest::aNewWorkspaceHasASolutionAndABid()
{
    auto made = WorkspaceStore::create(m_folder->path("new.kravkort"), clockAt(day), QStringLiteral("Mette"));
    QVERIFY(made.ok());
    const WorkspaceStore &store = **made;
    QCOMPARE(store.workspace().table<Solution>().size(), 1);
    QCOMPARE(store.workspace().table<Bid>().size(), 1);
    QVERIFY(!store.currentBid().isEmpty());
    QCOMPARE(store.picture().bid, store.currentBid());
    QCOMPARE(store.catalogue().areas.size(), 14);
    QVERIFY(!store.undoStack()->canUndo());
    QCOMPARE(store.workspace(), onDisk(store.path()));
}

void StoreTest::aNewWorkspaceOverwritesNothing()
{
    QFile there(m_folder->path("there.kravkort"));
    QVERIFY(there.open(QIODevice::WriteOnly));
    there.write("precious");
    there.close();
    const auto made = WorkspaceStore::create(there.fileName(), clockAt(day), {});
    QVERIFY(!made.ok());
    QVERIFY(made.error().message.contains(QStringLiteral("there.kravkort")));
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), QByteArray("precious"));
}

void StoreTest::theSampleHasSomethingToShowEverywhere()
{
    const Opened store = m_folder->sample();
    QCOMPARE(store->workspace().table<Solution>().size(), 2);
    QCOMPARE(store->workspace().table<Bid>().size(), 3);
    QSet<QString> areas;
    QSet<int> decisions;
    QSet<std::pair<int, int>> states;
    bool overdue = false;
    int ready = 0, complete = 0, open = 0;
    for (const Bid &bid : store->workspace().table<Bid>()) {
        const Picture picture = store->pictureOf(bid.id);
        QVERIFY(picture.progress.chosenUseCases >= 3);
        ready += picture.progress.readyUseCases;
        QVERIFY(picture.progress.readyUseCases < picture.progress.chosenUseCases);
        open += static_cast<int>(picture.scope.openDecisions.size());
        for (int i = 0; i < picture.catalogue->integrations.size(); ++i)
            if (picture.scope.integrations.at(i).inScope &&
                picture.catalogue->integrations.at(i).criteria.size() > 0 &&
                picture.progress.integrations.at(i).effective >= 1)
                ++complete;
    }
    for (const Choice &choice : store->workspace().table<Choice>())
        areas.insert(choice.useCase.code.left(3));
    for (const PackageDecision &decision : store->workspace().table<PackageDecision>())
        decisions.insert(static_cast<int>(decision.decision));
    for (const Answer &answer : store->workspace().table<Answer>()) {
        states.insert({static_cast<int>(answer.work), static_cast<int>(answer.outcome)});
        QCOMPARE(answer.outcome == Outcome::NotApplicable, !answer.reason.isEmpty());
        overdue = overdue || (answer.due && *answer.due < day);
    }
    QCOMPARE(areas, QSet<QString>({QStringLiteral("Y20"), QStringLiteral("Y26"), QStringLiteral("Y65")}));
    QCOMPARE(decisions.size(), 3);
    QSet<int> works, outcomes;
    for (const auto &[work, outcome] : states) {
        works.insert(work);
        outcomes.insert(outcome);
    }
    QCOMPARE(works.size(), qsizetype(allWorks.size()));
    QCOMPARE(outcomes.size(), qsizetype(allOutcomes.size()));
    QVERIFY(overdue);
    QVERIFY(ready >= 2);
    QVERIFY(store->picture().progress.readyUseCases >= 1);
    QVERIFY(complete >= 5);
    QVERIFY(open >= 3);
    QVERIFY(!store->workspace().table<EvidenceUse>().isEmpty());
    QCOMPARE(inconsistencies(store->workspace(), [&](const Bid &bid) { return store->catalogueOf(bid); }),
             QStringList());
}

void StoreTest::theSampleIsTheSameEveryTime()
{
    const Opened store = m_folder->sample();
    const auto other =
        WorkspaceStore::createSample(m_folder->path("other.kravkort"), clockAt(day), QStringLiteral("Jonas"));
    QVERIFY(other.ok());
    QVERIFY(store->workspace() == (*other)->workspace());
}

void StoreTest::everyVerbIsOnDiskBeforeItIsHeardAndCanBeUndone_data()
{
    QTest::addColumn<std::function<void(WorkspaceStore &)>>("verb");
    QTest::addColumn<QString>("name");
    using S = WorkspaceStore;
    const auto row = [](const char *tag, const char *name, std::function<void(S &)> verb) {
        QTest::newRow(tag) << verb << QString::fromUtf8(name);
    };
    row("choose", "Choose Y65-U04", [](S &s) { s.choose({{QStringLiteral("Y65-U04")}}, true); });
    row("drop", "Drop Y26-U01", [](S &s) { s.choose({{QStringLiteral("Y26-U01")}}, false); });
    row("offer", "Offer I-3", [](S &s) { s.decide({QStringLiteral("I-3")}, Decision::Offered); });
    row("later", "Offer I-9 later",
        [](S &s) { s.decide({QStringLiteral("I-9")}, Decision::Later, QDate(2028, 1, 1)); });
    row("decline", "Decline I-9", [](S &s) { s.decide({QStringLiteral("I-9")}, Decision::Declined); });
    row("undecide", "Leave I-9 undecided",
        [](S &s) { s.decide({QStringLiteral("I-9")}, Decision::Undecided); });
    row("condition", "Answer whether SF1520 needs SF1514",
        [](S &s) { s.answerCondition({QStringLiteral("SF1520")}, {QStringLiteral("SF1514")}, Holds::Yes); });
    row("outcome", "Set GV-1 to not met", [](S &s) { s.setOutcome({gv1}, Outcome::NotMet); });
    row("not applicable", "Set GV-1 to not applicable",
        [](S &s) { s.setOutcome({gv1}, Outcome::NotApplicable, QStringLiteral("because")); });
    row("work", "Mark GV-1 as not started", [](S &s) { s.setWork({gv1}, Work::NotStarted); });
    row("owner", "Set the owner of GV-1", [](S &s) { s.setOwner({gv1}, QStringLiteral("Åse")); });
    row("due", "Set the due date of GV-1", [](S &s) { s.setDue({gv1}, QDate(2027, 1, 2)); });
    row("estimate", "Set the estimate of GV-1", [](S &s) { s.setEstimate({gv1}, 7.25); });
    row("note", "Change the note on GV-1", [](S &s) { s.setNote(gv1, QStringLiteral("Ny\nnote “%1”")); });
    row("attach", "Attach evidence to GV-1", [](S &s) {
        s.attachLink(gv1, QStringLiteral("Proof"), QStringLiteral("https://example.org/a?b=1"));
    });
    row("detach", "Detach evidence from GV-4", [](S &s) {
        const CriterionId gv4{QStringLiteral("GV-4")};
        s.detachEvidence(gv4, s.evidenceFor(gv4).first().id);
    });
    row("vendor", "Name the vendor", [](S &s) { s.setVendorName(QStringLiteral("Andre A/S")); });
    row("add solution", "Add the solution Ny", [](S &s) { s.addSolution(QStringLiteral(" Ny ")); });
    row("add bid", "Add the bid Nyt bud",
        [](S &s) { s.addBid(s.picture().solution, QStringLiteral("Nyt bud")); });
    row("rename", "Rename the solution to Plus",
        [](S &s) { s.renameSolution(s.picture().solution, QStringLiteral("Plus")); });
    row("change bid", "Move go-live", [](S &s) {
        Bid bid = *s.workspace().bid(s.currentBid());
        bid.goLive.reset();
        bid.municipalities.append(QStringLiteral("Øby \"Kommune\""));
        s.changeBid(bid, QStringLiteral("Move go-live"));
    });
    row("remove bid", "Remove the bid Omsorg til Havnby Kommune", [](S &s) { s.removeBid(s.currentBid()); });
    row("copy bid", "Copy the bid Omsorg til Havnby Kommune",
        [](S &s) { s.copyBid(s.currentBid(), QStringLiteral("En til")); });
    row("bid like another", "Add the bid Som før like Omsorg til Havnby Kommune",
        [](S &s) { s.addBidLike(s.currentBid(), s.picture().solution, QStringLiteral(" Som før ")); });
    row("copy solution", nullptr,
        [](S &s) { s.copySolution(s.picture().solution, QStringLiteral("En til"), true); });
    row("archive bid", "Archive the bid Omsorg til Havnby Kommune",
        [](S &s) { s.setArchived(s.currentBid(), true); });
    row("archive solution", nullptr, [](S &s) { s.setArchived(s.picture().solution, true); });
    row("remove solution", nullptr, [](S &s) { s.removeSolution(s.picture().solution); });
    row("save view", "Save the view Kun 10 %1",
        [](S &s) { s.saveView(QStringLiteral("graph"), QStringLiteral(" Kun 10 %1 "), json()); });
}

void StoreTest::everyVerbIsOnDiskBeforeItIsHeardAndCanBeUndone()
{
    QFETCH(std::function<void(WorkspaceStore &)>, verb);
    QFETCH(QString, name);
    const Opened store = m_folder->sample();
    const Workspace before = store->workspace();
    int heard = 0;
    connect(store.get(), &WorkspaceStore::changed, this, [&] {
        ++heard;
        QVERIFY(onDisk(store->path()) == store->workspace());
        QVERIFY(store->picture().outcomes == store->pictureOf(store->currentBid()).outcomes);
    });
    QSignalSpy failed(store.get(), &WorkspaceStore::failed);

    verb(*store);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(heard, 1);
    const Workspace after = store->workspace();
    QVERIFY(after != before);
    QCOMPARE(store->undoStack()->count(), 1);
    if (!name.isEmpty())
        QCOMPARE(store->undoStack()->undoText(), name);

    store->undo();
    QCOMPARE(heard, 2);
    QVERIFY(store->workspace() == before);
    store->redo();
    QCOMPARE(heard, 3);
    QVERIFY(store->workspace() == after);
    QVERIFY(WorkspaceFile::open(store->path())->check()->isEmpty());
}

void StoreTest::aVerbThatChangesNothingDoesNothing()
{
    const Opened store = m_folder->sample();
    QSignalSpy changed(store.get(), &WorkspaceStore::changed);
    store->choose({{QStringLiteral("Y26-U01")}}, true);
    store->choose({{QStringLiteral("no-such-use-case")}}, true);
    store->decide({QStringLiteral("I-9")}, Decision::Offered);
    store->setOutcome({gv1}, store->answer(gv1).outcome, store->answer(gv1).reason);
    store->setOwner({{QStringLiteral("SF2900-1")}}, {}); // no answer yet, and none made
    store->setVendorName(store->workspace().vendorName());
    store->undo();
    store->redo();
    QCOMPARE(changed.size(), 0);
    QCOMPARE(store->undoStack()->count(), 0);
}

void StoreTest::severalThingsAreOneStep()
{
    const Opened store = m_folder->sample();
    const Workspace before = store->workspace();
    store->choose({{QStringLiteral("Y65-U01")}, {QStringLiteral("Y65-U02")}, {QStringLiteral("Y26-U01")}},
                  true);
    QCOMPARE(store->undoStack()->count(), 1);
    QVERIFY(store->undoStack()->undoText().contains(QLatin1Char('2'))); // one was chosen already
    store->setOutcome(criteria({"SF1500-1", "SF1500-2", "SF1500-3"}), Outcome::NotMet);
    QCOMPARE(store->undoStack()->count(), 2);
    QVERIFY(store->undoStack()->undoText().contains(QLatin1Char('3')));
    store->undo();
    store->undo();
    QVERIFY(store->workspace() == before);
}

void StoreTest::notApplicableNeedsAReason()
{
    const Opened store = m_folder->sample();
    const Workspace before = store->workspace();
    QSignalSpy failed(store.get(), &WorkspaceStore::failed);
    QSignalSpy changed(store.get(), &WorkspaceStore::changed);
    store->setOutcome({gv1}, Outcome::NotApplicable, QStringLiteral("  "));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(changed.size(), 1);
    QVERIFY(failed.first().first().value<Error>().message.contains(gv1.code));
    QVERIFY(store->workspace() == before);
    QCOMPARE(store->undoStack()->count(), 0);
}

void StoreTest::evidenceIsAnAddressOfThisWorld()
{
    const Opened store = m_folder->sample();
    QSignalSpy failed(store.get(), &WorkspaceStore::failed);
    for (const char *link : {"", "not an address", "javascript:alert(1)", "data:text/html,x", "https://"})
        QVERIFY(!store->attachLink(gv1, {}, QString::fromLatin1(link)));
    QCOMPARE(failed.size(), 5);
    QVERIFY(store->attachLink(gv1, {}, QStringLiteral("https://example.org/æøå")));
    // Others are kept; opening them asks first.
    QVERIFY(store->attachLink(gv1, {}, QStringLiteral("\\\\server\\share\\plan.docx")));
    QCOMPARE(store->evidenceFor(gv1).size(), 2);
}

void StoreTest::oneLinkServesManyCriteria()
{
    const Opened store = m_folder->sample();
    const qsizetype before = store->workspace().table<Evidence>().size();
    const QString link = QStringLiteral("https://example.org/proof");
    const CriterionId gv2{QStringLiteral("GV-2")};
    QVERIFY(store->attachLink(gv1, QStringLiteral("Proof"), link));
    QVERIFY(store->attachLink(gv2, QStringLiteral("Proof"), link));
    QCOMPARE(store->workspace().table<Evidence>().size(), before + 1);
    store->detachEvidence(gv1, store->evidenceFor(gv1).first().id);
    QCOMPARE(store->workspace().table<Evidence>().size(), before + 1);
    store->detachEvidence(gv2, store->evidenceFor(gv2).first().id);
    QCOMPARE(store->workspace().table<Evidence>().size(), before);
}

void StoreTest::anAnswerRemembersTheTextItAnswered()
{
    const Opened store = m_folder->sample();
    const CriterionId id{QStringLiteral("SF2900-1")};
    QVERIFY(store->answer(id).textHash.isEmpty());
    store->setNote(id, QStringLiteral("x"));
    const Catalogue &catalogue = store->catalogue();
    QCOMPARE(store->answer(id).textHash,
             textHash(catalogue.criteria.at(catalogue.criterionIndex.value(id)).text));
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
