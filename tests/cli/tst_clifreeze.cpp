// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// `kravkort freeze`, `compare`, `pack`, `verify` and `--as-of`, as a process.
class CliFreezeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aBidIsFrozenOnceUnderAName();
    void aFrozenBidIsAMomentLikeAnother();
    void whatHasChangedIsSaidAndGivenAsJson();
    void aReportIsComparedWithAMoment();
    void statusAsOfADayIsMarked();
    void aMomentThatIsNoneIsWrongUsage();
    void aPackIsWrittenAndHolds_data();
    void aPackIsWrittenAndHolds();
    void aDamagedPackHasFindings();
    void wordsThatAreMissingAreAskedFor_data();
    void wordsThatAreMissingAreAskedFor();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    Ran run(const QStringList &words) const { return runKravkort(words); }
    static QJsonObject json(const Ran &ran) { return QJsonDocument::fromJson(ran.out).object(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_workspace;
};

void CliFreezeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = path("w.kravkort");
    QCOMPARE(run({u"new"_s, m_workspace, u"--sample"_s}).status, 0);
}

void CliFreezeTest::aBidIsFrozenOnceUnderAName()
{
    const Ran frozen = run({u"freeze"_s, m_workspace, u"--name"_s, u"Afleveret"_s});
    QCOMPARE(frozen.status, 0);
    QVERIFY(frozen.out.contains("Afleveret"));
    QVERIFY(frozen.out.contains("SHA-256 "));
    const Ran again = run({u"freeze"_s, m_workspace, u"--name"_s, u"afleveret"_s});
    QCOMPARE(again.status, 3);
    QVERIFY(again.hasOneErrorLine());
    QVERIFY(again.err.contains("Afleveret"));
    QCOMPARE(run({u"freeze"_s, m_workspace, u"--name"_s, u"now"_s}).status, 3);
    QVERIFY(!run({u"check"_s, m_workspace}).out.contains("Frozen bid"));
}

void CliFreezeTest::aFrozenBidIsAMomentLikeAnother()
{
    QCOMPARE(run({u"freeze"_s, m_workspace, u"--name"_s, u"Afleveret"_s}).status, 0);
    QJsonObject now = json(run({u"status"_s, m_workspace, u"--json"_s}));
    QJsonObject then = json(run({u"status"_s, m_workspace, u"--json"_s, u"--as-of"_s, u"Afleveret"_s}));
    QVERIFY(!then.take("asOf"_L1).toString().isEmpty());
    QVERIFY(then == now);
    const Ran report = run({u"report"_s, m_workspace, u"--as-of"_s, u"Afleveret"_s, u"--language"_s, u"da"_s,
                            u"--output"_s, path("r.pdf")});
    QCOMPARE(report.status, 0);
    QFile pdf(path("r.pdf"));
    QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
}

void CliFreezeTest::whatHasChangedIsSaidAndGivenAsJson()
{
    QCOMPARE(run({u"freeze"_s, m_workspace, u"--name"_s, u"Afleveret"_s}).status, 0);
    const Ran text = run({u"compare"_s, m_workspace, u"--from"_s, u"Afleveret"_s, u"--to"_s, u"now"_s});
    QCOMPARE(text.status, 0);
    QVERIFY(text.out.contains("Nothing has changed."));
    const QJsonObject both = json(run({u"compare"_s, m_workspace, u"--from"_s, u"Afleveret"_s, u"--json"_s}));
    QCOMPARE(both["format"_L1].toString(), u"kravkort-comparison"_s);
    QCOMPARE(both["from"_L1]["kind"_L1].toString(), u"frozen"_s);
    QCOMPARE(both["to"_L1]["kind"_L1].toString(), u"now"_s);
    QVERIFY(both["criteria"_L1]["added"_L1].toArray().isEmpty());
}

void CliFreezeTest::aReportIsComparedWithAMoment()
{
    QCOMPARE(run({u"freeze"_s, m_workspace, u"--name"_s, u"HOUSEMARK"_s}).status, 0);
    const auto report = [&](const QStringList &more) {
        const Ran ran = run(
            QStringList{u"report"_s, m_workspace, u"--language"_s, u"da"_s, u"--output"_s, path("r.html")} +
            more);
        QFile html(path("r.html"));
        return ran.status == 0 && html.open(QIODevice::ReadOnly) ? html.readAll() : ran.err;
    };
    const QByteArray title = "Hvad der er ændret siden";
    QVERIFY(!report({}).contains(title));
    const QByteArray internal = report({u"--compared-with"_s, u"housemark"_s});
    QVERIFY(internal.contains(title) && internal.contains("HOUSEMARK"));
    const QByteArray outside =
        report({u"--compared-with"_s, u"housemark"_s, u"--profile"_s, u"municipality"_s});
    QVERIFY(outside.contains(title) && !outside.contains("HOUSEMARK"));
    QVERIFY(report({u"--compared-with"_s, u"never"_s}).contains("never"));
}

void CliFreezeTest::statusAsOfADayIsMarked()
{
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const Ran text = run({u"status"_s, m_workspace, u"--as-of"_s, today});
    QCOMPARE(text.status, 0);
    QVERIFY(text.out.contains("As of"));
    const Ran before = run({u"status"_s, m_workspace, u"--as-of"_s, u"2001-01-01"_s});
    QCOMPARE(before.status, 3);
    QVERIFY(before.hasOneErrorLine());
    QVERIFY(before.err.contains("2001-01-01"));
}

void CliFreezeTest::aMomentThatIsNoneIsWrongUsage()
{
    QCOMPARE(run({u"freeze"_s, m_workspace, u"--name"_s, u"Afleveret"_s}).status, 0);
    const Ran ran = run({u"compare"_s, m_workspace, u"--from"_s, u"Afleverede"_s});
    QCOMPARE(ran.status, 2);
    QVERIFY(ran.hasOneErrorLine());
    QVERIFY(ran.err.contains("Afleveret"));
}

void CliFreezeTest::aPackIsWrittenAndHolds_data()
{
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("profile");
    for (const char *output : {"pakke", "pakke.zip"})
        for (const char *profile : {"internal", "municipality"})
            QTest::addRow("%s, %s", output, profile)
                << QString::fromLatin1(output) << QString::fromLatin1(profile);
}

void CliFreezeTest::aPackIsWrittenAndHolds()
{
    QFETCH(QString, output);
    QFETCH(QString, profile);
    const QString pack = m_folder->filePath(output);
    const Ran written = run({u"pack"_s, m_workspace, u"--output"_s, pack, u"--profile"_s, profile});
    QVERIFY2(written.status == 0, written.err.constData());
    const Ran verified = run({u"verify"_s, pack});
    QVERIFY2(verified.status == 0, verified.out.constData());
    const QByteArray sum = written.out.trimmed().right(64);
    QVERIFY(verified.out.contains(sum));
}

void CliFreezeTest::aDamagedPackHasFindings()
{
    QCOMPARE(run({u"pack"_s, m_workspace, u"--output"_s, path("pakke")}).status, 0);
    QFile report(path("pakke/report.pdf"));
    QVERIFY(report.open(QIODevice::ReadWrite) && report.seek(100) && report.write("x") == 1);
    report.close();
    const Ran ran = run({u"verify"_s, path("pakke")});
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.out.contains("report.pdf"));
    QCOMPARE(ran.out.count('\n'), 1);
    const Ran none = run({u"verify"_s, path("ingen")});
    QCOMPARE(none.status, 3);
    QVERIFY(none.hasOneErrorLine());
}

void CliFreezeTest::wordsThatAreMissingAreAskedFor_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("freeze") << QStringList{u"freeze"_s, u"w.kravkort"_s} << QByteArray("--name");
    QTest::newRow("compare") << QStringList{u"compare"_s, u"w.kravkort"_s} << QByteArray("--from");
    QTest::newRow("pack") << QStringList{u"pack"_s, u"w.kravkort"_s} << QByteArray("--output");
    QTest::newRow("pack for management")
        << QStringList{u"pack"_s, u"w.kravkort"_s, u"--output"_s, u"p"_s, u"--profile"_s, u"management"_s}
        << QByteArray("--profile");
    QTest::newRow("verify") << QStringList{u"verify"_s} << QByteArray("pack");
    QTest::newRow("decisions of the past")
        << QStringList{u"status"_s, u"w.kravkort"_s, u"--json"_s, u"--decisions"_s, u"--as-of"_s, u"now"_s}
        << QByteArray("--as-of");
}

void CliFreezeTest::wordsThatAreMissingAreAskedFor()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, word);
    const Ran ran = run(words);
    QCOMPARE(ran.status, 2);
    QVERIFY(ran.hasOneErrorLine());
    QVERIFY2(ran.err.contains(word), ran.err.constData());
}

QTEST_GUILESS_MAIN(CliFreezeTest)
#include "tst_clifreeze.moc"
