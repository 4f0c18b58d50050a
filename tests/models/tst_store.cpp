// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/consistency.h"
#include "models/storage/connection.h"
#include "models/storage/workspacefile.h"
#include "models/store/workspacestore.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace kravkort;

namespace {

using Opened = std::unique_ptr<WorkspaceStore>;

const QDate day(2026, 11, 24);

Clock clockAt(QDate date)
{
    return [date] { return QDateTime(date, QTime(10, 0), Qt::UTC); };
}

// Another connection of its own, as another program would have.
Workspace onDisk(const QString &path)
{
    const auto file = WorkspaceFile::open(path);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    auto workspace = file->load();
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().message));
    return *std::move(workspace);
}

QList<CriterionId> criteria(std::initializer_list<const char *> codes)
{
    QList<CriterionId> ids;
    for (const char *code : codes)
        ids.append({QString::fromLatin1(code)});
    return ids;
}

// What a page keeps of itself; the store does not look into it.
QString json()
{
    return QStringLiteral("{\"depth\":2,\"root\":\"SF1470 æøå\"}");
}

const CriterionId gv1{QStringLiteral("GV-1")};

} // namespace

// The store's promises: a verb is on disk before it is heard, can be undone, and where it cannot be written
// nothing has happened.
class StoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

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
    void answersOutliveTheirBid();
    void removingTheCurrentBidShowsAnother();
    void lookingAtAnotherBidIsNoStep();
    void aCopiedBidHasTheSameScopeAndGoesItsOwnWay();
    void aBidLikeAnotherHasItsChoicesAndNotItsDates();
    void aCopiedSolutionHasAnswersOrNone();
    void whatIsArchivedStaysWholeAndComesBack();
    void aRemovedSolutionTakesOnlyItsOwnEvidence();

    void whereTheFileCannotBeWrittenNothingHasHappened_data();
    void whereTheFileCannotBeWrittenNothingHasHappened();
    void anUndoThatCannotBeWrittenStaysOnTheStack();
    void theWorkIsSavedFromAFileThatIsGone();
    void anotherProgramsChangeIsNotOverwritten();

    void viewsAreKeptByNameOnTheirPage();
    void aViewWithoutANameOfItsOwnIsRefused();

    void randomEditsAreOnDiskAndCanAllBeUndone();
    void theHistoryTellsWhatWasDone();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    // A sample of its own, on its first bid.
    Opened sample();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void StoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Opened StoreTest::sample()
{
    auto store = WorkspaceStore::createSample(path("sample.kravkort"), clockAt(day), QStringLiteral("Mette"));
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    return *std::move(store);
}

void StoreTest::aNewWorkspaceHasASolutionAndABid()
{
    auto made = WorkspaceStore::create(path("new.kravkort"), clockAt(day), QStringLiteral("Mette"));
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
    QFile there(path("there.kravkort"));
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
    const Opened store = sample();
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
    const Opened store = sample();
    const auto other =
        WorkspaceStore::createSample(path("other.kravkort"), clockAt(day), QStringLiteral("Jonas"));
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
    const Opened store = sample();
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
    const Opened store = sample();
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
    const Opened store = sample();
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
    const Opened store = sample();
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
    const Opened store = sample();
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
    const Opened store = sample();
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
    const Opened store = sample();
    const CriterionId id{QStringLiteral("SF2900-1")};
    QVERIFY(store->answer(id).textHash.isEmpty());
    store->setNote(id, QStringLiteral("x"));
    const Catalogue &catalogue = store->catalogue();
    QCOMPARE(store->answer(id).textHash,
             textHash(catalogue.criteria.at(catalogue.criterionIndex.value(id)).text));
}

void StoreTest::answersOutliveTheirBid()
{
    const Opened store = sample();
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

void StoreTest::removingTheCurrentBidShowsAnother()
{
    const Opened store = sample();
    const BidId first = store->currentBid();
    QSignalSpy current(store.get(), &WorkspaceStore::currentBidChanged);
    store->removeBid(first);
    QCOMPARE(current.size(), 1);
    QVERIFY(store->currentBid() != first);
    QCOMPARE(store->picture().bid, store->currentBid());
}

void StoreTest::lookingAtAnotherBidIsNoStep()
{
    const Opened store = sample();
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

void StoreTest::aCopiedBidHasTheSameScopeAndGoesItsOwnWay()
{
    const Opened store = sample();
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

void StoreTest::aBidLikeAnotherHasItsChoicesAndNotItsDates()
{
    const Opened store = sample();
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

void StoreTest::aCopiedSolutionHasAnswersOrNone()
{
    const Opened store = sample();
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

void StoreTest::whatIsArchivedStaysWholeAndComesBack()
{
    const Opened store = sample();
    const Workspace before = store->workspace();
    const BidId bid = store->currentBid();
    store->setArchived(bid, true);
    QVERIFY(store->workspace().bid(bid)->archived);
    QCOMPARE(store->workspace().table<Choice>(), before.table<Choice>());
    store->setArchived(bid, false);
    QVERIFY(store->workspace() == before);
}

void StoreTest::aRemovedSolutionTakesOnlyItsOwnEvidence()
{
    const Opened store = sample();
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

void StoreTest::whereTheFileCannotBeWrittenNothingHasHappened_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::newRow("locked by another program") << QStringLiteral("lock");
    QTest::newRow("deleted") << QStringLiteral("delete");
    QTest::newRow("moved away") << QStringLiteral("move");
}

void StoreTest::whereTheFileCannotBeWrittenNothingHasHappened()
{
    QFETCH(QString, obstacle);
    const Opened store = sample();
    store->setNote(gv1, QStringLiteral("written"));
    const Workspace before = store->workspace();
    const auto other = Connection::open(store->path());
    QVERIFY(other.ok());
    if (obstacle == QStringLiteral("lock"))
        QVERIFY(other->run(QStringLiteral("BEGIN EXCLUSIVE")).ok());
    else if (obstacle == QStringLiteral("delete"))
        QVERIFY(QFile::remove(store->path()));
    else
        QVERIFY(QFile::rename(store->path(), path("elsewhere.kravkort")));

    QSignalSpy failed(store.get(), &WorkspaceStore::failed);
    QSignalSpy changed(store.get(), &WorkspaceStore::changed);
    store->setNote(gv1, QStringLiteral("not written"));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(changed.size(), 1);
    const QString sentence = failed.first().first().value<Error>().message;
    QVERIFY2(sentence.startsWith(QStringLiteral("The change was not made")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("sample.kravkort")), qPrintable(sentence));
    QVERIFY(store->workspace() == before);
    QCOMPARE(store->undoStack()->count(), 1);
    QCOMPARE(store->undoStack()->index(), 1);
    QVERIFY(!store->undoStack()->canRedo());
    if (obstacle == QStringLiteral("lock")) {
        QVERIFY(other->run(QStringLiteral("ROLLBACK")).ok());
        QVERIFY(onDisk(store->path()) == before);
        store->setNote(gv1, QStringLiteral("written now"));
        QCOMPARE(failed.size(), 1);
        QVERIFY(onDisk(store->path()) == store->workspace());
    }
}

void StoreTest::anUndoThatCannotBeWrittenStaysOnTheStack()
{
    const Opened store = sample();
    const Workspace start = store->workspace();
    store->setNote(gv1, QStringLiteral("one"));
    store->setNote(gv1, QStringLiteral("two"));
    store->undo();
    const Workspace before = store->workspace();
    QSignalSpy failed(store.get(), &WorkspaceStore::failed);
    {
        const auto other = Connection::open(store->path());
        QVERIFY(other->run(QStringLiteral("BEGIN IMMEDIATE")).ok());
        store->undo();
        store->redo();
        QVERIFY(other->run(QStringLiteral("ROLLBACK")).ok());
    }
    QCOMPARE(failed.size(), 2);
    QVERIFY(store->workspace() == before);
    QCOMPARE(store->undoStack()->count(), 2);
    QCOMPARE(store->undoStack()->index(), 1);
    store->undo();
    QCOMPARE(failed.size(), 2);
    QVERIFY(store->workspace() == start);
}

void StoreTest::theWorkIsSavedFromAFileThatIsGone()
{
    const Opened store = sample();
    store->setNote(gv1, QStringLiteral("precious"));
    QVERIFY(QFile::remove(store->path()));
    const Status saved = store->saveCopy(path("rescued.kravkort"));
    QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().message));
    QVERIFY(onDisk(path("rescued.kravkort")) == store->workspace());
}

void StoreTest::anotherProgramsChangeIsNotOverwritten()
{
    const Opened store = sample();
    auto second = WorkspaceStore::open(store->path(), clockAt(day), QStringLiteral("Jonas"));
    QVERIFY(second.ok());
    (*second)->setNote(gv1, QStringLiteral("Jonas was here"));
    QSignalSpy failed(store.get(), &WorkspaceStore::failed);
    store->setNote(gv1, QStringLiteral("Mette was here"));
    QCOMPARE(failed.size(), 1);
    QVERIFY(
        failed.first().first().value<Error>().message.contains(QStringLiteral("changed by another program")));
    QCOMPARE(onDisk(store->path()).answer(store->picture().solution, gv1)->note,
             QStringLiteral("Jonas was here"));
}

void StoreTest::viewsAreKeptByNameOnTheirPage()
{
    const Opened store = sample();
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

void StoreTest::aViewWithoutANameOfItsOwnIsRefused()
{
    const Opened store = sample();
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

void StoreTest::randomEditsAreOnDiskAndCanAllBeUndone()
{
    const Opened store = sample();
    const Workspace start = store->workspace();
    QRandomGenerator random(20261124);
    const auto below = [&](qsizetype n) { return static_cast<int>(random.bounded(static_cast<int>(n))); };
    const Catalogue &catalogue = store->catalogue();
    for (int i = 0; i < 300; ++i) {
        const auto criterion = [&] { return catalogue.criteria.at(below(catalogue.criteria.size())).id; };
        const auto package = [&] { return catalogue.packages.at(below(catalogue.packages.size())).id; };
        switch (below(14)) {
        case 0:
        case 1:
            store->choose({catalogue.useCases.at(below(catalogue.useCases.size())).id,
                           catalogue.useCases.at(below(catalogue.useCases.size())).id},
                          below(2) == 0);
            break;
        case 2:
            store->decide(package(), static_cast<Decision>(below(4)), day.addDays(below(500)));
            break;
        case 3: {
            const Dependency &edge = catalogue.dependencies.at(below(catalogue.dependencies.size()));
            store->answerCondition(catalogue.integrations.at(edge.from).id,
                                   catalogue.integrations.at(edge.to).id, static_cast<Holds>(below(3)));
            break;
        }
        case 4:
        case 5:
            store->setOutcome({criterion(), criterion()}, static_cast<Outcome>(below(5)),
                              QStringLiteral("Fordi"));
            break;
        case 6:
            store->setWork({criterion()}, static_cast<Work>(below(4)));
            break;
        case 7:
            store->setDue({criterion()},
                          below(2) == 0 ? std::nullopt : std::optional(day.addDays(below(900))));
            break;
        case 8:
            store->attachLink(criterion(), QString::number(below(5)), QStringLiteral("https://example.org/"));
            break;
        case 9: {
            const auto uses = store->workspace().table<EvidenceUse>();
            if (!uses.isEmpty())
                store->detachEvidence(uses.first().criterion, uses.first().evidence);
            break;
        }
        case 10:
            if (const BidId bid = store->addBid(store->workspace().table<Solution>().first().id,
                                                QStringLiteral("Bud %1").arg(i));
                below(2) == 0)
                store->setCurrentBid(bid);
            else if (store->workspace().table<Bid>().size() > 3)
                store->removeBid(store->workspace().table<Bid>().first().id);
            break;
        case 11:
            store->saveView(QStringLiteral("graph"), QString::number(below(4)), QString::number(i));
            break;
        case 12: {
            const auto views = store->viewsOf(QStringLiteral("graph"));
            if (!views.isEmpty() && below(2) == 0)
                store->removeView(views.first().id);
            else if (!views.isEmpty())
                store->renameView(views.last().id, QString::number(below(4)));
            break;
        }
        default:
            below(2) == 0 ? store->undo() : store->redo();
        }
    }
    const Workspace end = store->workspace();
    QVERIFY(end != start);
    QVERIFY(onDisk(store->path()) == end);
    while (store->undoStack()->canUndo())
        store->undo();
    QVERIFY(store->workspace() == start);
    while (store->undoStack()->canRedo())
        store->redo();
    QVERIFY(store->workspace() == end);
    const auto findings = WorkspaceFile::open(store->path())->check();
    QVERIFY2(findings->isEmpty(), qPrintable(findings->join(QLatin1Char('\n'))));
}

void StoreTest::theHistoryTellsWhatWasDone()
{
    const Opened store = sample();
    store->setNote(gv1, QStringLiteral("x"));
    store->setAuthor(QStringLiteral("Aisha"));
    store->undo();
    const auto history = WorkspaceFile::open(store->path())->history();
    QVERIFY(history.ok());
    QCOMPARE(history->size(), 3);
    QCOMPARE(history->at(1).edit.text, QStringLiteral("Change the note on GV-1"));
    QCOMPARE(history->at(1).author, QStringLiteral("Mette"));
    QCOMPARE(history->at(1).at, clockAt(day)());
    QCOMPARE(history->at(2).edit.text, QStringLiteral("Undo: Change the note on GV-1"));
    QCOMPARE(history->at(2).author, QStringLiteral("Aisha"));
    QCOMPARE(history->at(2).edit.steps, reversed(history->at(1).edit).steps);
}

QTEST_GUILESS_MAIN(StoreTest)
#include "tst_store.moc"
