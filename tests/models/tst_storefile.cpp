// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"
#include "models/storage/workspacefile.h"
#include "models/store/workspacestore.h"
#include "tests/support/openedstore.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace kravkort;

// The store and its file: where it cannot be written nothing has happened, and what was done is on disk.
class StoreFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<StoreFolder>(); }

    void whereTheFileCannotBeWrittenNothingHasHappened_data();
    void whereTheFileCannotBeWrittenNothingHasHappened();
    void anUndoThatCannotBeWrittenStaysOnTheStack();
    void theWorkIsSavedFromAFileThatIsGone();
    void anotherProgramsChangeIsNotOverwritten();
    void randomEditsAreOnDiskAndCanAllBeUndone();
    void theHistoryTellsWhatWasDone();
    void textsThatNoFileCanHoldAreMendedBeforeHistoryHearsOfThem();

private:
    std::unique_ptr<StoreFolder> m_folder;
};

void StoreFileTest::whereTheFileCannotBeWrittenNothingHasHappened_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::newRow("locked by another program") << QStringLiteral("lock");
    QTest::newRow("deleted") << QStringLiteral("delete");
    QTest::newRow("moved away") << QStringLiteral("move");
}

void StoreFileTest::whereTheFileCannotBeWrittenNothingHasHappened()
{
    QFETCH(QString, obstacle);
    const Opened store = m_folder->sample();
    store->setNote(gv1, QStringLiteral("written"));
    const Workspace before = store->workspace();
    const auto other = Connection::open(store->path());
    QVERIFY(other.ok());
    if (obstacle == QStringLiteral("lock"))
        QVERIFY(other->run(QStringLiteral("BEGIN EXCLUSIVE")).ok());
    else if (obstacle == QStringLiteral("delete"))
        QVERIFY(QFile::remove(store->path()));
    else
        QVERIFY(QFile::rename(store->path(), m_folder->path("elsewhere.kravkort")));

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

void StoreFileTest::anUndoThatCannotBeWrittenStaysOnTheStack()
{
    const Opened store = m_folder->sample();
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

void StoreFileTest::theWorkIsSavedFromAFileThatIsGone()
{
    const Opened store = m_folder->sample();
    store->setNote(gv1, QStringLiteral("precious"));
    QVERIFY(QFile::remove(store->path()));
    const Status saved = store->saveCopy(m_folder->path("rescued.kravkort"));
    QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().message));
    QVERIFY(onDisk(m_folder->path("rescued.kravkort")) == store->workspace());
}

void StoreFileTest::anotherProgramsChangeIsNotOverwritten()
{
    const Opened store = m_folder->sample();
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

void StoreFileTest::randomEditsAreOnDiskAndCanAllBeUndone()
{
    const Opened store = m_folder->sample();
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

void StoreFileTest::theHistoryTellsWhatWasDone()
{
    const Opened store = m_folder->sample();
    const auto before = WorkspaceFile::open(store->path())->history();
    QVERIFY(before.ok());
    store->setNote(gv1, QStringLiteral("x"));
    store->setAuthor(QStringLiteral("Aisha"));
    store->undo();
    const auto history = WorkspaceFile::open(store->path())->history();
    QVERIFY(history.ok());
    const qsizetype first = before->size();
    QCOMPARE(history->size(), first + 2);
    QCOMPARE(history->at(first).edit.text, QStringLiteral("Change the note on GV-1"));
    QCOMPARE(history->at(first).author, QStringLiteral("Mette"));
    QCOMPARE(history->at(first).at, clockAt(day)());
    QCOMPARE(history->at(first + 1).edit.text, QStringLiteral("Undo: Change the note on GV-1"));
    QCOMPARE(history->at(first + 1).author, QStringLiteral("Aisha"));
    QCOMPARE(history->at(first + 1).edit.steps, reversed(history->at(first).edit).steps);
}

void StoreFileTest::textsThatNoFileCanHoldAreMendedBeforeHistoryHearsOfThem()
{
    const Opened store = m_folder->sample();
    QString odd = QStringLiteral("a");
    for (const char16_t unit : {u'\ufffe', u'\uffff', char16_t(0xd83d), u'b', char16_t(0xdc00)})
        odd.append(QChar(unit));
    odd.append(QString::fromUcs4(U"\U0001F600"));
    store->setNote(gv1, odd);
    const QString kept = store->answer(gv1).note;
    QCOMPARE(kept, QStringLiteral("a\ufffd\ufffd\ufffdb\ufffd") + QString::fromUcs4(U"\U0001F600"));
    QVERIFY(onDisk(store->path()) == store->workspace());
    const auto findings = WorkspaceFile::open(store->path())->check();
    QVERIFY2(findings->isEmpty(), qPrintable(findings->join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(StoreFileTest)
#include "tst_storefile.moc"
