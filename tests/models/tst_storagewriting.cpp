// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/rowjson.h"
#include "models/storage/connection.h"
#include "models/storage/opening.h"
#include "models/storage/transaction.h"
#include "models/storage/workspacefile.h"
#include "tests/support/filledfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

#include <sys/resource.h>

using namespace kravkort;

// A write happens as a whole or not at all; bytes of evidence come with it, and its line of history is found
// again.
class StorageWritingTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<FileFolder>(); }

    void aWriteHappensAsAWholeOrNotAtAll_data();
    void aWriteHappensAsAWholeOrNotAtAll();
    void aDiskThatTakesNoMoreIsSaidSo();
    void anUnfinishedTransactionIsRolledBackOnOpening();
    void aLockIsWaitedForAndThenNamed();
    void twoProgramsDoNotOverwriteEachOther();
    void keptBytesComeBackByTheirHash();
    void aFileIsNotKeptWithoutItsBytes();
    void undoneAndDoneAgainAFileNeedsNoBytes();
    void bytesThatWereChangedAreRefusedUntilTheFileIsAttachedAgain();
    void theHistoryIsAskedForByWhatItMentions();
    void theHistoryIsAskedForByAuthorTimeAndPage();

private:
    std::unique_ptr<FileFolder> m_folder;
};

void StorageWritingTest::aWriteHappensAsAWholeOrNotAtAll_data()
{
    QTest::addColumn<QList<Step>>("steps");
    const Row good = Solution{{s("ny")}, s("Ny"), {}, false};
    const Row known = everyKind().at(1);
    const Row unknown = Solution{{s("ukendt")}, s("Ukendt"), {}, false};
    const auto row = [&](const char *name, const Step &bad) {
        QTest::newRow(name) << QList<Step>{{std::nullopt, good}, bad};
    };
    row("adds what is there", {std::nullopt, known});
    row("changes what is not there", {unknown, unknown});
    row("removes what is not there", {unknown, std::nullopt});
    row("removes what others need", {known, std::nullopt});
    row("refers to nothing", {std::nullopt, Choice{{s("intet bud")}, {s("Y26-U01")}}});
}

void StorageWritingTest::aWriteHappensAsAWholeOrNotAtAll()
{
    QFETCH(QList<Step>, steps);
    auto file = WorkspaceFile::open(m_folder->filled());
    const Workspace before = *file->load();
    const QByteArray bytes = bytesOf(file->path());
    const Status written = file->write({s("x"), steps}, noon, {});
    QVERIFY(!written.ok());
    QVERIFY2(written.error().message.startsWith(s("The change was not made")), messageOf(written));
    QVERIFY(*file->load() == before);
    QCOMPARE(file->history()->size(), 1);
    QVERIFY(bytesOf(file->path()) == bytes);
    // And the file goes on.
    QVERIFY(file->write({s("x"), {steps.first()}}, noon, {}).ok());
    QVERIFY(file->check()->isEmpty());
}

void StorageWritingTest::aDiskThatTakesNoMoreIsSaidSo()
{
    auto file = WorkspaceFile::open(m_folder->filled());
    const Workspace before = *file->load();
    const Step big{std::nullopt, Solution{{s("stor")}, QString(500'000, QLatin1Char('x')), {}, false}};

    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    rlimit narrow = usual;
    narrow.rlim_cur = static_cast<rlim_t>(QFileInfo(file->path()).size() + 100'000);
    setrlimit(RLIMIT_FSIZE, &narrow);
    const Status written = file->write({s("x"), {big}}, noon, {});
    setrlimit(RLIMIT_FSIZE, &usual);

    QVERIFY(!written.ok());
    QVERIFY2(written.error().message.startsWith(s("The change was not made")), messageOf(written));
    QVERIFY(*file->load() == before);
    QVERIFY(*WorkspaceFile::open(file->path())->load() == before);
    QVERIFY(file->write({s("x"), {big}}, noon, {}).ok());

    const auto connection = Connection::open(file->path());
    QVERIFY(connection->run(s("PRAGMA max_page_count = 1")).ok());
    const Status full = connection->run(
        s("INSERT INTO evidence (id, title, link) VALUES ('x', printf('%.1000000c', 'x'), '')"));
    QVERIFY(!full.ok());
    QVERIFY2(full.error().message.contains(s("no room left")), messageOf(full));
}

void StorageWritingTest::anUnfinishedTransactionIsRolledBackOnOpening()
{
    const QString name = m_folder->filled();
    const QByteArray whole = bytesOf(name);
    const QString crashed = m_folder->path("crashed.kravkort");
    {
        // A small cache makes SQLite write pages before the transaction ends: the state a crash leaves.
        const auto connection = Connection::open(name);
        QVERIFY(connection->run(s("PRAGMA cache_size = 1")).ok());
        auto transaction = Transaction::begin(*connection, Transaction::For::Writing);
        QVERIFY(transaction.ok());
        QVERIFY(connection->run(s("UPDATE answer SET note = printf('%.9000c', 'x')")).ok());
        QVERIFY(QFile::copy(name, crashed));
        QVERIFY(QFile::copy(name + s("-journal"), crashed + s("-journal")));
    }
    QVERIFY(bytesOf(crashed) != whole);
    const auto file = WorkspaceFile::open(crashed);
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
    QVERIFY(*file->load() == applied({}, adding(everyKind())));
    QVERIFY(file->check()->isEmpty());
}

void StorageWritingTest::aLockIsWaitedForAndThenNamed()
{
    const QString name = m_folder->filled();
    auto file = WorkspaceFile::open(name);
    const auto other = Connection::open(name);
    QVERIFY(other->run(s("BEGIN EXCLUSIVE")).ok());
    QElapsedTimer timer;
    timer.start();
    const Status written =
        file->write({s("x"), {{std::nullopt, Solution{{s("n")}, {}, {}, false}}}}, noon, {});
    QVERIFY(!written.ok());
    QVERIFY2(written.error().message.contains(s("another program is using")), messageOf(written));
    QVERIFY(timer.elapsed() >= 1500);
    const auto second = WorkspaceFile::open(name);
    QVERIFY(!second.ok());
    QVERIFY2(second.error().message.contains(s("Another program is using")),
             qPrintable(second.error().message));
    QVERIFY(other->run(s("ROLLBACK")).ok());
    QVERIFY(file->write({s("x"), {{std::nullopt, Solution{{s("n")}, {}, {}, false}}}}, noon, {}).ok());
}

void StorageWritingTest::twoProgramsDoNotOverwriteEachOther()
{
    const QString name = m_folder->filled();
    auto mine = WorkspaceFile::open(name);
    auto theirs = WorkspaceFile::open(name);
    QVERIFY(theirs->write({s("x"), {{std::nullopt, Solution{{s("t")}, {}, {}, false}}}}, noon, {}).ok());
    const Status written =
        mine->write({s("x"), {{std::nullopt, Solution{{s("m")}, {}, {}, false}}}}, noon, {});
    QVERIFY(!written.ok());
    QVERIFY2(written.error().message.contains(s("changed by another program")), messageOf(written));
    QVERIFY(theirs->check()->isEmpty());
}

void StorageWritingTest::keptBytesComeBackByTheirHash()
{
    const auto file = WorkspaceFile::open(m_folder->filled());
    for (const Content &content : contents())
        QCOMPARE(*file->content(content.sha256), content.bytes);
    const auto nobodys = file->content(sha256Of("nobody's"));
    QVERIFY(!nobodys.ok());
    QVERIFY(nobodys.error().message.contains(s("was not opened")));
    QVERIFY(WorkspaceFile::brokenContent(file->path(), {contents().first().sha256})->isEmpty());
    QVERIFY(!WorkspaceFile::brokenContent(m_folder->path("nobody.kravkort"), {}).ok());
    QVERIFY(!QFile::exists(m_folder->path("nobody.kravkort")));
}

void StorageWritingTest::aFileIsNotKeptWithoutItsBytes()
{
    auto file = WorkspaceFile::open(m_folder->filled());
    const Workspace before = *file->load();
    const QByteArray bytes("new");
    const Edit edit{s("x"),
                    {{std::nullopt, EvidenceFile{{s("bevis-2")}, 11, s("ny"), sha256Of(bytes), 3, {}, {}}}}};
    QVERIFY(!file->write(edit, noon, {}).ok());
    QVERIFY(*file->load() == before);
    QVERIFY(file->write(edit, noon, {}, {{sha256Of(bytes), bytes}}).ok());
    QCOMPARE(*file->content(sha256Of(bytes)), bytes);
    // The history names the bytes and does not hold them.
    const QByteArray steps = QJsonDocument(toJson(file->history()->last().edit.steps)).toJson();
    QVERIFY(steps.contains(sha256Of(bytes).toLatin1()));
    QVERIFY(!steps.contains(bytes.toBase64()));
}

void StorageWritingTest::undoneAndDoneAgainAFileNeedsNoBytes()
{
    auto file = WorkspaceFile::open(m_folder->filled());
    const QByteArray bytes("new");
    const Edit edit{s("x"),
                    {{std::nullopt, EvidenceFile{{s("bevis-2")}, 11, s("ny"), sha256Of(bytes), 3, {}, {}}}}};
    QVERIFY(file->write(edit, noon, {}, {{sha256Of(bytes), bytes}}).ok());
    QVERIFY(file->write(reversed(edit), noon, {}).ok());
    QVERIFY(file->write(edit, noon, {}).ok());
    QCOMPARE(*file->content(sha256Of(bytes)), bytes);
    QCOMPARE(*file->check(), QStringList());
}

void StorageWritingTest::bytesThatWereChangedAreRefusedUntilTheFileIsAttachedAgain()
{
    const QString name = m_folder->filled();
    const Content report = contents().first();
    meddle(name, {s("UPDATE evidence_content SET content = x'2550' WHERE length(content) > 0")});
    auto file = WorkspaceFile::open(name);
    QVERIFY(file.ok());
    QVERIFY(file->load().ok()); // the workspace does not need them
    QVERIFY(!file->content(report.sha256).ok());
    QCOMPARE(*WorkspaceFile::brokenContent(name, {contents().last().sha256, report.sha256}),
             QSet<QString>{report.sha256});
    const Edit again{s("x"),
                     {{std::nullopt, EvidenceFile{{s("bevis-2")}, 11, s("ny"), report.sha256, 18, {}, {}}}}};
    QVERIFY(file->write(again, noon, {}, {report}).ok());
    QCOMPARE(*file->content(report.sha256), report.bytes);
    QCOMPARE(*file->check(), QStringList());
}

namespace {

QList<qint64> numbersOf(const Result<QList<HistoryEntry>> &entries)
{
    QList<qint64> numbers;
    for (const HistoryEntry &entry : *entries)
        numbers.append(entry.number);
    return numbers;
}

} // namespace

void StorageWritingTest::theHistoryIsAskedForByWhatItMentions()
{
    auto file = WorkspaceFile::open(m_folder->filled());
    const SolutionId solution{s("løsning-1")};
    const auto add = [&](const Row &row) {
        QVERIFY(file->write({s("x"), {{std::nullopt, row}}}, noon, {}).ok());
    };
    Answer answer;
    answer.solution = solution;
    answer.criterion.code = s("GV-1");
    add(answer);
    answer.criterion.code = s("GV-10"); // is not GV-1
    answer.note = s("GV-1 \"table\":\"bid\"");
    add(answer);
    add(Choice{{s("bud-1")}, {s("Y1")}});
    QCOMPARE(numbersOf(file->history(HistoryQuery{{s("GV-1")}, {}, {}, {}, {}, 0, 0})), QList<qint64>({2}));
    QCOMPARE(numbersOf(file->history(HistoryQuery{{s("GV-1"), s("Y1")}, {}, {}, {}, {}, 0, 0})),
             QList<qint64>({4, 2}));
    QCOMPARE(numbersOf(file->history(HistoryQuery{{}, {s("answer")}, {}, {}, {}, 0, 0})),
             QList<qint64>({3, 2, 1}));
    QCOMPARE(numbersOf(file->history(HistoryQuery{{}, {s("bid")}, {}, {}, {}, 0, 0})), QList<qint64>({1}));
    QCOMPARE(numbersOf(file->history(HistoryQuery{{s("bud-1")}, {s("choice")}, {}, {}, {}, 0, 0})),
             QList<qint64>({4, 1}));
}

void StorageWritingTest::theHistoryIsAskedForByAuthorTimeAndPage()
{
    auto file = WorkspaceFile::open(m_folder->filled());
    for (int i = 0; i < 4; ++i)
        QVERIFY(file->write({s("x"), {{std::nullopt, Solution{{s("s%1").arg(i)}, {}, {}, false}}}},
                            noon.addDays(i), i % 2 ? s("Jonas") : s("Å'se"))
                    .ok());
    QCOMPARE(*file->authors(), QStringList({s("Jonas"), s("Mette"), s("Å'se")}));
    HistoryQuery query;
    QCOMPARE(numbersOf(file->history(query)), QList<qint64>({5, 4, 3, 2, 1}));
    query.author = s("Å'se");
    QCOMPARE(numbersOf(file->history(query)), QList<qint64>({4, 2}));
    query.author = QString();
    query.from = noon.addDays(1);
    query.until = noon.addDays(3);
    QCOMPARE(numbersOf(file->history(query)), QList<qint64>({4, 3}));
    query = {};
    query.limit = 2;
    QCOMPARE(numbersOf(file->history(query)), QList<qint64>({5, 4}));
    query.below = 4;
    QCOMPARE(numbersOf(file->history(query)), QList<qint64>({3, 2}));
}

QTEST_GUILESS_MAIN(StorageWritingTest)
#include "tst_storagewriting.moc"
