// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/rowjson.h"
#include "models/storage/connection.h"
#include "models/storage/filesentences.h"
#include "models/storage/opening.h"
#include "models/storage/transaction.h"
#include "models/storage/workspacefile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <unistd.h>

using namespace kravkort;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const QDateTime noon(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

// What the file of version 1 in the fixtures holds.
QList<Row> kindsOfVersionOne()
{
    const SolutionId solution{s("løsning-1")};
    const BidId bid{s("bud-1")};
    const EvidenceId evidence{s("bevis-1")};
    QList<Row> rows{
        Vendor{s("Nordlys \"Fagsystemer\" A/S; DROP TABLE bid; --")},
        Solution{solution, s("Omsorg\nPlus"), {}, false},
        Solution{{s("løsning-2")}, s("𝄞 æøå ÆØÅ"), s(" mellemrum "), true},
        CatalogueCopy{s("katalog"), s("2026-11"), QByteArray("{\"format\": \"kravkort-catalogue\"}")},
        CatalogueCopy{s("katalog"), s("tom"), QByteArray()},
        Bid{bid,
            solution,
            s("Omsorg til Havnby"),
            s("katalog"),
            s("2026-11"),
            QDate(2027, 4, 1),
            {s("Havnby, \"Syd\""), {}, s("Klitvig")},
            false},
        Bid{{s("bud-2")}, {s("løsning-2")}, s("Uden dato"), s("katalog"), s("tom"), std::nullopt, {}, true},
        Choice{bid, {s("Y26-U01")}},
        ConditionAnswer{bid, {s("A")}, {s("B")}, Holds::Yes},
        ConditionAnswer{bid, {s("A")}, {s("C")}, Holds::No},
        ConditionAnswer{bid, {s("A")}, {s("D")}, Holds::Undecided},
        Evidence{evidence, s("Testrapport"), s("https://example.org/?a=1&b=2")},
        EvidenceUse{evidence, solution, {s("SF1470-1")}},
    };
    int i = 0;
    for (const Decision decision :
         {Decision::Undecided, Decision::Offered, Decision::Later, Decision::Declined})
        rows.append(
            PackageDecision{bid,
                            {s("I-%1").arg(++i)},
                            decision,
                            decision == Decision::Later ? std::optional(QDate(2028, 2, 29)) : std::nullopt});
    for (const Work work : allWorks)
        for (const Outcome outcome : allOutcomes)
            rows.append(Answer{solution,
                               {s("SF1470-%1").arg(++i)},
                               work,
                               outcome,
                               s("grund"),
                               {},
                               i % 2 ? std::optional(QDate(1999, 12, 31)) : std::nullopt,
                               i % 3 ? std::optional(i / 3.0) : std::nullopt,
                               s("note"),
                               s("abc"),
                               {}});
    return rows;
}

// What the file of version 2 holds beside that.
QList<Row> everyViewOfVersionTwo()
{
    return QList<Row>{
        SavedView{{s("visning-1")}, s("graph"), s("Kun \"Omsorg\""), s("{\"depth\":2}")},
        SavedView{{s("visning-2")}, s("requirements"), {}, {}},
    };
}

QList<Row> kindsOfVersionTwo()
{
    return kindsOfVersionOne() + everyViewOfVersionTwo();
}

// The bytes that the evidence below names.
QList<Content> contents()
{
    QList<Content> all;
    for (const QByteArray &bytes : {QByteArray("%PDF-1.4 \0 rapport", 18), QByteArray()})
        all.append({sha256Of(bytes), bytes});
    return all;
}

// One row of each kind, and more where a kind has values of its own. What is written must come back as it
// was. The file of version 4 in the fixtures holds those that it knew.
QList<Row> kindsOfVersionFour()
{
    const EvidenceId file{s("bevis-2")};
    const QString report = contents().first().sha256;
    Answer kept;
    kept.solution = {s("løsning-1")};
    kept.criterion = {s("SF1470-99")};
    kept.textHash = s("abc");
    kept.keptFor = QStringList{s("def"), s("\"æ\", [")};
    return kindsOfVersionTwo() +
           QList<Row>{
               kept,
               Evidence{file, s("Rapport"), {}, QDate(2026, 11, 1), QDate(2027, 11, 1)},
               EvidenceFile{file, 1, s("rapport \"æ\".pdf"), report, 18, QDate(2026, 11, 1), {}},
               EvidenceFile{file, 2, s("tom.txt"), contents().last().sha256, 0, {}, QDate(2020, 2, 29)},
               EvidenceFile{file, 10, s("igen.pdf"), report, 18, {}, {}},
               EvidenceUse{file, {s("løsning-1")}, {s("SF1470-1")}},
               EvidenceUse{file, {s("løsning-1")}, {s("SF1470-2")}},
               SignOff{{s("løsning-1")},
                       {},
                       s("met-without-evidence"),
                       s("SF1470-1"),
                       s("abc"),
                       s("Aftalt \"æ\"")},
               SignOff{{s("løsning-1")}, s("bud-1"), s("later-without-date"), s("I-3"), {}, s("Følger")},
           };
}

QList<Row> everyKind()
{
    return kindsOfVersionFour() +
           QList<Row>{
               Confirmation{s("katalog"), StatementKind::Requirement, s("Y26-U01:I-6"), s("abc"),
                            s("Bilag \"2\""), s("s. 14"), s("Mette Æ"), QDate(2026, 11, 24)},
               Confirmation{
                   s("katalog"), StatementKind::Criterion, s("SF1470-1"), s("abc"), s("Bilag"), {}, {}, {}},
               Confirmation{
                   s("katalog"), StatementKind::Criterion, s("SF1470-1"), s("def"), s("Bilag"), {}, {}, {}},
           };
}

// The ending of the copy that is kept when a file of the shipped version is brought to a later one.
QString backupOfToday()
{
    return s(".v%1.bak").arg(shippedSchema().size());
}

Edit adding(const QList<Row> &rows)
{
    Edit edit{s("Alt på én gang"), {}};
    for (const Row &row : rows)
        edit.steps.append({std::nullopt, row});
    return edit;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("no room for the test's files");
}

// What another program, or somebody with a database editor, does to the file.
void meddle(const QString &path, const QStringList &statements)
{
    const auto connection = Connection::open(path);
    for (const QString &sql : statements)
        if (const Status status = connection->run(sql); !status)
            qFatal("%s: %s", qPrintable(sql), qPrintable(status.error().details.value(0)));
}

const char *messageOf(const Status &status)
{
    static QByteArray message;
    message = status ? QByteArray() : status.error().message.toUtf8();
    return message.constData();
}

} // namespace

// The workspace file: what goes in comes out, what is not sound is refused untouched, and a write happens as
// a whole or not at all.
class StorageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyRowComesBackFromTheFile();
    void everyRowComesBackFromHistory();
    void rowsChangeAndGo();
    void aFileOfVersionOneIsStillRead();
    void aFileOfVersionTwoIsStillRead();
    void aFileOfVersionFourIsStillRead();
    void aFileOfEveryOlderVersionIsBroughtUpToDate();
    void theFileSaysWhoseItIs();
    void nothingLiesBesideTheFile();

    void whatIsNotSoundIsRefusedUntouched_data();
    void whatIsNotSoundIsRefusedUntouched();
    void aFileThatCannotBeWrittenIsRefused();
    void aFileCutAnywhereIsRefusedOrWhole();
    void valuesThatNobodyWroteAreNamed_data();
    void valuesThatNobodyWroteAreNamed();

    void aWriteHappensAsAWholeOrNotAtAll_data();
    void aWriteHappensAsAWholeOrNotAtAll();
    void aDiskThatTakesNoMoreIsSaidSo();
    void anUnfinishedTransactionIsRolledBackOnOpening();
    void aLockIsWaitedForAndThenNamed();
    void twoProgramsDoNotOverwriteEachOther();

    void anOlderFileIsCopiedAndBroughtUpToDate();
    void anUpgradeThatFailsLeavesTheFileAsItWas();
    void aDamagedOlderFileIsNotUpgraded();

    void aCopyHoldsEverything();
    void aCopyThatFailsSpoilsNothing();

    void aSoundFileHasNoFindings();
    void whatWasDoneBehindItsBackIsFound_data();
    void whatWasDoneBehindItsBackIsFound();

    void keptBytesComeBackByTheirHash();
    void aFileIsNotKeptWithoutItsBytes();
    void undoneAndDoneAgainAFileNeedsNoBytes();
    void bytesThatWereChangedAreRefusedUntilTheFileIsAttachedAgain();

    void theHistoryIsAskedForByWhatItMentions();
    void theHistoryIsAskedForByAuthorTimeAndPage();

private:
    QString path(const char *name) const { return m_folder->filePath(s(name)); }
    // A file with every kind of row, closed again.
    QString filled() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void StorageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QString StorageTest::filled() const
{
    const QString name = path("filled.kravkort");
    auto file = WorkspaceFile::create(name);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    if (const Status status = file->write(adding(everyKind()), noon, s("Mette"), contents()); !status)
        qFatal("%s %s", qPrintable(status.error().message), qPrintable(status.error().details.value(0)));
    return name;
}

void StorageTest::everyRowComesBackFromTheFile()
{
    const auto file = WorkspaceFile::open(filled());
    QVERIFY(file.ok());
    const auto workspace = file->load();
    QVERIFY(workspace.ok());
    QVERIFY(*workspace == applied({}, adding(everyKind())));
}

void StorageTest::everyRowComesBackFromHistory()
{
    for (const Row &row : everyKind()) {
        const auto back = rowFromJson(toJson(row));
        QVERIFY2(back.has_value(), qPrintable(keyOf(row)));
        QVERIFY2(*back == row, qPrintable(keyOf(row)));
    }
    QVERIFY(!rowFromJson({}).has_value());
    QJsonObject strange = toJson(everyKind().at(0));
    strange[s("table")] = s("nobody");
    QVERIFY(!rowFromJson(strange).has_value());

    const auto history = WorkspaceFile::open(filled())->history();
    QVERIFY(history.ok());
    QCOMPARE(history->size(), 1);
    QVERIFY(history->first() ==
            (HistoryEntry{1, noon, s("Mette"), adding(everyKind()), history->first().hash}));
}

void StorageTest::rowsChangeAndGo()
{
    auto file = WorkspaceFile::open(filled());
    Workspace expected = *file->load();
    Edit change{s("Om"), {}};
    for (const Row &row : everyKind()) {
        // Each kind: one row takes another's values under its own key, or goes.
        if (const auto *answer = std::get_if<Answer>(&row)) {
            Answer other = *answer;
            other.owner = s("Jonas");
            other.due.reset();
            change.steps.append({row, other});
        } else if (std::holds_alternative<Vendor>(row)) {
            change.steps.append({row, Vendor{{}}});
        } else {
            change.steps.append({row, std::nullopt});
        }
    }
    // Answers belong to a solution that stays.
    change.steps.removeIf([](const Step &step) {
        const auto *solution = std::get_if<Solution>(&*step.before);
        return solution && solution->id.code == s("løsning-1");
    });
    const Status written = file->write(change, noon, {});
    QVERIFY2(written.ok(), messageOf(written));
    expected = applied(expected, change);
    QVERIFY(*file->load() == expected);
    const Status back = file->write(reversed(change), noon, {});
    QVERIFY2(back.ok(), messageOf(back));
    QVERIFY(*file->load() == applied({}, adding(everyKind())));
    QVERIFY(file->check()->isEmpty());
}

void StorageTest::aFileOfVersionOneIsStillRead()
{
    const QString name = path("v1.kravkort");
    QVERIFY(QFile::copy(s(FIXTURES "/workspace-v1.kravkort"), name));
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner));
    const QByteArray before = bytesOf(name);
    auto file = WorkspaceFile::open(name);
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
    QVERIFY(*file->load() == applied({}, adding(kindsOfVersionOne())));
    QCOMPARE(*file->check(), QStringList());
    QVERIFY(bytesOf(name + s(".v1.bak")) == before);
    // And it takes what version 1 did not know.
    Edit later{s("Nyt"), {}};
    for (const Row &row : everyKind().mid(kindsOfVersionOne().size()))
        later.steps.append({std::nullopt, row});
    const Status written = file->write(later, noon, {}, contents());
    QVERIFY2(written.ok(), messageOf(written));
    QVERIFY(*file->load() == applied({}, adding(everyKind())));
    QCOMPARE(*file->check(), QStringList());
}

void StorageTest::aFileOfVersionTwoIsStillRead()
{
    const QString name = path("v2.kravkort");
    QVERIFY(QFile::copy(s(FIXTURES "/workspace-v2.kravkort"), name));
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner));
    const auto file = WorkspaceFile::open(name);
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
    QVERIFY(*file->load() == applied({}, adding(kindsOfVersionTwo())));
    QCOMPARE(*file->check(), QStringList());
    QCOMPARE(file->historyEnd()->number, qint64{2}); // the migration found it
    QCOMPARE(file->historyEnd()->hash, file->history()->last().hash);
}

void StorageTest::aFileOfVersionFourIsStillRead()
{
    const QString name = path("v4.kravkort");
    QVERIFY(QFile::copy(s(FIXTURES "/workspace-v4.kravkort"), name));
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner));
    const QByteArray before = bytesOf(name);
    auto file = WorkspaceFile::open(name);
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
    QVERIFY(*file->load() == applied({}, adding(kindsOfVersionFour())));
    QCOMPARE(*file->check(), QStringList());
    QVERIFY(bytesOf(name + s(".v4.bak")) == before);
    Edit later{s("Nyt"), {}};
    for (const Row &row : everyKind().mid(kindsOfVersionFour().size()))
        later.steps.append({std::nullopt, row});
    QVERIFY(file->write(later, noon, {}).ok());
    QVERIFY(*file->load() == applied({}, adding(everyKind())));
    QCOMPARE(*file->check(), QStringList());
}

void StorageTest::aFileOfEveryOlderVersionIsBroughtUpToDate()
{
    const Schema shipped = shippedSchema();
    QVERIFY(shipped.first().contains(s("CREATE TABLE vendor")));
    for (int version = 1; version < shipped.size(); ++version) {
        const QString name = path("older.kravkort");
        {
            QVERIFY(QFile::copy(s(FIXTURES "/workspace-v1.kravkort"), name));
            QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner));
            QVERIFY(WorkspaceFile::open(name, shipped.first(version)).ok());
            QFile::remove(name + s(".v1.bak"));
        }
        const QByteArray before = bytesOf(name);
        {
            const auto file = WorkspaceFile::open(name);
            QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
            QVERIFY(*file->load() == applied({}, adding(kindsOfVersionOne())));
            QCOMPARE(*file->check(), QStringList());
        }
        const QString backup = name + s(".v%1.bak").arg(version);
        QVERIFY(bytesOf(backup) == before);
        QVERIFY(QFile::remove(backup) && QFile::remove(name));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }
}

void StorageTest::theFileSaysWhoseItIs()
{
    const QByteArray bytes = bytesOf(filled());
    QCOMPARE(bytes.mid(68, 4), QByteArray("KRAV"));
    QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 60), quint32(shippedSchema().size()));
    QCOMPARE(bytes.at(18), char(1)); // a rollback journal, not a write-ahead log
}

void StorageTest::nothingLiesBesideTheFile()
{
    auto file = WorkspaceFile::open(filled());
    QVERIFY(file->write({s("x"), {{std::nullopt, Solution{{s("ny")}, {}, {}, false}}}}, noon, {}).ok());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(s("filled.kravkort")));
}

void StorageTest::whatIsNotSoundIsRefusedUntouched_data()
{
    QTest::addColumn<std::function<void(const QString &)>>("spoil");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const char *word, std::function<void(const QString &)> spoil) {
        QTest::newRow(name) << spoil << s(word);
    };
    const auto sql = [](const char *statement) {
        return [statement](const QString &path) { meddle(path, {s(statement)}); };
    };
    row("missing", "There is no file", [](const QString &path) { QFile::remove(path); });
    row("a folder", "is a folder", [](const QString &path) {
        QFile::remove(path);
        QDir().mkdir(path);
    });
    row("empty", "is empty", [](const QString &path) { setBytes(path, {}); });
    row("text", "not a Kravkort workspace", [](const QString &path) { setBytes(path, "Hej Kravkort"); });
    row("long text", "not a Kravkort workspace",
        [](const QString &path) { setBytes(path, QByteArray(9000, 'x')); });
    row("the header alone", "cut short",
        [](const QString &path) { setBytes(path, bytesOf(path).left(100)); });
    row("less than the header", "cut short",
        [](const QString &path) { setBytes(path, bytesOf(path).left(40)); });
    row("cut in half", "cut short",
        [](const QString &path) { setBytes(path, bytesOf(path).left(bytesOf(path).size() / 2)); });
    row("another program's", "another program", sql("PRAGMA application_id = 42"));
    row("nobody's", "another program", sql("PRAGMA application_id = 0"));
    row("newer", "newer Kravkort", [](const QString &path) {
        meddle(path, {s("PRAGMA user_version = %1").arg(shippedSchema().size() + 1)});
    });
    row("no version", "damaged", sql("PRAGMA user_version = 0"));
    row("a trigger", "trigger sneaky",
        sql("CREATE TRIGGER sneaky AFTER INSERT ON answer BEGIN DELETE FROM bid; END"));
    row("a view", "view sneaky", sql("CREATE VIEW sneaky AS SELECT * FROM bid"));
    row("a table", "table sneaky", sql("CREATE TABLE sneaky (id TEXT)"));
    row("an index", "index sneaky", sql("CREATE INDEX sneaky ON bid (name)"));
    row("a virtual table", "table sneaky", sql("CREATE VIRTUAL TABLE sneaky USING fts5(x)"));
    row("a column", "table bid", sql("ALTER TABLE bid ADD COLUMN sneaky TEXT"));
    row("a table lost", "table evidence_use", sql("DROP TABLE evidence_use"));
    row("scribbled over", "damaged", [](const QString &path) {
        QByteArray bytes = bytesOf(path);
        for (qsizetype i = 4096; i < bytes.size(); i += 512)
            bytes.replace(i, 64, QByteArray(64, '\x5a'));
        setBytes(path, bytes);
    });
    row("the first page scribbled over", "damaged", [](const QString &path) {
        QByteArray bytes = bytesOf(path);
        bytes.replace(100, 400, QByteArray(400, '\x5a'));
        setBytes(path, bytes);
    });
}

void StorageTest::whatIsNotSoundIsRefusedUntouched()
{
    QFETCH(std::function<void(const QString &)>, spoil);
    QFETCH(QString, word);
    const QString name = filled();
    spoil(name);
    const QByteArray before = bytesOf(name);
    const QDateTime changed = QFileInfo(name).lastModified();
    const auto file = WorkspaceFile::open(name);
    QVERIFY(!file.ok());
    const QString message = file.error().message;
    QVERIFY2(message.contains(word), qPrintable(message));
    QVERIFY2(message.contains(s("filled.kravkort")), qPrintable(message));
    QVERIFY2(message.endsWith(QLatin1Char('.')), qPrintable(message));
    QVERIFY(bytesOf(name) == before);
    QCOMPARE(QFileInfo(name).lastModified(), changed);
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files).size() <= 1);
}

void StorageTest::aFileThatCannotBeWrittenIsRefused()
{
    if (geteuid() == 0)
        QSKIP("root writes everything");
    const QString name = filled();
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner));
    const auto file = WorkspaceFile::open(name);
    QVERIFY(!file.ok());
    QVERIFY2(file.error().message.contains(s("cannot be written")), qPrintable(file.error().message));
}

void StorageTest::aFileCutAnywhereIsRefusedOrWhole()
{
    const QByteArray whole = bytesOf(filled());
    const QString name = path("cut.kravkort");
    for (qsizetype size = 0; size < whole.size(); size += 1777) {
        setBytes(name, whole.left(size));
        const auto file = WorkspaceFile::open(name);
        QVERIFY2(!file.ok(), qPrintable(QString::number(size)));
        QVERIFY(bytesOf(name) == whole.left(size));
    }
}

void StorageTest::valuesThatNobodyWroteAreNamed_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const char *sql, const char *where) {
        QTest::newRow(name) << s(sql) << s(where);
    };
    row("unknown word", "UPDATE answer SET outcome = 'splendid' WHERE criterion_id = 'SF1470-5'",
        "table answer, row løsning-1 / SF1470-5, column outcome");
    row("no date", "UPDATE bid SET go_live = '2027-02-30' WHERE id = 'bud-1'",
        "table bid, row bud-1, column go_live");
    row("a date in other words", "UPDATE bid SET go_live = '1/4 2027' WHERE id = 'bud-1'", "column go_live");
    row("a date and a time", "UPDATE bid SET go_live = '2027-04-01T00:00' WHERE id = 'bud-1'",
        "column go_live");
    row("text for a number", "UPDATE answer SET estimate_hours = 'many' WHERE criterion_id = 'SF1470-5'",
        "column estimate_hours");
    row("words for a list", "UPDATE answer SET kept_for = 'def' WHERE criterion_id = 'SF1470-5'",
        "column kept_for");
    row("endless hours", "UPDATE answer SET estimate_hours = 9e999 WHERE criterion_id = 'SF1470-5'",
        "column estimate_hours");
    row("bytes for text", "UPDATE solution SET name = x'00ff' WHERE id = 'løsning-2'", "table solution");
    row("no list", "UPDATE bid SET municipalities = 'Havnby' WHERE id = 'bud-1'", "column municipalities");
    row("a list of numbers", "UPDATE bid SET municipalities = '[1]' WHERE id = 'bud-1'",
        "column municipalities");
    row("text for bytes", "UPDATE catalogue_copy SET json = '{}' WHERE revision = 'tom'",
        "table catalogue_copy");
    row("a promise of gigabytes", "UPDATE catalogue_copy SET json = x'ffffffff00' WHERE revision = 'tom'",
        "column json");
    row("an empty key", "UPDATE choice SET usecase_id = ''", "column usecase_id");
}

void StorageTest::valuesThatNobodyWroteAreNamed()
{
    QFETCH(QString, sql);
    QFETCH(QString, where);
    const QString name = filled();
    meddle(name, {sql});
    const auto file = WorkspaceFile::open(name);
    QVERIFY(file.ok());
    const auto workspace = file->load();
    QVERIFY(!workspace.ok());
    QVERIFY2(workspace.error().message.contains(where), qPrintable(workspace.error().message));
    const auto findings = file->check();
    QVERIFY(findings.ok());
    QVERIFY(findings->join(QLatin1Char('\n')).contains(where));
}

void StorageTest::aWriteHappensAsAWholeOrNotAtAll_data()
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

void StorageTest::aWriteHappensAsAWholeOrNotAtAll()
{
    QFETCH(QList<Step>, steps);
    auto file = WorkspaceFile::open(filled());
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

void StorageTest::aDiskThatTakesNoMoreIsSaidSo()
{
    auto file = WorkspaceFile::open(filled());
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

void StorageTest::anUnfinishedTransactionIsRolledBackOnOpening()
{
    const QString name = filled();
    const QByteArray whole = bytesOf(name);
    const QString crashed = path("crashed.kravkort");
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

void StorageTest::aLockIsWaitedForAndThenNamed()
{
    const QString name = filled();
    auto file = WorkspaceFile::open(name);
    const auto other = Connection::open(name);
    QVERIFY(other->run(s("BEGIN EXCLUSIVE")).ok());
    QElapsedTimer timer;
    timer.start();
    const Status written =
        file->write({s("x"), {{std::nullopt, Solution{{s("n")}, {}, {}, false}}}}, noon, {});
    QVERIFY(!written.ok());
    QVERIFY2(written.error().message.contains(s("another program is using")), messageOf(written));
    QVERIFY(timer.elapsed() >= 1500 && timer.elapsed() < 5000);
    const auto second = WorkspaceFile::open(name);
    QVERIFY(!second.ok());
    QVERIFY2(second.error().message.contains(s("Another program is using")),
             qPrintable(second.error().message));
    QVERIFY(other->run(s("ROLLBACK")).ok());
    QVERIFY(file->write({s("x"), {{std::nullopt, Solution{{s("n")}, {}, {}, false}}}}, noon, {}).ok());
}

void StorageTest::twoProgramsDoNotOverwriteEachOther()
{
    const QString name = filled();
    auto mine = WorkspaceFile::open(name);
    auto theirs = WorkspaceFile::open(name);
    QVERIFY(theirs->write({s("x"), {{std::nullopt, Solution{{s("t")}, {}, {}, false}}}}, noon, {}).ok());
    const Status written =
        mine->write({s("x"), {{std::nullopt, Solution{{s("m")}, {}, {}, false}}}}, noon, {});
    QVERIFY(!written.ok());
    QVERIFY2(written.error().message.contains(s("changed by another program")), messageOf(written));
    QVERIFY(theirs->check()->isEmpty());
}

void StorageTest::anOlderFileIsCopiedAndBroughtUpToDate()
{
    const QString name = filled();
    const QByteArray before = bytesOf(name);
    Schema longer = shippedSchema();
    longer.append(s("ALTER TABLE solution ADD COLUMN colour TEXT; -- a later step\nCREATE INDEX bid_name ON "
                    "bid (name);"));
    longer.append(s("UPDATE solution SET colour = 'red';"));
    {
        const auto file = WorkspaceFile::open(name, longer);
        QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
        QVERIFY(*file->load() == applied({}, adding(everyKind())));
    }
    QVERIFY(bytesOf(name + backupOfToday()) == before);
    QVERIFY(WorkspaceFile::open(name, longer).ok()); // nothing left to do
    QVERIFY(!WorkspaceFile::open(name).ok());        // and too new for the program of before
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList({s("filled.kravkort"), s("filled.kravkort") + backupOfToday()}));
}

void StorageTest::anUpgradeThatFailsLeavesTheFileAsItWas()
{
    const QString name = filled();
    const QByteArray before = bytesOf(name);
    Schema broken = shippedSchema();
    broken.append(s("ALTER TABLE solution ADD COLUMN colour TEXT; UPDATE nobody SET x = 1;"));
    QVERIFY(!WorkspaceFile::open(name, broken).ok());
    QVERIFY(*WorkspaceFile::open(name)->load() == applied({}, adding(everyKind())));
    QVERIFY(bytesOf(name) == before);
    // An earlier attempt's copy is never written over.
    QVERIFY(!WorkspaceFile::open(name, broken).ok());
    QVERIFY(bytesOf(name + backupOfToday()) == before);
    QVERIFY(bytesOf(name + s(".v%1.2.bak").arg(shippedSchema().size())) == before);
}

void StorageTest::aDamagedOlderFileIsNotUpgraded()
{
    const QString name = filled();
    QByteArray bytes = bytesOf(name);
    for (qsizetype i = 4096; i < bytes.size(); i += 512)
        bytes.replace(i, 64, QByteArray(64, '\x5a'));
    setBytes(name, bytes);
    Schema longer = shippedSchema();
    longer.append(s("ALTER TABLE solution ADD COLUMN colour TEXT;"));
    QVERIFY(!WorkspaceFile::open(name, longer).ok());
    QVERIFY(bytesOf(name) == bytes);
}

void StorageTest::aCopyHoldsEverything()
{
    const auto file = WorkspaceFile::open(filled());
    setBytes(path("copy.kravkort"), "an older copy");
    const Status copied = file->copyTo(path("copy.kravkort"));
    QVERIFY2(copied.ok(), messageOf(copied));
    const auto copy = WorkspaceFile::open(path("copy.kravkort"));
    QVERIFY2(copy.ok(), copy.ok() ? "" : qPrintable(copy.error().message));
    QVERIFY(*copy->load() == *file->load());
    QVERIFY(*copy->history() == *file->history());
    QVERIFY(copy->check()->isEmpty());
}

void StorageTest::aCopyThatFailsSpoilsNothing()
{
    const auto file = WorkspaceFile::open(filled());
    const QByteArray before = bytesOf(file->path());
    QVERIFY(!file->copyTo(file->path()).ok());
    QVERIFY(!file->copyTo(m_folder->path()).ok());
    QVERIFY(!file->copyTo(path("no/such/folder.kravkort")).ok());
    QVERIFY(bytesOf(file->path()) == before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(s("filled.kravkort")));
}

void StorageTest::aSoundFileHasNoFindings()
{
    const auto findings = WorkspaceFile::open(filled())->check();
    QVERIFY(findings.ok());
    QCOMPARE(*findings, QStringList());
}

void StorageTest::whatWasDoneBehindItsBackIsFound_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("finding");
    const auto row = [](const char *name, const char *sql, const char *finding) {
        QTest::newRow(name) << s(sql) << s(finding);
    };
    row("who", "UPDATE edit SET author = 'Jonas' WHERE seq = 2", "History: line 2 was changed");
    row("when", "UPDATE edit SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 2",
        "History: line 2 was changed");
    row("what", "UPDATE edit SET text = 'y' WHERE seq = 2", "History: line 2 was changed");
    row("how", "UPDATE edit SET steps = '[]' WHERE seq = 2", "History: line 2 was changed");
    row("the hash before", "UPDATE edit SET previous = hash WHERE seq = 2", "History: line 2 was changed");
    row("the hash", "UPDATE edit SET hash = previous WHERE seq = 2", "History: line 2 was changed");
    row("the number", "UPDATE edit SET seq = 9 WHERE seq = 3", "History: line 3 is missing");
    row("who did the last", "UPDATE edit SET author = 'Jonas' WHERE seq = 3", "History: line 3 was changed");
    row("two lines in each other's place",
        "UPDATE edit SET seq = 9 WHERE seq = 2; UPDATE edit SET seq = 2 WHERE seq = 3; "
        "UPDATE edit SET seq = 3 WHERE seq = 9",
        "History: line 2 was changed");
    row("the last line taken out", "DELETE FROM edit WHERE seq = 3",
        "History: its end is missing: it had 3 lines, and 2 are there.");
    row("all lines taken out", "DELETE FROM edit", "it had 3 lines, and 0 are there");
    row("a line put in behind the last",
        "INSERT INTO edit SELECT 4, at, author, text, steps, hash, hash FROM edit WHERE seq = 3",
        "it had 3 lines, and 4 are there");
    row("where it ended, by number", "UPDATE history_end SET seq = 2", "it had 2 lines, and 3 are there");
    row("where it ended, by hash", "UPDATE history_end SET hash = 'x'", "the last line is not the one");
    row("a file kept as evidence", "UPDATE evidence_content SET content = x'00' WHERE length(content) > 0",
        "version 1 of the file “rapport \"æ\".pdf” is no longer what was attached");
    row("what a file is said to be", "UPDATE evidence_file SET size = 1 WHERE version = 1",
        "Table evidence_file does not hold");
    row("a file taken out", "DELETE FROM evidence_content", "A row of table evidence_file refers");
    row("a line taken out", "DELETE FROM edit WHERE seq = 2", "History: line 2 is missing");
    row("a line taken out and the rest moved up",
        "DELETE FROM edit WHERE seq = 1; UPDATE edit SET seq = seq - 1", "History: line 1 was changed");
    row("an answer", "UPDATE answer SET outcome = 'met'", "Table answer does not hold");
    row("a choice", "DELETE FROM choice", "Table choice does not hold");
    row("a dangling row", "INSERT INTO choice VALUES ('intet bud', 'Y26-U01')",
        "A row of table choice refers");
    row("history that is no JSON", "UPDATE edit SET steps = '{' WHERE seq = 3", "Line 3 of the history");
}

void StorageTest::whatWasDoneBehindItsBackIsFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, finding);
    const QString name = filled();
    {
        auto file = WorkspaceFile::open(name);
        for (const char *id : {"a", "b"})
            QVERIFY(file->write({s("x"), {{std::nullopt, Solution{{s(id)}, {}, {}, false}}}}, noon, {}).ok());
        QVERIFY(file->check()->isEmpty());
    }
    meddle(name, statementsOf(sql));
    const auto file = WorkspaceFile::open(name);
    QVERIFY(file.ok());
    const auto findings = file->check();
    QVERIFY(findings.ok());
    QVERIFY2(findings->join(QLatin1Char('\n')).contains(finding),
             qPrintable(findings->join(QLatin1Char('\n'))));
}

void StorageTest::keptBytesComeBackByTheirHash()
{
    const auto file = WorkspaceFile::open(filled());
    for (const Content &content : contents())
        QCOMPARE(*file->content(content.sha256), content.bytes);
    const auto nobodys = file->content(sha256Of("nobody's"));
    QVERIFY(!nobodys.ok());
    QVERIFY(nobodys.error().message.contains(s("was not opened")));
    QVERIFY(WorkspaceFile::brokenContent(file->path(), {contents().first().sha256})->isEmpty());
    QVERIFY(!WorkspaceFile::brokenContent(path("nobody.kravkort"), {}).ok());
    QVERIFY(!QFile::exists(path("nobody.kravkort")));
}

void StorageTest::aFileIsNotKeptWithoutItsBytes()
{
    auto file = WorkspaceFile::open(filled());
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

void StorageTest::undoneAndDoneAgainAFileNeedsNoBytes()
{
    auto file = WorkspaceFile::open(filled());
    const QByteArray bytes("new");
    const Edit edit{s("x"),
                    {{std::nullopt, EvidenceFile{{s("bevis-2")}, 11, s("ny"), sha256Of(bytes), 3, {}, {}}}}};
    QVERIFY(file->write(edit, noon, {}, {{sha256Of(bytes), bytes}}).ok());
    QVERIFY(file->write(reversed(edit), noon, {}).ok());
    QVERIFY(file->write(edit, noon, {}).ok());
    QCOMPARE(*file->content(sha256Of(bytes)), bytes);
    QCOMPARE(*file->check(), QStringList());
}

void StorageTest::bytesThatWereChangedAreRefusedUntilTheFileIsAttachedAgain()
{
    const QString name = filled();
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

void StorageTest::theHistoryIsAskedForByWhatItMentions()
{
    auto file = WorkspaceFile::open(filled());
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

void StorageTest::theHistoryIsAskedForByAuthorTimeAndPage()
{
    auto file = WorkspaceFile::open(filled());
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

QTEST_GUILESS_MAIN(StorageTest)
#include "tst_storage.moc"
