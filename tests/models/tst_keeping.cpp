// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"
#include "models/storage/workspacefile.h"
#include "models/store/evidenceverbs.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace kravkort;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const CriterionId gv1{s("GV-1")};

bool never()
{
    return false;
}

} // namespace

// Bytes of evidence that a job writes while the store is open, and what of them is there afterwards.
class KeepingTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aJobKeepsBytesAndTheEditNamesThem();
    void theWindowGoesOnWritingMeanwhile();
    void anEditWaitsForALargeFileThatIsBeingCommitted();
    void whatSomebodyElseWroteMeanwhileIsNotOverwritten();
    void whatSomebodyElseWroteBeforeIsNotOverwritten();
    void aJobThatIsStoppedKeepsNothing();
    void aFileThatCannotBeWrittenKeepsNothing();
    void bytesThatNoEditNamesGoAgain();
    void bytesThatAnEditNamesStay();
    void whatWasWholeBeforeIsNoNewVersion();
    void whatWasBrokenIsMended();
    void theSameFileTwiceAtOnceIsOnePiece();

private:
    EvidenceTarget target() const { return {m_store->picture().solution, {gv1}}; }
    QList<EvidenceItem> pieces() const { return evidenceItems(m_store->workspace()); }
    // As a job does, on a thread of its own.
    Result<QList<IncomingFile>> kept(const QList<IncomingFile> &files,
                                     const std::function<bool()> &stopped = never) const
    {
        Result<QList<IncomingFile>> answer{QList<IncomingFile>()};
        std::unique_ptr<QThread> thread(QThread::create(
            [&, path = m_store->path()] { answer = WorkspaceStore::keep(path, files, stopped); }));
        thread->start();
        thread->wait();
        return answer;
    }
    qint64 contents() const // how many the file holds
    {
        const auto connection = Connection::open(m_store->path());
        return *number(*connection, s("SELECT COUNT(*) FROM evidence_content"));
    }
    bool isSound() const
    {
        const auto file = WorkspaceFile::open(m_store->path());
        return file.ok() && file->check()->isEmpty();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceStore> m_store;
};

void KeepingTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = WorkspaceStore::create(
        m_folder->filePath(s("w.kravkort")),
        [] { return QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC); }, s("Mette"));
    QVERIFY(store.ok());
    m_store = std::move(*store);
}

void KeepingTest::aJobKeepsBytesAndTheEditNamesThem()
{
    m_store->beginKeeping();
    const auto files = kept({*incomingFile(s("plan.txt"), "first")});
    m_store->endKeeping();
    QVERIFY(files.ok());
    QVERIFY(files->first().content.bytes.isEmpty()); // they are in the file
    QVERIFY(attachFiles(*m_store, target(), *files));
    QCOMPARE(pieces().first().versions.first().size, 5);
    QCOMPARE(*m_store->content(sha256Of("first")), QByteArray("first"));
    QVERIFY(isSound());
}

void KeepingTest::theWindowGoesOnWritingMeanwhile()
{
    m_store->beginKeeping();
    m_store->setOwner({gv1}, s("before"));
    const auto files = kept({*incomingFile(s("plan.txt"), "first")});
    m_store->setOwner({gv1}, s("after the bytes, before anybody heard of them"));
    m_store->setOwner({gv1}, s("and again"));
    m_store->endKeeping();
    QVERIFY(attachFiles(*m_store, target(), *files));
    m_store->setOwner({gv1}, s("afterwards"));
    QCOMPARE(m_store->answer(gv1).owner, s("afterwards"));
    QVERIFY(isSound());
}

void KeepingTest::anEditWaitsForALargeFileThatIsBeingCommitted()
{
    QSemaphore locked;
    m_store->beginKeeping();
    std::unique_ptr<QThread> slow(QThread::create([&, path = m_store->path()] {
        const auto connection = Connection::open(path);
        static_cast<void>(connection->run(s("BEGIN IMMEDIATE")).ok());
        locked.release();
        QThread::msleep(2600); // longer than one waits for a stranger
        static_cast<void>(connection->run(s("ROLLBACK")).ok());
    }));
    slow->start();
    locked.acquire();
    m_store->setOwner({gv1}, s("Mette"));
    slow->wait();
    m_store->endKeeping();
    QCOMPARE(m_store->answer(gv1).owner, s("Mette"));
}

void KeepingTest::whatSomebodyElseWroteMeanwhileIsNotOverwritten()
{
    m_store->beginKeeping();
    const auto files = kept({*incomingFile(s("plan.txt"), "first")});
    {
        auto other = WorkspaceStore::open(
            m_store->path(), [] { return QDateTime(QDate(2026, 11, 24), QTime(9, 0)); }, s("Ole"));
        (*other)->setOwner({gv1}, s("Ole"));
    }
    m_store->endKeeping();
    QVERIFY(!attachFiles(*m_store, target(), *files));
    m_store->setOwner({gv1}, s("Mette"));
    QCOMPARE(m_store->answer(gv1).owner, QString());
    QVERIFY(isSound());
}

void KeepingTest::whatSomebodyElseWroteBeforeIsNotOverwritten()
{
    {
        auto other = WorkspaceStore::open(
            m_store->path(), [] { return QDateTime(QDate(2026, 11, 24), QTime(9, 0)); }, s("Ole"));
        (*other)->setOwner({gv1}, s("Ole"));
    }
    m_store->beginKeeping();
    const auto files = kept({*incomingFile(s("plan.txt"), "first")});
    m_store->setOwner({gv1}, s("Mette"));
    QCOMPARE(m_store->answer(gv1).owner, QString());
    m_store->endKeeping();
    QVERIFY(!attachFiles(*m_store, target(), *files));
}

void KeepingTest::aJobThatIsStoppedKeepsNothing()
{
    int asked = 0;
    const auto files =
        kept({*incomingFile(s("a.txt"), "a"), *incomingFile(s("b.txt"), "b")}, [&] { return ++asked == 2; });
    QVERIFY(!files.ok());
    QCOMPARE(contents(), 0);
}

void KeepingTest::aFileThatCannotBeWrittenKeepsNothing()
{
    const auto lock = Connection::open(m_store->path());
    QVERIFY(lock->run(s("CREATE TRIGGER full BEFORE INSERT ON evidence_content WHEN length(NEW.content) > 3 "
                        "BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"))
                .ok());
    const auto files = kept({*incomingFile(s("a.txt"), "a"), *incomingFile(s("b.txt"), "too large")});
    QVERIFY(!files.ok());
    QCOMPARE(contents(), 0); // not even the first
}

void KeepingTest::bytesThatNoEditNamesGoAgain()
{
    m_store->beginKeeping();
    const auto files = kept({*incomingFile(s("plan.txt"), "first")});
    QCOMPARE(contents(), 1);
    WorkspaceStore::forget(m_store->path(), *files);
    QCOMPARE(contents(), 0);
    m_store->endKeeping();
    m_store->setOwner({gv1}, s("Mette"));
    QCOMPARE(m_store->answer(gv1).owner, s("Mette"));
}

void KeepingTest::bytesThatAnEditNamesStay()
{
    m_store->beginKeeping();
    const auto files = kept({*incomingFile(s("plan.txt"), "first")});
    m_store->endKeeping();
    QVERIFY(attachFiles(*m_store, target(), *files));
    WorkspaceStore::forget(m_store->path(), *files);
    QCOMPARE(contents(), 1);
}

void KeepingTest::whatWasWholeBeforeIsNoNewVersion()
{
    QVERIFY(attachFiles(*m_store, target(), {*incomingFile(s("plan.txt"), "first")}));
    m_store->beginKeeping();
    const auto files = kept({*incomingFile(s("plan.txt"), "first")});
    m_store->endKeeping();
    QVERIFY(attachFiles(*m_store, target(), *files));
    QCOMPARE(pieces().size(), 1);
    QCOMPARE(pieces().first().versions.size(), 1);
    WorkspaceStore::forget(m_store->path(), *files);
    QCOMPARE(contents(), 1);
}

void KeepingTest::whatWasBrokenIsMended()
{
    QVERIFY(attachFiles(*m_store, target(), {*incomingFile(s("plan.txt"), "first")}));
    const QString path = m_store->path();
    m_store.reset();
    QVERIFY(Connection::open(path)->run(s("UPDATE evidence_content SET content = x'00'")).ok());
    m_store = std::move(*WorkspaceStore::open(
        path, [] { return QDateTime(QDate(2026, 11, 24), QTime(9, 0)); }, s("Mette")));
    m_store->beginKeeping();
    const auto files = kept({*incomingFile(s("plan.txt"), "first")});
    m_store->endKeeping();
    QVERIFY(attachFiles(*m_store, target(), *files));
    QCOMPARE(*m_store->content(sha256Of("first")), QByteArray("first"));
    QCOMPARE(pieces().first().versions.size(), 2); // the history says that it was mended
    QVERIFY(isSound());
}

void KeepingTest::theSameFileTwiceAtOnceIsOnePiece()
{
    m_store->beginKeeping();
    const auto files =
        kept({*incomingFile(s("plan.txt"), "first"), *incomingFile(s("copy of plan.txt"), "first")});
    m_store->endKeeping();
    QVERIFY(attachFiles(*m_store, target(), *files));
    QCOMPARE(pieces().size(), 1);
    QCOMPARE(contents(), 1);
    QVERIFY(isSound());
}

QTEST_GUILESS_MAIN(KeepingTest)
#include "tst_keeping.moc"
