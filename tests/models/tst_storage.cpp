// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/rowjson.h"
#include "models/storage/workspacefile.h"
#include "tests/support/filledfile.h"

#include <QDir>
#include <QFile>
#include <QtEndian>
#include <QTest>

using namespace kravkort;

// The workspace file: what goes in comes out, and a file of an older version is brought up to date.
class StorageTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<FileFolder>(); }

    void everyRowComesBackFromTheFile();
    void everyRowComesBackFromHistory();
    void rowsChangeAndGo();
    void aFileOfVersionOneIsStillRead();
    void aFileOfVersionTwoIsStillRead();
    void aFileOfVersionFourIsStillRead();
    void aFileOfVersionSevenIsStillRead();
    void aFileOfVersionEightIsStillRead();
    void aFileOfEveryOlderVersionIsBroughtUpToDate();
    void theFileSaysWhoseItIs();
    void nothingLiesBesideTheFile();
    void anOlderFileIsCopiedAndBroughtUpToDate();
    void anUpgradeThatFailsLeavesTheFileAsItWas();
    void aDamagedOlderFileIsNotUpgraded();
    void aCopyHoldsEverything();
    void aCopyThatFailsSpoilsNothing();

private:
    std::unique_ptr<FileFolder> m_folder;
};

void StorageTest::everyRowComesBackFromTheFile()
{
    const auto file = WorkspaceFile::open(m_folder->filled());
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

    const auto history = WorkspaceFile::open(m_folder->filled())->history();
    QVERIFY(history.ok());
    QCOMPARE(history->size(), 1);
    QVERIFY(history->first() ==
            (HistoryEntry{1, noon, s("Mette"), adding(everyKind()), history->first().hash}));
}

void StorageTest::rowsChangeAndGo()
{
    auto file = WorkspaceFile::open(m_folder->filled());
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
    const QString name = m_folder->path("v1.kravkort");
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
    const QString name = m_folder->path("v2.kravkort");
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
    const QString name = m_folder->path("v4.kravkort");
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

void StorageTest::aFileOfVersionSevenIsStillRead()
{
    const QString name = m_folder->path("v7.kravkort");
    QVERIFY(QFile::copy(s(FIXTURES "/workspace-v7.kravkort"), name));
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner));
    const QByteArray before = bytesOf(name);
    auto file = WorkspaceFile::open(name);
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
    QVERIFY(*file->load() == applied({}, adding(kindsOfVersionSeven())));
    QCOMPARE(*file->check(), QStringList());
    QVERIFY(bytesOf(name + s(".v7.bak")) == before);
    Edit later{s("Nyt"), {}};
    for (const Row &row : everyKind().mid(kindsOfVersionSeven().size()))
        later.steps.append({std::nullopt, row});
    QVERIFY(file->write(later, noon, {}).ok());
    QVERIFY(*file->load() == applied({}, adding(everyKind())));
    QCOMPARE(*file->check(), QStringList());
}

void StorageTest::aFileOfVersionEightIsStillRead()
{
    const QString name = m_folder->path("v8.kravkort");
    QVERIFY(QFile::copy(s(FIXTURES "/workspace-v8.kravkort"), name));
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner));
    const QByteArray before = bytesOf(name);
    auto file = WorkspaceFile::open(name);
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().message));
    QVERIFY(*file->load() == applied({}, adding(kindsOfVersionEight())));
    QCOMPARE(*file->check(), QStringList());
    QVERIFY(bytesOf(name + s(".v8.bak")) == before);
    Edit later{s("Nyt"), {}};
    for (const Row &row : everyKind().mid(kindsOfVersionEight().size()))
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
        const QString name = m_folder->path("older.kravkort");
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
    const QByteArray bytes = bytesOf(m_folder->filled());
    QCOMPARE(bytes.mid(68, 4), QByteArray("KRAV"));
    QCOMPARE(qFromBigEndian<quint32>(bytes.constData() + 60), quint32(shippedSchema().size()));
    QCOMPARE(bytes.at(18), char(1)); // a rollback journal, not a write-ahead log
}

void StorageTest::nothingLiesBesideTheFile()
{
    auto file = WorkspaceFile::open(m_folder->filled());
    QVERIFY(file->write({s("x"), {{std::nullopt, Solution{{s("ny")}, {}, {}, false}}}}, noon, {}).ok());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(s("filled.kravkort")));
}

void StorageTest::anOlderFileIsCopiedAndBroughtUpToDate()
{
    const QString name = m_folder->filled();
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
    const QString name = m_folder->filled();
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
    const QString name = m_folder->filled();
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
    const auto file = WorkspaceFile::open(m_folder->filled());
    setBytes(m_folder->path("copy.kravkort"), "an older copy");
    const Status copied = file->copyTo(m_folder->path("copy.kravkort"));
    QVERIFY2(copied.ok(), messageOf(copied));
    const auto copy = WorkspaceFile::open(m_folder->path("copy.kravkort"));
    QVERIFY2(copy.ok(), copy.ok() ? "" : qPrintable(copy.error().message));
    QVERIFY(*copy->load() == *file->load());
    QVERIFY(*copy->history() == *file->history());
    QVERIFY(copy->check()->isEmpty());
}

void StorageTest::aCopyThatFailsSpoilsNothing()
{
    const auto file = WorkspaceFile::open(m_folder->filled());
    const QByteArray before = bytesOf(file->path());
    QVERIFY(!file->copyTo(file->path()).ok());
    QVERIFY(!file->copyTo(m_folder->path()).ok());
    QVERIFY(!file->copyTo(m_folder->path("no/such/folder.kravkort")).ok());
    QVERIFY(bytesOf(file->path()) == before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(s("filled.kravkort")));
}

QTEST_GUILESS_MAIN(StorageTest)
#include "tst_storage.moc"
