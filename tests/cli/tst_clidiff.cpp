// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "tests/support/revision.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// `kravkort catalogue diff`, as a process.
class CliDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void twoEqualCataloguesSayTheSame();
    void aRewordingIsMarkedWordByWord();
    void eachBidIsToldWhatItMeans();
    void theImpactIsReadableInBothLanguages();
    void aChangeNoteIsAPdf_data();
    void aChangeNoteIsAPdf();
    void aNoteNeverReplacesWhatItIsAbout();
    void whatCannotBeReadOrUnderstoodIsToldInOneLine_data();
    void whatCannotBeReadOrUnderstoodIsToldInOneLine();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a fixture cannot be written");
        return file.fileName();
    }
    Ran diff(const QStringList &more, const QStringList &environment = {}) const
    {
        return runKravkort(QStringList{u"catalogue"_s, u"diff"_s, m_old, m_new} + more, environment);
    }

    QTemporaryDir m_folder;
    QString m_old, m_new, m_workspace;
};

void CliDiffTest::initTestCase()
{
    Revision newer(u"2027-03"_s);
    m_old = path("old.json");
    QCOMPARE(runKravkort({u"catalogue"_s, u"export"_s, m_old}).status, 0);
    newer.reword(u"SF1500-1"_s, newer.wording(u"SF1500-1"_s) + u" Også om natten."_s)
        .addCriterion(u"SF1500"_s, u"SF1500-99"_s, u"Der føres log."_s)
        .rename(u"SF1500-2"_s, u"SF1500-92"_s);
    m_new = write("new.json", newer.json());
    m_workspace = path("sample.kravkort");
    QCOMPARE(runKravkort({u"new"_s, m_workspace, u"--sample"_s}).status, 0);
}

void CliDiffTest::twoEqualCataloguesSayTheSame()
{
    const Ran ran = runKravkort({u"catalogue"_s, u"diff"_s, m_old, m_old});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.out.trimmed(), QByteArray("The two catalogues say the same."));
}

void CliDiffTest::aRewordingIsMarkedWordByWord()
{
    const Ran ran = diff({}, {u"LANG=da_DK.UTF-8"_s});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.out.contains("{+Også om natten.+}"));
    QVERIFY(ran.out.contains("SF1500-99"));
    QVERIFY(ran.out.contains("SF1500-2 → SF1500-92"));
    QVERIFY(!ran.out.contains("Havnby")); // no workspace was named
}

void CliDiffTest::eachBidIsToldWhatItMeans()
{
    const QByteArray before = [&] {
        QFile file(m_workspace);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    const Ran ran = diff({u"--workspace"_s, m_workspace, u"--json"_s});
    QCOMPARE(ran.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(json.value(u"moved"_s).toArray().size(), 1);
    const QJsonArray bids = json.value(u"bids"_s).toArray();
    QCOMPARE(bids.size(), 3);
    bool asked = false;
    for (const auto &value : bids) {
        const QJsonObject bid = value.toObject();
        QVERIFY(!bid.value(u"name"_s).toString().isEmpty());
        const QJsonArray added = bid.value(u"criteria"_s).toObject().value(u"entering"_s).toArray();
        const QJsonArray asks = bid.value(u"asksAgain"_s).toArray();
        // The integration is in the bid's scope, or it is not; what moved neither comes nor goes.
        QVERIFY(added.isEmpty() || added == QJsonArray{u"SF1500-99"_s});
        QVERIFY(asks.isEmpty() || asks == QJsonArray{u"SF1500-1"_s});
        QVERIFY(bid.value(u"criteria"_s).toObject().value(u"leaving"_s).toArray().isEmpty());
        const int more = bid.value(u"after"_s)[u"mandatory"_s][u"applicable"_s].toInt() +
                         bid.value(u"after"_s)[u"supplementary"_s][u"applicable"_s].toInt() -
                         bid.value(u"before"_s)[u"mandatory"_s][u"applicable"_s].toInt() -
                         bid.value(u"before"_s)[u"supplementary"_s][u"applicable"_s].toInt();
        QVERIFY(more == 0 || !added.isEmpty() || !asks.isEmpty());
        asked = asked || !asks.isEmpty();
    }
    QVERIFY(asked);
    QFile after(m_workspace);
    QVERIFY(after.open(QIODevice::ReadOnly));
    QVERIFY(after.readAll() == before); // looking changes nothing
}

void CliDiffTest::theImpactIsReadableInBothLanguages()
{
    const Ran english = diff({u"--workspace"_s, m_workspace});
    const Ran danish = diff({u"--workspace"_s, m_workspace}, {u"LANG=da_DK.UTF-8"_s});
    QCOMPARE(english.status, 0);
    QCOMPARE(danish.status, 0);
    QVERIFY(english.out.contains("remaining hours"));
    QVERIFY(danish.out.contains("timer tilbage"));
    for (const Ran &ran : {english, danish})
        QVERIFY(ran.out.contains("Omsorg til Havnby Kommune"));
}

void CliDiffTest::aChangeNoteIsAPdf_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("of the catalogues alone") << QStringList{};
    QTest::newRow("with the bids") << QStringList{u"--workspace"_s, m_workspace};
    QTest::newRow("in Danish") << QStringList{u"--workspace"_s, m_workspace, u"--language"_s, u"da"_s};
}

void CliDiffTest::aChangeNoteIsAPdf()
{
    QFETCH(QStringList, more);
    const QString note = path("note.pdf");
    QFile::remove(note);
    const Ran ran = diff(more + QStringList{u"--output"_s, note});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.err.isEmpty());
    QFile file(note);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-1."));
}

void CliDiffTest::aNoteNeverReplacesWhatItIsAbout()
{
    for (const QString &source : {m_old, m_new, m_workspace}) {
        const Ran ran = diff({u"--workspace"_s, m_workspace, u"--output"_s, source});
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.hasOneErrorLine());
    }
    QCOMPARE(runKravkort({u"catalogue"_s, u"check"_s, m_new}).status, 0);
}

void CliDiffTest::whatCannotBeReadOrUnderstoodIsToldInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    const QStringList verb{u"catalogue"_s, u"diff"_s};
    QTest::newRow("no names") << verb << 2;
    QTest::newRow("one name") << verb + QStringList{m_old} << 2;
    QTest::newRow("three names") << verb + QStringList{m_old, m_new, m_new} << 2;
    QTest::newRow("another language") << verb + QStringList{m_old, m_new, u"--language=se"_s} << 2;
    QTest::newRow("no such file") << verb + QStringList{m_old, path("none.json")} << 3;
    QTest::newRow("no catalogue") << verb + QStringList{write("none.txt", "{}"), m_new} << 3;
    QTest::newRow("no such workspace")
        << verb + QStringList{m_old, m_new, u"--workspace"_s, path("none.kravkort")} << 3;
    QTest::newRow("no such folder") << verb + QStringList{m_old, m_new, u"--output"_s, path("none/note.pdf")}
                                    << 3;
}

void CliDiffTest::whatCannotBeReadOrUnderstoodIsToldInOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    const Ran ran = runKravkort(arguments);
    QCOMPARE(ran.status, status);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.hasOneErrorLine(), ran.err.constData());
}

QTEST_GUILESS_MAIN(CliDiffTest)
#include "tst_clidiff.moc"
