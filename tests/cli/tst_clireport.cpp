// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/report/reportprofile.h"
#include "models/domain/workspace/words.h"
#include "models/storage/workspacefile.h"
#include "tests/cli/program.h"
#include "tests/support/markedcase.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace kravkort;
using namespace Qt::StringLiterals;

// What leaves the house by `kravkort report`, as whoever gets the file can read it.
class CliReportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aMunicipalitysFileHoldsNothingInternal_data();
    void aMunicipalitysFileHoldsNothingInternal();
    void theInternalFileTellsAll();
    void historyIsAskedForByDate();
    void aProfileOfOnesOwnIsNamed();
    void aProfileThatIsNoneIsRefused();
    void anotherProgramsFileIsRefused();
    void theFormatMayBeNamed();
    void finalTakesTheDraftAway();

private:
    Ran report(const QStringList &more) const
    {
        QFile::remove(output());
        return runKravkort(QStringList{u"report"_s, m_file, u"--output"_s, output()} + more);
    }
    QString output() const { return m_folder.filePath(u"rapport.pdf"_s); }
    QString written() const;
    static QByteArray ran(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QString m_file;
    MarkedCase m_it{11};
};

namespace {

QSet<QString> publicColumns()
{
    return {u"vendor.name"_s,
            u"solution.name"_s,
            u"bid.name"_s,
            u"bid.municipalities"_s,
            u"bid.go_live"_s,
            u"package_decision.from_date"_s,
            u"report_details.version"_s,
            u"report_details.approver"_s,
            u"report_details.approved_on"_s};
}

} // namespace

void CliReportTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_file = m_folder.filePath(u"maerket.kravkort"_s);
    QFile built(u":/catalogue/ski-02.19-2023.json"_s);
    QVERIFY(built.open(QIODevice::ReadOnly));
    Edit edit = m_it.history.last().edit;
    edit.steps.prepend(
        {std::nullopt, CatalogueCopy{m_it.catalogue->id, m_it.catalogue->revision, built.readAll()}});
    OwnProfile own;
    own.id.code = u"profil"_s;
    own.name = u"Til rådet"_s;
    own.ceiling = ReportProfile::Municipality;
    own.sections = {u"packages"_s, u"costs"_s, u"integrations"_s};
    own.fields = {u"owner"_s, u"note"_s};
    edit.steps.append({std::nullopt, own});
    auto file = WorkspaceFile::create(m_file);
    QVERIFY(file.ok());
    const Status status = file->write(edit, m_it.now.toUTC(), m_it.history.last().author, m_it.contents);
    QVERIFY2(status.ok(), status ? "" : qPrintable(status.error().message));
}

QByteArray CliReportTest::ran(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                      : program.toUtf8() + " did not run";
}

// The text, the properties and everything else in the file that is text, without compression.
QString CliReportTest::written() const
{
    QString text = QString::fromUtf8(
        ran(u"pdftotext"_s, {u"-raw"_s, output(), u"-"_s}) + ran(u"pdfinfo"_s, {output()}) +
        ran(u"pdfinfo"_s, {u"-url"_s, output()}) + ran(u"pdfinfo"_s, {u"-meta"_s, output()}));
    // The digits of the file's size and of random ids are nobody's year.
    static const QRegularExpression chance(u"File size:[^\\n]*|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"_s);
    return text.remove(chance);
}

void CliReportTest::aMunicipalitysFileHoldsNothingInternal_data()
{
    QTest::addColumn<QStringList>("more");
    for (const char *language : {"da", "en"})
        for (const char *profile : {"municipality", "Til rådet"})
            QTest::addRow("%s %s", profile, language) << QStringList{
                u"--profile"_s, QString::fromUtf8(profile), u"--language"_s, QString::fromLatin1(language)};
}

void CliReportTest::aMunicipalitysFileHoldsNothingInternal()
{
    QFETCH(QStringList, more);
    const Ran ran = report(more);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.status, 0);
    const QString text = written();
    QVERIFY(!text.contains(u" did not run"_s));
    QVERIFY(text.contains(m_it.workspace.bid(m_it.bid)->name));
    const QStringList found = marksIn(text, m_it, publicColumns());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
    QVERIFY(!text.contains(u"Til rådet"_s));
}

void CliReportTest::theInternalFileTellsAll()
{
    QCOMPARE(report({}).status, 0);
    const QString text = written();
    for (const char *column : {"answer.owner", "answer.note", "evidence.title", "evidence_file.name"}) {
        const QStringList marks = m_it.marks.value(QString::fromLatin1(column));
        QVERIFY2(
            std::any_of(marks.begin(), marks.end(), [&](const QString &mark) { return text.contains(mark); }),
            column);
    }
}

void CliReportTest::historyIsAskedForByDate()
{
    // Without a date: the last 30 days.
    QCOMPARE(report({u"--language"_s, u"en"_s}).status, 0);
    QVERIFY(written().contains(u"What has changed"_s));
    QCOMPARE(report({u"--language"_s, u"en"_s, u"--since"_s, u"2026-01-01"_s}).status, 0);
    QVERIFY(written().contains(u"What has changed"_s));
    QVERIFY(written().contains(m_it.history.first().author));
    const Ran ran = report({u"--profile"_s, u"municipality"_s, u"--since"_s, u"2026-01-01"_s});
    QCOMPARE(ran.status, 2);
    QVERIFY(ran.hasOneErrorLine());
    QVERIFY(!QFile::exists(output()));
}

void CliReportTest::anotherProgramsFileIsRefused()
{
    const QString word = m_folder.filePath(u"rapport.docx"_s);
    const Ran ran = runKravkort({u"report"_s, m_file, u"--output"_s, word});
    QCOMPARE(ran.status, 2);
    QVERIFY(ran.hasOneErrorLine());
    QVERIFY(!QFile::exists(word));
    QCOMPARE(runKravkort({u"report"_s, m_file, u"--output"_s, output(), u"--format"_s, u"docx"_s}).status, 2);
}

void CliReportTest::theFormatMayBeNamed()
{
    const auto beginning = [&](const QString &name, const QStringList &more) {
        QFile file(m_folder.filePath(name));
        file.remove();
        return runKravkort(QStringList{u"report"_s, m_file, u"--output"_s, file.fileName()} + more).status ==
                           0 &&
                       file.open(QIODevice::ReadOnly)
                   ? file.read(5)
                   : QByteArray();
    };
    QCOMPARE(beginning(u"en.htm"_s, {}), QByteArray("<!DOC"));
    QCOMPARE(beginning(u"to"_s, {u"--format"_s, u"html"_s}), QByteArray("<!DOC"));
    QCOMPARE(beginning(u"tre.docx"_s, {u"--format"_s, u"pdf"_s}), QByteArray("%PDF-"));
}

void CliReportTest::aProfileOfOnesOwnIsNamed()
{
    QCOMPARE(report({u"--profile"_s, u"TIL RÅDET"_s, u"--language"_s, u"en"_s}).status, 0);
    const QString text = written();
    QVERIFY(text.contains(u"Integration packages"_s));
    QVERIFY(!text.contains(u"How the numbers are made"_s));
}

void CliReportTest::aProfileThatIsNoneIsRefused()
{
    const Ran ran = report({u"--profile"_s, u"public"_s});
    QCOMPARE(ran.status, 2);
    QVERIFY(ran.hasOneErrorLine());
    QVERIFY(ran.err.contains("public") && ran.err.contains("Til r"));
}

void CliReportTest::finalTakesTheDraftAway()
{
    QCOMPARE(report({u"--draft"_s, u"--language"_s, u"en"_s, u"--profile"_s, u"management"_s}).status, 0);
    QVERIFY(written().contains(u"DRAFT"_s));
    QCOMPARE(report({u"--final"_s, u"--language"_s, u"en"_s, u"--profile"_s, u"management"_s}).status, 0);
    QVERIFY(!written().contains(u"DRAFT"_s));
    QVERIFY(written().contains(u"FINAL"_s));
}

QTEST_GUILESS_MAIN(CliReportTest)
#include "tst_clireport.moc"
