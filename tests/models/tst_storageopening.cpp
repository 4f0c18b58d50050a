// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/opening.h"
#include "models/storage/workspacefile.h"
#include "tests/support/filledfile.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace kravkort;

// What is not sound is refused untouched, and what was done behind a file's back is found.
class StorageOpeningTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<FileFolder>(); }

    void whatIsNotSoundIsRefusedUntouched_data();
    void whatIsNotSoundIsRefusedUntouched();
    void aFileThatCannotBeWrittenIsRefused();
    void aFileCutAnywhereIsRefusedOrWhole();
    void valuesThatNobodyWroteAreNamed_data();
    void valuesThatNobodyWroteAreNamed();
    void aSoundFileHasNoFindings();
    void whatWasDoneBehindItsBackIsFound_data();
    void whatWasDoneBehindItsBackIsFound();

private:
    std::unique_ptr<FileFolder> m_folder;
};

void StorageOpeningTest::whatIsNotSoundIsRefusedUntouched_data()
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

void StorageOpeningTest::whatIsNotSoundIsRefusedUntouched()
{
    QFETCH(std::function<void(const QString &)>, spoil);
    QFETCH(QString, word);
    const QString name = m_folder->filled();
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

void StorageOpeningTest::aFileThatCannotBeWrittenIsRefused()
{
    if (geteuid() == 0)
        QSKIP("root writes everything");
    const QString name = m_folder->filled();
    QVERIFY(QFile::setPermissions(name, QFile::ReadOwner));
    const auto file = WorkspaceFile::open(name);
    QVERIFY(!file.ok());
    QVERIFY2(file.error().message.contains(s("cannot be written")), qPrintable(file.error().message));
}

void StorageOpeningTest::aFileCutAnywhereIsRefusedOrWhole()
{
    const QByteArray whole = bytesOf(m_folder->filled());
    const QString name = m_folder->path("cut.kravkort");
    for (qsizetype size = 0; size < whole.size(); size += 1777) {
        setBytes(name, whole.left(size));
        const auto file = WorkspaceFile::open(name);
        QVERIFY2(!file.ok(), qPrintable(QString::number(size)));
        QVERIFY(bytesOf(name) == whole.left(size));
    }
}

void StorageOpeningTest::valuesThatNobodyWroteAreNamed_data()
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

void StorageOpeningTest::valuesThatNobodyWroteAreNamed()
{
    QFETCH(QString, sql);
    QFETCH(QString, where);
    const QString name = m_folder->filled();
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

void StorageOpeningTest::aSoundFileHasNoFindings()
{
    const auto findings = WorkspaceFile::open(m_folder->filled())->check();
    QVERIFY(findings.ok());
    QCOMPARE(*findings, QStringList());
}

void StorageOpeningTest::whatWasDoneBehindItsBackIsFound_data()
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

void StorageOpeningTest::whatWasDoneBehindItsBackIsFound()
{
    QFETCH(QString, sql);
    QFETCH(QString, finding);
    const QString name = m_folder->filled();
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

QTEST_GUILESS_MAIN(StorageOpeningTest)
#include "tst_storageopening.moc"
