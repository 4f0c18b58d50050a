// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/item/evidencemodel.h"
#include "models/item/historymodel.h"
#include "models/storage/connection.h"
#include "models/storage/workspacefile.h"
#include "models/store/criterionhistory.h"
#include "models/store/evidenceverbs.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace kravkort;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const QDate day(2026, 11, 24);
const CriterionId gv1{s("GV-1")};
const CriterionId gv2{s("GV-2")};

IncomingFile file(const char *name, const QByteArray &bytes)
{
    return *incomingFile(s(name), bytes);
}

} // namespace

// Evidence as files and links, and the history that keeps what was done with it.
class EvidenceTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anAddressIsKeptOrRefused_data();
    void anAddressIsKeptOrRefused();
    void evidenceAges_data();
    void evidenceAges();
    void aFileNameDoesNoHarm_data();
    void aFileNameDoesNoHarm();
    void whatIsTooLargeOrNoFileIsRefused();

    void aFileIsKeptWithItsHashSizeAndDate();
    void attachingIsUndoneAndDoneAgain();
    void oneFileServesManyCriteria();
    void theSameBytesAreKeptOnce();
    void aFileOfTheSameNameIsTheNextVersion();
    void anOlderVersionIsReachable();
    void theSameFileIsNoNewVersion();
    void aBrokenFileIsMendedByANewVersion_data();
    void aBrokenFileIsMendedByANewVersion();
    void detachingTheLastUseTakesTheVersionsAlong();
    void usesAreSetAtOnce();
    void expiryRenamingAndRemovalAreUndone();
    void theListIsFiltered();

    void theHistoryIsReadAsItIsScrolled();
    void theHistoryIsFiltered();
    void theTimelineHoldsWhatConcernsTheCriterion();
    void undoIsALineNotAnErasure();
    void theHistoryReplayedIsTheWorkspace();

private:
    EvidenceTarget target(const QList<CriterionId> &criteria) const
    {
        return {m_store->picture().solution, criteria};
    }
    QList<EvidenceItem> of(const CriterionId &criterion) const
    {
        return evidenceItems(m_store->workspace(), m_store->picture().solution, criterion);
    }
    bool isSound() const
    {
        const auto kept = WorkspaceFile::open(m_store->path());
        return kept->check()->isEmpty() && *kept->load() == m_store->workspace();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceStore> m_store;
};

void EvidenceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = WorkspaceStore::create(
        m_folder->filePath(s("w.kravkort")), [] { return QDateTime(day, QTime(9, 0), Qt::UTC); }, s("Mette"));
    QVERIFY(store.ok());
    m_store = std::move(*store);
    m_store->choose({{s("Y26-U01")}}, true);
}

void EvidenceTest::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void EvidenceTest::anAddressIsKeptOrRefused_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<bool>("web");
    const auto row = [](const char *written, const char *kept, bool web) {
        QTest::newRow(written) << s(written) << s(kept) << web;
    };
    row(" https://example.org/a?b=1 ", "https://example.org/a?b=1", true);
    row("HTTP://example.org", "HTTP://example.org", true);
    row("https://", "", false);
    row("https:///x", "", false);
    row("javascript:alert(1)", "", false);
    row("JavaScript:alert(1)", "", false);
    row("data:text/html,<script>", "", false);
    row("see the drawer", "", false);
    row("", "", false);
    row("\\\\server\\share\\plan.docx", "file://server/share/plan.docx", false);
    row("C:\\plan.docx", "file:///C:/plan.docx", false);
    row("/home/mette/plan.docx", "file:///home/mette/plan.docx", false);
    row("mailto:mette@example.org", "mailto:mette@example.org", false);
    row("onenote:https://example.org/x", "onenote:https://example.org/x", false);
}

void EvidenceTest::anAddressIsKeptOrRefused()
{
    QFETCH(QString, written);
    QFETCH(QString, kept);
    QFETCH(bool, web);
    QCOMPARE(evidenceAddress(written), kept);
    QCOMPARE(isWebAddress(kept), web);
}

void EvidenceTest::evidenceAges_data()
{
    QTest::addColumn<int>("days"); // until it expires
    QTest::addColumn<int>("age");
    QTest::newRow("yesterday") << -1 << int(EvidenceAge::Expired);
    QTest::newRow("today") << 0 << int(EvidenceAge::ExpiresSoon);
    QTest::newRow("in 30 days") << 30 << int(EvidenceAge::ExpiresSoon);
    QTest::newRow("in 31 days") << 31 << int(EvidenceAge::Fresh);
}

void EvidenceTest::evidenceAges()
{
    QFETCH(int, days);
    QFETCH(int, age);
    Evidence evidence{{s("x")}, {}, {}, {}, day.addDays(days)};
    QCOMPARE(int(ageOf(evidence, day)), age);
    evidence.expires.reset();
    QCOMPARE(int(ageOf(evidence, day)), int(EvidenceAge::Ageless));
}

void EvidenceTest::aFileNameDoesNoHarm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("harmless");
    QTest::addColumn<bool>("program");
    const auto row = [](const char *name, const char *harmless, bool program) {
        QTest::newRow(name) << s(name) << s(harmless) << program;
    };
    row("rapport æ.pdf", "rapport æ.pdf", false);
    row("../../etc/passwd", "passwd", false);
    row("..\\..\\x.txt", "x.txt", false);
    row(".bashrc", "bashrc", false);
    row("a\nb.txt", "a_b.txt", false);
    row("fdp\u202e.exe", "fdp_.exe", true);
    row("setup.EXE", "setup.EXE", true);
    row("run.sh", "run.sh", true);
    row("x.desktop", "x.desktop", true);
    row("x.exe. ", "x.exe", true);
    row("..", "file", false);
    row("", "file", false);
}

void EvidenceTest::aFileNameDoesNoHarm()
{
    QFETCH(QString, name);
    QFETCH(QString, harmless);
    QFETCH(bool, program);
    QCOMPARE(harmlessFileName(name), harmless);
    QCOMPARE(isProgramName(harmless), program);
}

void EvidenceTest::whatIsTooLargeOrNoFileIsRefused()
{
    const QString path = m_folder->filePath(s("ti.bin"));
    QFile ten(path);
    QVERIFY(ten.open(QIODevice::WriteOnly));
    ten.write("0123456789");
    ten.close();
    const auto read = readIncomingFile(path, 10);
    QVERIFY(read.ok());
    QCOMPARE(read->name, s("ti.bin"));
    QCOMPARE(read->content.bytes, QByteArray("0123456789"));
    QCOMPARE(read->content.sha256, s("84d89877f0d4041efb6bf91a16f0248f2fd573e6af05c19f96bedb9f882f7882"));
    QVERIFY(read->modified.has_value());
    const auto large = readIncomingFile(path, 9);
    QVERIFY(!large.ok());
    QVERIFY2(large.error().message.contains(s("attach its address")), qPrintable(large.error().message));
    QVERIFY(!readIncomingFile(m_folder->path()).ok());
    QVERIFY(!readIncomingFile(m_folder->filePath(s("nowhere"))).ok());
    QVERIFY(!readIncomingFile(s("/dev/zero"), 10).ok());
    QCOMPARE(largestEvidence, qint64(52428800));
}

void EvidenceTest::aFileIsKeptWithItsHashSizeAndDate()
{
    IncomingFile report = file("rapport.pdf", "%PDF");
    report.modified = QDate(2026, 3, 4);
    QVERIFY(attachFiles(*m_store, target({gv1}), {report}));
    const EvidenceItem item = of(gv1).value(0);
    QCOMPARE(item.evidence.title, s("rapport.pdf"));
    QCOMPARE(item.versions, QList<EvidenceFile>({{item.evidence.id, 1, s("rapport.pdf"), sha256Of("%PDF"), 4,
                                                  day, QDate(2026, 3, 4)}}));
    QCOMPARE(*m_store->content(sha256Of("%PDF")), QByteArray("%PDF"));
    QCOMPARE(m_store->undoStack()->undoText(), s("Attach evidence to GV-1"));
    QVERIFY(isSound());
}

void EvidenceTest::attachingIsUndoneAndDoneAgain()
{
    const Workspace before = m_store->workspace();
    QVERIFY(attachFiles(*m_store, target({gv1}), {file("a.txt", "aaa"), file("b.txt", "bbb")}));
    const Workspace after = m_store->workspace();
    QCOMPARE(of(gv1).size(), 2);
    m_store->undo(); // both were one drop
    QVERIFY(m_store->workspace() == before);
    m_store->redo();
    QVERIFY(m_store->workspace() == after);
    QCOMPARE(*m_store->content(sha256Of("bbb")), QByteArray("bbb"));
    QVERIFY(isSound());
}

void EvidenceTest::oneFileServesManyCriteria()
{
    QVERIFY(attachFiles(*m_store, target({gv1, gv2}), {file("a.txt", "aaa")}));
    QCOMPARE(m_store->workspace().table<Evidence>().size(), 1);
    QCOMPARE(of(gv2).first().uses.size(), 2);
    QVERIFY(attachEvidence(*m_store, of(gv1).first().evidence.id, target({{s("GV-3")}})));
    QCOMPARE(of(gv1).first().uses.size(), 3);
    m_store->undo();
    QCOMPARE(of(gv1).first().uses.size(), 2);
}

void EvidenceTest::theSameBytesAreKeptOnce()
{
    QVERIFY(attachFiles(*m_store, target({gv1}), {file("a.txt", "aaa")}));
    QVERIFY(attachFiles(*m_store, target({gv2}), {file("another name.txt", "aaa")}));
    QCOMPARE(m_store->workspace().table<Evidence>().size(), 1);
    QCOMPARE(of(gv2).first().evidence.id, of(gv1).first().evidence.id);
    // Once more on the same criterion changes nothing.
    const int steps = m_store->undoStack()->count();
    QVERIFY(attachFiles(*m_store, target({gv2}), {file("a.txt", "aaa")}));
    QCOMPARE(m_store->undoStack()->count(), steps);
}

void EvidenceTest::aFileOfTheSameNameIsTheNextVersion()
{
    QVERIFY(attachFiles(*m_store, target({gv1}), {file("plan.txt", "first")}));
    QVERIFY(attachFiles(*m_store, target({gv1}), {file("Plan.TXT", "second")}));
    QCOMPARE(of(gv1).size(), 1);
    QCOMPARE(of(gv1).first().versions.size(), 2);
    QCOMPARE(of(gv1).first().versions.first().version, 2);
    // Elsewhere, a file of that name is another file.
    QVERIFY(attachFiles(*m_store, target({gv2}), {file("plan.txt", "third")}));
    QVERIFY(of(gv2).first().evidence.id != of(gv1).first().evidence.id);
    QVERIFY(isSound());
}

void EvidenceTest::anOlderVersionIsReachable()
{
    QVERIFY(attachFiles(*m_store, target({gv1}), {file("plan.txt", "first")}));
    const EvidenceId id = of(gv1).first().evidence.id;
    for (int version = 2; version <= 12; ++version)
        QVERIFY(addVersion(*m_store, id, file("plan 2.txt", QByteArray::number(version))));
    const QList<EvidenceFile> versions = of(gv1).first().versions;
    QCOMPARE(versions.size(), 12);
    QCOMPARE(versions.first().version, 12); // by number, not as text
    QCOMPARE(*m_store->content(versions.last().sha256), QByteArray("first"));
    QCOMPARE(of(gv1).first().evidence.title, s("plan 2.txt")); // called as its file is
    const Workspace after = m_store->workspace();
    for (int i = 0; i < 11; ++i)
        m_store->undo();
    QCOMPARE(of(gv1).first().versions.size(), 1);
    for (int i = 0; i < 11; ++i)
        m_store->redo();
    QVERIFY(m_store->workspace() == after);
    QVERIFY(isSound());
}

void EvidenceTest::theSameFileIsNoNewVersion()
{
    QVERIFY(attachFiles(*m_store, target({gv1}), {file("plan.txt", "first")}));
    QSignalSpy failed(m_store.get(), &WorkspaceStore::failed);
    QVERIFY(!addVersion(*m_store, of(gv1).first().evidence.id, file("plan.txt", "first")));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(of(gv1).first().versions.size(), 1);
}

void EvidenceTest::aBrokenFileIsMendedByANewVersion_data()
{
    QTest::addColumn<bool>("dropped");
    QTest::newRow("dropped again") << true;
    QTest::newRow("in place of it") << false;
}

void EvidenceTest::aBrokenFileIsMendedByANewVersion()
{
    QVERIFY(attachFiles(*m_store, target({gv1}), {file("plan.txt", "first")}));
    const QString path = m_store->path();
    const EvidenceFile kept = of(gv1).first().versions.first();
    m_store.reset();
    QVERIFY(Connection::open(path)->run(s("UPDATE evidence_content SET content = x'00'")).ok());
    m_store = std::move(*WorkspaceStore::open(
        path, [] { return QDateTime(day, QTime(9, 0)); }, s("Mette")));
    QCOMPARE(*WorkspaceStore::brokenContent(path, {kept.sha256}), QSet<QString>{kept.sha256});
    const auto content = m_store->content(kept.sha256);
    QVERIFY(!content.ok());
    QVERIFY2(content.error().message.contains(s("no longer what was attached")),
             qPrintable(content.error().message));
    QFETCH(bool, dropped);
    if (dropped)
        QVERIFY(attachFiles(*m_store, target({gv1}), {file("plan.txt", "first")}));
    else
        QVERIFY(addVersion(*m_store, kept.evidence, file("plan.txt", "first")));
    QCOMPARE(*m_store->content(kept.sha256), QByteArray("first"));
    QCOMPARE(of(gv1).size(), 1);
    QCOMPARE(of(gv1).first().versions.size(), 2);
    QVERIFY(isSound());
}

void EvidenceTest::detachingTheLastUseTakesTheVersionsAlong()
{
    QVERIFY(attachFiles(*m_store, target({gv1, gv2}), {file("plan.txt", "first")}));
    const EvidenceId id = of(gv1).first().evidence.id;
    QVERIFY(addVersion(*m_store, id, file("plan.txt", "second")));
    m_store->detachEvidence(gv1, id);
    QCOMPARE(of(gv2).first().versions.size(), 2);
    m_store->detachEvidence(gv2, id);
    QVERIFY(m_store->workspace().table<Evidence>().isEmpty());
    QVERIFY(m_store->workspace().table<EvidenceFile>().isEmpty());
    QVERIFY(isSound());
    m_store->undo();
    QCOMPARE(of(gv2).first().versions.size(), 2);
    QCOMPARE(*m_store->content(of(gv2).first().versions.last().sha256), QByteArray("first"));
    QVERIFY(isSound());
}

void EvidenceTest::usesAreSetAtOnce()
{
    QVERIFY(attachFiles(*m_store, target({gv1}), {file("plan.txt", "first")}));
    const EvidenceId id = of(gv1).first().evidence.id;
    QVERIFY(setUses(*m_store, id, target({gv2, {s("GV-3")}})));
    QVERIFY(of(gv1).isEmpty());
    QCOMPARE(of(gv2).first().uses.size(), 2);
    QSignalSpy failed(m_store.get(), &WorkspaceStore::failed);
    QVERIFY(!setUses(*m_store, id, target({})));
    QCOMPARE(failed.size(), 1);
    m_store->undo();
    QCOMPARE(of(gv1).size(), 1);
}

void EvidenceTest::expiryRenamingAndRemovalAreUndone()
{
    QVERIFY(attachFiles(*m_store, target({gv1}), {file("plan.txt", "first")}));
    QVERIFY(m_store->attachLink(gv1, s("Log"), s("https://example.org")));
    const Workspace before = m_store->workspace();
    QList<EvidenceId> ids;
    for (const EvidenceItem &item : of(gv1))
        ids.append(item.evidence.id);
    QVERIFY(setExpiry(*m_store, ids, QDate(2027, 1, 1)));
    QCOMPARE(of(gv1).first().evidence.expires, std::optional(QDate(2027, 1, 1)));
    QCOMPARE(m_store->undoStack()->count(), 4);
    QVERIFY(renameEvidence(*m_store, ids.first(), s(" Plan ")));
    QVERIFY(!renameEvidence(*m_store, ids.first(), s("  ")));
    QVERIFY(changeLink(*m_store, ids.first(), s("https://example.org/2")) ||
            changeLink(*m_store, ids.last(), s("https://example.org/2")));
    QVERIFY(!changeLink(*m_store, ids.last(), s("javascript:x")));
    QVERIFY(removeEvidence(*m_store, ids));
    QVERIFY(m_store->workspace().table<EvidenceUse>().isEmpty());
    QVERIFY(isSound());
    while (m_store->undoStack()->index() > 3)
        m_store->undo();
    QVERIFY(m_store->workspace() == before);
    QVERIFY(isSound());
}

void EvidenceTest::theListIsFiltered()
{
    EvidenceModel model(*m_store, Language::English);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(attachFiles(*m_store, target({gv1}), {file("plan.txt", "first"), file("old.txt", "old")}));
    QVERIFY(m_store->attachLink(gv2, s("Log"), s("https://example.org")));
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(setExpiry(*m_store, {model.item(1).evidence.id}, day.addDays(-1))); // Log, old.txt, plan.txt
    QVERIFY(setExpiry(*m_store, {model.item(2).evidence.id}, day.addDays(10)));
    using State = EvidenceFilter::State;
    const auto shown = [&](const char *text, State state) {
        model.setFilter({s(text), state});
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row)
            titles.append(model.item(row).evidence.title);
        return titles.join(u' ');
    };
    QCOMPARE(shown("", State::Expired), s("old.txt"));
    QCOMPARE(shown("", State::ExpiringOrExpired), s("old.txt plan.txt"));
    QCOMPARE(shown("", State::Links), s("Log"));
    QCOMPARE(shown("", State::Files), s("old.txt plan.txt"));
    QCOMPARE(shown("gv-2", State::All), s("Log"));
    QCOMPARE(shown("PLAN txt", State::All), s("plan.txt"));
    QCOMPARE(shown("", State::Broken), QString());
    model.setBroken({sha256Of("first")});
    QCOMPARE(shown("", State::Broken), s("plan.txt"));
    QVERIFY(model.index(0, EvidenceModel::State).data().toString().contains(s("broken")));
}

void EvidenceTest::theHistoryIsReadAsItIsScrolled()
{
    for (int i = 0; i < 250; ++i)
        m_store->setNote(gv1, QString::number(i));
    HistoryModel model(*m_store, Language::English);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // it would scroll in the midst of a reset
    model.readNew();
    QVERIFY(model.rowCount() > 0 && model.rowCount() < 252); // the tester has scrolled once
    QCOMPARE(model.entry(0).edit.text, s("Change the note on GV-1"));
    QCOMPARE(model.entry(0).number, qint64(252));
    QVERIFY(model.canFetchMore({}));
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 252);
    QCOMPARE(model.entry(251).number, qint64(1));
    m_store->setOwner({gv1}, s("Jonas"));
    m_store->undo();
    model.readNew();
    QCOMPARE(model.rowCount(), 254);
    QCOMPARE(model.entry(0).edit.text, s("Undo: Set the owner of GV-1"));
    QCOMPARE(model.index(0, HistoryModel::Words).data().toString(), s("GV-1: owner removed (it was Jonas)"));
    QCOMPARE(model.nodeOf(0), (NodeRef{NodeKind::Criterion, s("GV-1")}));
    for (int i = 0; i < 150; ++i) // more than one look can hold
        m_store->setNote(gv2, QString::number(i));
    model.readNew();
    QCOMPARE(model.entry(0).number, qint64(404));
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 404);
}

void EvidenceTest::theHistoryIsFiltered()
{
    m_store->setOutcome({gv1}, Outcome::Met);
    m_store->setAuthor(s("Jonas"));
    m_store->setOutcome({gv2}, Outcome::NotMet);
    m_store->choose({{s("Y26-U01")}}, false);
    HistoryModel model(*m_store, Language::English);
    const auto found = [&](const HistoryFilter &filter) {
        model.setFilter(filter);
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.entry(row).edit.text);
        QStringList exported;
        for (const HistoryEntry &entry : model.all())
            exported.prepend(entry.edit.text);
        return exported == texts ? texts.join(u'|') : s("the export differs");
    };
    HistoryFilter filter;
    filter.author = s("Jonas");
    QCOMPARE(found(filter), s("Drop Y26-U01|Set GV-2 to not met"));
    filter = {};
    filter.table = s("answer");
    QCOMPARE(found(filter), s("Set GV-2 to not met|Set GV-1 to met"));
    filter = {};
    filter.text = s("assessed MET");
    QCOMPARE(found(filter), s("Set GV-2 to not met|Set GV-1 to met"));
    filter.text = s("gv-2");
    QCOMPARE(found(filter), s("Set GV-2 to not met"));
    filter.text = s("nobody wrote this");
    QCOMPARE(found(filter), QString());
    filter = {};
    filter.to = day.addDays(-2);
    QCOMPARE(found(filter), QString());
    filter.to = day.addDays(1);
    filter.from = day.addDays(-1);
    filter.table = s("choice");
    QCOMPARE(found(filter), s("Drop Y26-U01|Choose Y26-U01"));
}

void EvidenceTest::theTimelineHoldsWhatConcernsTheCriterion()
{
    m_store->setOutcome({gv1, gv2}, Outcome::Met);
    QVERIFY(attachFiles(*m_store, target({gv1}), {file("plan.txt", "first")}));
    const EvidenceId id = of(gv1).first().evidence.id;
    QVERIFY(addVersion(*m_store, id, file("plan.txt", "second")));
    m_store->setNote({s("GV-10")}, s("not GV-1"));
    m_store->detachEvidence(gv1, id);
    const auto entries = criterionHistory(*m_store, gv1);
    QVERIFY(entries.ok());
    QStringList texts;
    for (const HistoryEntry &entry : *entries)
        texts.append(entry.edit.text);
    QCOMPARE(texts, QStringList({s("Detach evidence from GV-1"), s("Keep version 2 of plan.txt"),
                                 s("Attach evidence to GV-1"), s("Set 2 criterion(s) to met")}));
    QCOMPARE(entries->last().edit.steps.size(), 1); // GV-2's is not told here
    QCOMPARE(criterionHistory(*m_store, gv1, 2)->size(), 2);
}

void EvidenceTest::undoIsALineNotAnErasure()
{
    const qint64 before = m_store->historyEnd()->number;
    m_store->setOutcome({gv1}, Outcome::Met);
    m_store->undo();
    m_store->redo();
    QCOMPARE(m_store->historyEnd()->number, before + 3);
    const auto entries = m_store->history({});
    QCOMPARE(entries->at(1).edit.text, s("Undo: Set GV-1 to met"));
    QCOMPARE(entries->at(1).edit.steps, reversed(entries->at(2).edit).steps);
    QCOMPARE(entries->first().hash, m_store->historyEnd()->hash);
    QVERIFY(isSound());
}

void EvidenceTest::theHistoryReplayedIsTheWorkspace()
{
    QRandomGenerator random(4711);
    const auto below = [&](qsizetype n) { return static_cast<int>(random.bounded(static_cast<int>(n))); };
    for (int i = 0; i < 200; ++i) {
        const CriterionId criterion{s("GV-%1").arg(1 + below(6))};
        const QList<EvidenceItem> all = evidenceItems(m_store->workspace());
        const auto piece = [&] { return all.at(below(all.size())).evidence.id; };
        switch (below(all.isEmpty() ? 4 : 10)) {
        case 0:
        case 1:
            attachFiles(*m_store, target({criterion, {s("GV-7")}}),
                        {file(below(2) ? "a.txt" : "b.txt", QByteArray::number(below(40)))});
            break;
        case 2:
            m_store->attachLink(criterion, QString::number(below(5)), s("https://example.org/"));
            break;
        case 3:
            m_store->setOutcome({criterion}, static_cast<Outcome>(below(5)), s("fordi"));
            break;
        case 4:
            addVersion(*m_store, piece(), file("c.txt", QByteArray::number(i)));
            break;
        case 5:
            setExpiry(*m_store, {piece()}, below(2) ? std::optional(day.addDays(below(90))) : std::nullopt);
            break;
        case 6:
            setUses(*m_store, piece(), target({criterion}));
            break;
        case 7:
            removeEvidence(*m_store, {piece()});
            break;
        case 8:
            m_store->detachEvidence(criterion, piece());
            break;
        default:
            below(2) ? m_store->undo() : m_store->redo();
        }
    }
    Workspace replayed;
    const auto history = WorkspaceFile::open(m_store->path())->history();
    QVERIFY(history->size() > 100);
    for (const HistoryEntry &entry : *history)
        replayed = applied(std::move(replayed), entry.edit);
    QVERIFY(replayed == m_store->workspace());
    QVERIFY(isSound());
    // Every version that there is has its bytes.
    for (const EvidenceFile &kept : m_store->workspace().table<EvidenceFile>())
        QCOMPARE(m_store->content(kept.sha256)->size(), kept.size);
    while (m_store->undoStack()->canUndo())
        m_store->undo();
    QVERIFY(m_store->workspace().table<Evidence>().isEmpty());
    QVERIFY(isSound());
}

QTEST_GUILESS_MAIN(EvidenceTest)
#include "tst_evidence.moc"
