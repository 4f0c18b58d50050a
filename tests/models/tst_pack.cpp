// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/workspace/content.h"
#include "models/exchange/packcheck.h"
#include "models/exchange/packreading.h"
#include "models/exchange/packwriting.h"
#include "models/store/evidenceverbs.h"
#include "models/store/freezeverbs.h"
#include "models/store/municipalityverbs.h"
#include "models/store/packing.h"
#include "tests/support/filledfile.h"
#include "tests/support/randomedits.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// An evidence pack, and what is found of whatever is done to it.
class PackTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aPackHolds_data();
    void aPackHolds();
    void itHoldsWhatItSays();
    void aMunicipalityGetsNothingInternal();
    void aFolderWithSomethingInItIsRefused();
    void managementGetsNoPack();
    void brokenEvidenceIsRefused();
    void namesAreSafe_data();
    void namesAreSafe();

    void aByteChangedIsFound();
    void aFileTakenAwayIsFound();
    void aFileAddedIsFound();
    void anotherOrderIsFound();
    void whatIsSummedAnewIsFoundByTheHistory_data();
    void whatIsSummedAnewIsFoundByTheHistory();
    void aDamagedZipIsFoundOrHoldsTheSame_data();
    void aDamagedZipIsFoundOrHoldsTheSame();
    void whatIsNoPackIsToldApart();

private:
    WorkspaceStore &store() { return m_edits->store(); }
    QString path(const char *name) const { return m_folder->path(name); }
    QString packed(const char *name, const QString &moment = {},
                   ReportProfile profile = ReportProfile::Internal)
    {
        const auto at = momentNamed(store(), store().currentBid(), moment);
        if (!at)
            qFatal("%s", qPrintable(at.error().message));
        const auto written =
            writePack(store(), *at, profile, {{u"report.pdf"_s, "%PDF rapport"}}, path(name));
        if (!written)
            qFatal("%s", qPrintable(written.error().message));
        return path(name);
    }
    static QStringList findings(const QString &pack)
    {
        const auto check = checkPack(pack);
        return check ? check->findings : QStringList{u"refused: "_s + check.error().message};
    }
    static QStringList filesIn(const QString &pack) { return (*PackReading::open(pack))->names(); }
    // The manifest as somebody who knows how would write it over what lies there now.
    static void sumAnew(const QString &pack)
    {
        QByteArray manifest;
        for (const QString &name : filesIn(pack))
            if (name != PackWriting::manifestName())
                manifest += sha256Of(bytesOf(pack + u'/' + name)).toLatin1() + "  " + name.toUtf8() + '\n';
        setBytes(pack + u'/' + PackWriting::manifestName(), manifest);
    }

    std::unique_ptr<FileFolder> m_folder;
    std::unique_ptr<RandomEdits> m_edits;
};

void PackTest::init()
{
    m_folder = std::make_unique<FileFolder>();
    m_edits = std::make_unique<RandomEdits>(3);
    const EvidenceTarget target{store().picture().solution, {{u"SF1500-1"_s}}};
    const auto file = [](const char *name, const char *bytes) { return *incomingFile(s(name), bytes); };
    attachFiles(store(), target, {file("Testrapport æ/ø.txt", "rapport 1"), file("b.txt", "NOTEMARK")});
    attachFiles(store(), target, {file("b.txt", "anden udgave")});
    m_edits->wait(3600);
    freeze(store(), store().currentBid(), u"Afleveret NAMEMARK"_s);
    m_edits->wait(3600);
    store().setNote({u"SF1500-1"_s}, u"NOTEMARK"_s);
    m_edits->wait(24 * 3600);
    store().setOutcome({{u"SF1500-1"_s}}, Outcome::NotMet);
}

void PackTest::aPackHolds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("moment");
    QTest::addColumn<ReportProfile>("profile");
    for (const char *name : {"pakke", "pakke.zip"})
        for (const char *moment : {"now", "2026-03-27", "Afleveret NAMEMARK"})
            for (const ReportProfile profile : {ReportProfile::Internal, ReportProfile::Municipality})
                QTest::addRow("%s of %s, %s", name, moment, qPrintable(wordOf(profile)))
                    << s(name) << s(moment) << profile;
}

void PackTest::aPackHolds()
{
    QFETCH(QString, name);
    QFETCH(QString, moment);
    QFETCH(ReportProfile, profile);
    const QString pack = packed(qPrintable(name), moment, profile);
    const auto check = checkPack(pack);
    QVERIFY2(check.ok(), check ? "" : qPrintable(check.error().message));
    QCOMPARE(check->findings, QStringList());
    QCOMPARE(check->title, store().workspace().bid(store().currentBid())->name);
    const auto reading = PackReading::open(pack);
    QCOMPARE(check->sha256, sha256Of(*(*reading)->bytes(PackWriting::manifestName())));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{name}); // and nothing that was needed on the way
}

void PackTest::itHoldsWhatItSays()
{
    const QString pack = packed("pakke", u"Afleveret NAMEMARK"_s);
    QStringList names = filesIn(pack);
    QCOMPARE(names.filter(u"evidence/"_s).size(), 3); // of all versions
    QVERIFY(names.filter(u"Testrapport æ_ø.txt"_s).size() == 1);
    for (const char *name :
         {"SHA256SUMS", "pack.json", "report.pdf", "data.json", "catalogue.json", "history.jsonl"})
        QVERIFY2(names.contains(s(name)), name);
    const FrozenBid row = frozenBids(store().workspace(), store().currentBid()).first();
    QCOMPARE(bytesOf(pack + u"/data.json"_s), row.content);
    QCOMPARE(bytesOf(pack + u"/catalogue.json"_s), row.catalogue);
    QCOMPARE(bytesOf(pack + u"/report.pdf"_s), "%PDF rapport"_ba);
    QCOMPARE(bytesOf(pack + u"/history.jsonl"_s).count('\n'), (*store().historyEnd()).number);
}

void PackTest::aMunicipalityGetsNothingInternal()
{
    WorkspaceStore &w = store();
    const QList<CriterionId> criteria{{u"SF1500-1"_s}, {u"SF1500-2"_s}};
    w.setOwner(criteria, u"OWNERMARK"_s);
    w.setEstimate(criteria, 47119);
    w.setOutcome({criteria.last()}, Outcome::NotApplicable, u"REASONMARK"_s);
    w.attachLink(criteria.first(), u"EVIDENCEMARK"_s, u"https://evidencemark.example"_s);
    setMunicipalityNote(w, u"Aarhus"_s, u"MUNICIPALMARK"_s);
    saveContact(w, {{}, u"Aarhus"_s, u"CONTACTMARK"_s, {}, {}, {}});
    const QString inside = packed("inside");
    const QString outside = packed("outside", {}, ReportProfile::Municipality);
    const QString frozen = packed("frozen", u"Afleveret NAMEMARK"_s, ReportProfile::Municipality);
    const auto all = [](const QString &pack) {
        QByteArray bytes;
        for (const QString &name : filesIn(pack))
            bytes += name.toUtf8() + bytesOf(pack + u'/' + name);
        return bytes.toLower();
    };
    for (const char *mark : {"ownermark", "notemark", "47119", "reasonmark", "evidencemark", "namemark",
                             "municipalmark", "contactmark", "b.txt"}) {
        QVERIFY2(all(inside).contains(mark), mark);
        QVERIFY2(!all(outside).contains(mark), mark);
        QVERIFY2(!all(frozen).contains(mark), mark);
    }
    QVERIFY(all(outside).contains("sf1500-1"));
}

void PackTest::aFolderWithSomethingInItIsRefused()
{
    QVERIFY(QDir().mkpath(path("fuld/noget")));
    QVERIFY(QDir().mkpath(path("tom")));
    const BidMoment now = momentNow(store(), store().currentBid());
    const auto refused = writePack(store(), now, ReportProfile::Internal, {}, path("fuld"));
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.contains(u"fuld"_s));
    QVERIFY(writePack(store(), now, ReportProfile::Internal, {}, path("tom")).ok());
    QVERIFY(!writePack(store(), now, ReportProfile::Internal, {}, path("ingen/steder/pakke")).ok());
}

void PackTest::managementGetsNoPack()
{
    const BidMoment now = momentNow(store(), store().currentBid());
    QVERIFY(!writePack(store(), now, ReportProfile::Management, {}, path("pakke")).ok());
    QVERIFY(!QFile::exists(path("pakke")));
}

void PackTest::brokenEvidenceIsRefused()
{
    m_edits->reopen();
    meddle(m_edits->path(),
           {u"UPDATE evidence_content SET content = x'00' WHERE sha256 = '%1'"_s.arg(sha256Of("rapport 1"))});
    const BidMoment now = momentNow(store(), store().currentBid());
    QVERIFY(!writePack(store(), now, ReportProfile::Internal, {}, path("pakke")).ok());
    QVERIFY(!QFile::exists(path("pakke")));
}

void PackTest::namesAreSafe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("safe");
    const auto row = [](const char *name, const char *safe) { QTest::newRow(name) << s(name) << s(safe); };
    row("Testrapport æøå.pdf", "Testrapport æøå.pdf");
    row("../../etc/passwd", "_.._etc_passwd");
    row("C:\\a:b?.txt", "C__a_b_.txt");
    row("linje\nto", "linje_to");
    row(".skjult", "skjult");
    row("punktum. ", "punktum");
    row("", "_");
    row("...", "_");
}

void PackTest::namesAreSafe()
{
    QFETCH(QString, name);
    QFETCH(QString, safe);
    QCOMPARE(PackWriting::safeName(name), safe);
    const QString longName = PackWriting::safeName(QString(300, u'x') + u".pdf"_s);
    QVERIFY(longName.size() <= 80 && longName.endsWith(u".pdf"_s));
}

void PackTest::aByteChangedIsFound()
{
    const QString pack = packed("pakke");
    for (const QString &name : filesIn(pack)) {
        const QByteArray before = bytesOf(pack + u'/' + name);
        QByteArray after = before;
        const int at = m_edits->below(int(after.size()));
        after[at] = char(after.at(at) ^ (1 << m_edits->below(8)));
        setBytes(pack + u'/' + name, after);
        const QString found = findings(pack).join(u'\n');
        QVERIFY2(!found.isEmpty(), qPrintable(name));
        if (name != PackWriting::manifestName())
            QVERIFY2(found.contains(name), qPrintable(found));
        setBytes(pack + u'/' + name, before);
    }
    QCOMPARE(findings(pack), QStringList());
}

void PackTest::aFileTakenAwayIsFound()
{
    const QString pack = packed("pakke");
    for (const QString &name : filesIn(pack)) {
        const QByteArray bytes = bytesOf(pack + u'/' + name);
        QVERIFY(QFile::remove(pack + u'/' + name));
        QVERIFY2(findings(pack).join(u'\n').contains(name), qPrintable(name));
        setBytes(pack + u'/' + name, bytes);
    }
    QCOMPARE(findings(pack), QStringList());
}

void PackTest::aFileAddedIsFound()
{
    const QString pack = packed("pakke");
    for (const char *name : {"evidence/mere.txt", "læs mig.txt", ".skjult"}) {
        setBytes(pack + u'/' + s(name), "x");
        QCOMPARE(findings(pack).size(), 1);
        QVERIFY(findings(pack).first().contains(s(name)));
        QVERIFY(QFile::remove(pack + u'/' + s(name)));
    }
    QVERIFY(QFile::link(pack + u"/data.json"_s, pack + u"/link.json"_s));
    QVERIFY(findings(pack).join(u'\n').contains(u"link.json"_s));
}

void PackTest::anotherOrderIsFound()
{
    const QString pack = packed("pakke");
    for (const char *name : {"SHA256SUMS", "history.jsonl"}) {
        const QString file = pack + u'/' + s(name);
        const QByteArray before = bytesOf(file);
        QList<QByteArray> lines = before.split('\n');
        lines.swapItemsAt(0, 1);
        setBytes(file, lines.join('\n'));
        if (file.endsWith(u"history.jsonl"_s))
            sumAnew(pack);
        QVERIFY2(!findings(pack).isEmpty(), name);
        setBytes(file, before);
        sumAnew(pack);
        QCOMPARE(findings(pack), QStringList());
    }
}

void PackTest::whatIsSummedAnewIsFoundByTheHistory_data()
{
    using Change = std::function<void(const QString &)>;
    QTest::addColumn<QString>("moment");
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("word");
    const auto replace = [](const char *file, const char *from, const char *to) -> Change {
        return [=](const QString &pack) {
            const QString name = pack + u'/' + s(file);
            QByteArray bytes = bytesOf(name);
            if (!bytes.contains(from))
                qFatal("nothing to change");
            setBytes(name, bytes.replace(bytes.lastIndexOf(from), int(qstrlen(from)), to));
        };
    };
    for (const char *moment : {"now", "2026-03-27", "Afleveret NAMEMARK"}) {
        const auto row = [&](const char *what, const Change &change, const char *word) {
            QTest::addRow("%s, %s", what, moment) << s(moment) << change << s(word);
        };
        row("a result", replace("data.json", "\"outcome\":\"met\"", "\"outcome\":\"not-met\""), "data.json");
        row("a line",
            replace("history.jsonl", "\\\"outcome\\\":\\\"met\\\"", "\\\"outcome\\\":\\\"unknown\\\""),
            "History");
        row("an author", replace("history.jsonl", "\"author\":\"\xc3\x85se\"", "\"author\":\"Ole\""),
            "History");
        row(
            "a line lost",
            [](const QString &pack) {
                QList<QByteArray> lines = bytesOf(pack + u"/history.jsonl"_s).split('\n');
                lines.removeAt(1);
                setBytes(pack + u"/history.jsonl"_s, lines.join('\n'));
            },
            "History");
        row(
            "the end lost",
            [](const QString &pack) {
                QList<QByteArray> lines = bytesOf(pack + u"/history.jsonl"_s).split('\n');
                lines.removeAt(lines.size() - 2);
                setBytes(pack + u"/history.jsonl"_s, lines.join('\n'));
            },
            "History");
        row("a criterion", replace("catalogue.json", "SF1500-1", "SF1500-9"), "catalogue");
        row(
            "a report of evidence",
            [](const QString &pack) {
                for (const QString &name : filesIn(pack))
                    if (name.startsWith(u"evidence/"_s))
                        setBytes(pack + u'/' + name, "bedre");
            },
            "evidence");
    }
}

void PackTest::whatIsSummedAnewIsFoundByTheHistory()
{
    QFETCH(QString, moment);
    QFETCH(std::function<void(const QString &)>, change);
    QFETCH(QString, word);
    const QString pack = packed("pakke", moment);
    const QString manifest = checkPack(pack)->sha256;
    change(pack);
    sumAnew(pack);
    const QString found = findings(pack).join(u'\n');
    QVERIFY2(found.contains(word), qPrintable(found));
    QVERIFY(checkPack(pack)->sha256 != manifest);
}

void PackTest::aDamagedZipIsFoundOrHoldsTheSame_data()
{
    QTest::addColumn<ReportProfile>("profile");
    QTest::newRow("internal") << ReportProfile::Internal;
    QTest::newRow("municipality") << ReportProfile::Municipality;
}

void PackTest::aDamagedZipIsFoundOrHoldsTheSame()
{
    QFETCH(ReportProfile, profile);
    const QString pack = packed("pakke.zip", {}, profile);
    const auto contentsOf = [](const QString &zip) {
        QMap<QString, QByteArray> contents;
        if (const auto reading = PackReading::open(zip))
            for (const QString &name : (*reading)->names())
                if (const auto bytes = (*reading)->bytes(name))
                    contents.insert(name, *bytes);
        return contents;
    };
    const QMap<QString, QByteArray> original = contentsOf(pack);
    const QByteArray whole = bytesOf(pack);
    const QString damaged = path("skadet.zip");
    int found = 0;
    for (int i = 0; i < 24; ++i) {
        QByteArray bytes = whole;
        const int at = m_edits->below(int(bytes.size()));
        if (i % 3 == 0)
            bytes[at] = char(bytes.at(at) ^ (1 << m_edits->below(8)));
        else if (i % 3 == 1)
            bytes.truncate(at);
        else
            bytes.remove(at, 1 + m_edits->below(100));
        setBytes(damaged, bytes);
        const bool told = !findings(damaged).isEmpty();
        found += told;
        // What the container itself has no use for may be damaged without harm.
        if (!told)
            QCOMPARE(contentsOf(damaged), original);
    }
    QVERIFY(found > 12);
}

void PackTest::whatIsNoPackIsToldApart()
{
    QVERIFY(!checkPack(path("ingen")).ok());
    setBytes(path("tekst.zip"), "Hej");
    QCOMPARE(findings(path("tekst.zip")).size(), 1);
    QVERIFY(QDir().mkpath(path("mappe")));
    QVERIFY(findings(path("mappe")).join(u'\n').contains(u"SHA256SUMS"_s));
}

QTEST_GUILESS_MAIN(PackTest)
#include "tst_pack.moc"
