// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/workspacejson.h"
#include "models/storage/archive.h"
#include "models/store/wholeworkspace.h"
#include "tests/support/filledfile.h"
#include "tests/support/oddtexts.h"
#include "tests/support/openedstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

// Rows of every kind with texts of every kind, in several edits.
class RandomFile
{
public:
    explicit RandomFile(quint32 seed)
        : m_random(seed)
    {
        for (const OddText &odd : oddTexts())
            // What is no text at all, no database keeps as it is.
            if (qstrcmp(odd.name, "half a pair") != 0 && qstrcmp(odd.name, "no character") != 0)
                m_texts.append(odd.text.left(3000));
        m_texts += {QString(), u"two\nlines\r\nand\ttabs"_s, u"plain"_s};
    }

    void write(const QString &path)
    {
        auto file = WorkspaceFile::create(path);
        if (!file)
            qFatal("%s", qPrintable(file.error().message));
        Workspace workspace;
        const int edits = 2 + below(6);
        for (int e = 0; e < edits; ++e) {
            QList<Content> contents;
            QList<Step> steps;
            for (const Row &row : rows(contents))
                if (const auto step = stepTo(applied(workspace, {{}, steps}), row))
                    steps.append(*step);
            const Edit edit{text(), steps};
            if (const Status written = file->write(edit, noon.addSecs(e), text(), contents); !written)
                qFatal("%s", qPrintable(written.error().message));
            workspace = applied(std::move(workspace), edit);
        }
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }
    bool chance() { return below(2) == 0; }
    QString text() { return m_texts.at(below(static_cast<int>(m_texts.size()))); }
    QString id(const char *kind) { return QString::fromLatin1(kind) + QString::number(below(4)); }
    std::optional<QDate> date()
    {
        return chance() ? std::optional(QDate(2026, 1, 1).addDays(below(1000))) : std::nullopt;
    }

    QList<Row> rows(QList<Content> &contents)
    {
        const QString solution = id("solution ");
        const QString bid = id("bid ");
        const QString evidence = id("evidence ");
        const QByteArray bytes(below(5000), static_cast<char>(below(256)));
        contents.append({sha256Of(bytes), bytes});
        Answer answer;
        answer.solution = {solution};
        answer.criterion = {id("C-")};
        answer.work = allWorks.at(static_cast<size_t>(below(4)));
        answer.outcome = allOutcomes.at(static_cast<size_t>(below(5)));
        answer.reason = text();
        answer.owner = text();
        answer.due = date();
        if (chance())
            answer.estimate = below(10'000) / 7.0;
        answer.note = text();
        answer.textHash = text();
        if (chance())
            answer.keptFor = QStringList{text(), u"a"_s};
        return {Vendor{text()},
                Solution{{solution}, text(), text(), chance()},
                CatalogueCopy{u"catalogue"_s, u"1"_s, chance() ? QByteArray("{\"æ\": 1}\n") : bytes},
                Bid{{bid}, {solution}, text(), u"catalogue"_s, u"1"_s, date(), {text(), text()}, chance()},
                Choice{{bid}, {id("U-")}},
                PackageDecision{{bid}, {id("P-")}, Decision::Later, date()},
                ConditionAnswer{{bid}, {id("SF")}, {id("SF")}, chance() ? Holds::Yes : Holds::No},
                answer,
                Evidence{{evidence}, text(), text(), date(), date()},
                EvidenceFile{{evidence}, 1 + below(3), text(), sha256Of(bytes), bytes.size(), date(), date()},
                EvidenceUse{{evidence}, {solution}, {id("C-")}},
                SavedView{{id("view ")}, u"graph"_s, text(), u"{}"_s},
                SignOff{{solution}, {bid}, id("rule "), text(), text(), text()},
                Confirmation{u"catalogue"_s, StatementKind::Criterion, id("C-"), text(), text(), text(),
                             text(), date()},
                Amendment{u"catalogue"_s, u"1"_s, id("subject "), u"null"_s}};
    }

    std::mt19937 m_random;
    QStringList m_texts;
};

} // namespace

// A whole workspace as JSON and back into a new file.
class WorkspaceJsonTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<StoreFolder>(); }
    void anyWorkspaceComesBackToTheLastRow_data();
    void anyWorkspaceComesBackToTheLastRow();
    void theSampleOpensAndKeepsItsChain();
    void catalogueTextsCanBeRead();
    void nothingIsOverwritten();
    void whatIsNotSoundIsRefused_data();
    void whatIsNotSoundIsRefused();
    void aDocumentChangedByHandIsFound();

private:
    std::unique_ptr<StoreFolder> m_folder;
};

void WorkspaceJsonTest::anyWorkspaceComesBackToTheLastRow_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void WorkspaceJsonTest::anyWorkspaceComesBackToTheLastRow()
{
    QFETCH(quint32, seed);
    const FileFolder folder;
    RandomFile(seed).write(folder.path("from.kravkort"));
    const auto archive = readArchive(folder.path("from.kravkort"));
    QVERIFY2(archive.ok(), archive.ok() ? "" : qPrintable(archive.error().message));
    QVERIFY(archive->contents.size() > 0 && archive->history.size() > 1);
    const auto read = readWorkspaceJson(workspaceJson(*archive));
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().message));
    QVERIFY(*read == *archive);
    QVERIFY2(writeArchive(folder.path("to.kravkort"), *read), "not written");
    const auto again = readArchive(folder.path("to.kravkort"));
    QVERIFY(again.ok() && *again == *archive);
    const auto to = WorkspaceFile::open(folder.path("to.kravkort"));
    QVERIFY(to.ok());
    const auto from = WorkspaceFile::open(folder.path("from.kravkort"));
    QVERIFY(from.ok());
    QCOMPARE(*from->check(), QStringList());
    QCOMPARE(*to->check(), QStringList());
    QVERIFY(*to->load() == onDisk(folder.path("from.kravkort")));
}

void WorkspaceJsonTest::theSampleOpensAndKeepsItsChain()
{
    const Opened store = m_folder->sample();
    store->setNote({gv1}, u"one more line"_s);
    const auto json = wholeWorkspaceAsJson(store->path());
    QVERIFY(json.ok());
    const auto findings = workspaceFromJson(m_folder->path("again.kravkort"), *json);
    QVERIFY2(findings.ok(), findings.ok() ? "" : qPrintable(findings.error().message));
    QCOMPARE(*findings, QStringList());
    const auto again = WorkspaceStore::open(m_folder->path("again.kravkort"), clockAt(day), u"Ole"_s);
    QVERIFY(again.ok());
    QVERIFY((*again)->workspace() == store->workspace());
    QCOMPARE((*again)->historyEnd()->hash, store->historyEnd()->hash);
    QVERIFY(*(*again)->history({}) == *store->history({}));
}

void WorkspaceJsonTest::catalogueTextsCanBeRead()
{
    WorkspaceArchive archive;
    const CatalogueCopy copy{u"c"_s, u"1"_s, "{\"title\": \"Kravkort æøå\"}"};
    archive.workspace.table<CatalogueCopy>().insert(keyOf(copy), copy);
    QVERIFY(workspaceJson(archive).contains("Kravkort æøå"));
    QVERIFY(isWorkspaceJson(workspaceJson(archive)));
    QVERIFY(!isWorkspaceJson("{\"format\": \"kravkort-catalogue\"}"));
}

void WorkspaceJsonTest::nothingIsOverwritten()
{
    const FileFolder folder;
    const QString there = folder.filled();
    const QByteArray before = bytesOf(there);
    const auto json = wholeWorkspaceAsJson(there);
    QVERIFY2(json.ok(), qPrintable(json.ok() ? QString() : json.error().message));
    QVERIFY(!workspaceFromJson(there, *json).ok());
    QCOMPARE(bytesOf(there), before);
}

void WorkspaceJsonTest::whatIsNotSoundIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const QByteArray head = "{\"format\":\"kravkort-workspace\",\"formatVersion\":1,\"contents\":[],"
                            "\"history\":{\"lines\":[],\"end\":{\"number\":0,\"hash\":\"\"}},\"rows\":";
    QTest::newRow("no JSON") << QByteArray("hello") << u"byte"_s;
    QTest::newRow("another document") << QByteArray("{\"format\":\"x\"}") << u"kravkort-workspace"_s;
    QTest::newRow("newer") << QByteArray("{\"format\":\"kravkort-workspace\",\"formatVersion\":2}")
                           << u"newer"_s;
    QTest::newRow("no rows") << QByteArray(head + "1}") << u"rows"_s;
    QTest::newRow("unknown table") << QByteArray(head + "{\"sqlite_master\":[]}}") << u"rows.sqlite_master"_s;
    QTest::newRow("strange value") << QByteArray(head + "{\"vendor\":[{\"name\":7}]}}")
                                   << u"rows.vendor[0]"_s;
    QTest::newRow("two under one key")
        << QByteArray(head + "{\"vendor\":[{\"name\":\"a\"},{\"name\":\"b\"}]}}") << u"rows.vendor[1]"_s;
    QTest::newRow("dangling") << QByteArray(head + "{\"choice\":[{\"bid_id\":\"b\",\"usecase_id\":\"u\"}]}}")
                              << u""_s;
    QTest::newRow("cut short") << QByteArray(head + "{\"vendor\":[") << u"byte"_s;
}

void WorkspaceJsonTest::whatIsNotSoundIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const FileFolder folder;
    const auto made = workspaceFromJson(folder.path("new.kravkort"), json);
    QVERIFY(!made.ok());
    QVERIFY2(made.error().message.contains(says), qPrintable(made.error().message));
    QVERIFY(!QFile::exists(folder.path("new.kravkort")));
}

void WorkspaceJsonTest::aDocumentChangedByHandIsFound()
{
    const Opened store = m_folder->sample();
    auto json = wholeWorkspaceAsJson(store->path());
    QVERIFY(json.ok());
    QJsonObject root = QJsonDocument::fromJson(*json).object();
    QJsonObject rows = root.value("rows"_L1).toObject();
    rows.insert("vendor"_L1, QJsonArray{QJsonObject{{u"name"_s, u"Somebody else"_s}}});
    root.insert("rows"_L1, rows);
    const auto findings = workspaceFromJson(m_folder->path("changed.kravkort"), QJsonDocument(root).toJson());
    QVERIFY(findings.ok());
    QCOMPARE(findings->size(), 1);
    QVERIFY2(findings->first().contains(u"vendor"_s), qPrintable(findings->first()));
}

QTEST_GUILESS_MAIN(WorkspaceJsonTest)
#include "tst_workspacejson.moc"
