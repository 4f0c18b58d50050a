// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reportcase.h"
#include "ui/report/statusreport.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace kravkort;

// The report as a reader gets it: the file is read back with poppler's tools.
class ReportPdfTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isA4WithItsFontsEmbedded_data();
    void isA4WithItsFontsEmbedded();

private:
    QString output(const QString &program, const QStringList &arguments) const;
    QTemporaryDir m_folder;
};

void ReportPdfTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

QString ReportPdfTest::output(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return QStringLiteral("%1 failed: %2")
            .arg(program, QString::fromUtf8(process.readAllStandardError()));
    return QString::fromUtf8(process.readAllStandardOutput());
}

void ReportPdfTest::isA4WithItsFontsEmbedded_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<ReportProfile>("profile");
    for (const ReportProfile profile : allReportProfiles) {
        QTest::addRow("Danish %s", qPrintable(wordOf(profile))) << Language::Danish << profile;
        QTest::addRow("English %s", qPrintable(wordOf(profile))) << Language::English << profile;
    }
}

void ReportPdfTest::isA4WithItsFontsEmbedded()
{
    QFETCH(Language, language);
    QFETCH(ReportProfile, profile);
    ReportCase it;
    it.choose(QStringLiteral("Y26"));
    it.choose(QStringLiteral("Y20"));
    it.choose(QStringLiteral("Y65"), 2);
    it.answerAll();
    const Phrases phrases = Phrases::in(language);
    const QString path = m_folder.filePath(
        QStringLiteral("%1-%2.pdf").arg(wordOf(profile)).arg(language == Language::Danish ? u"da" : u"en"));
    QElapsedTimer timer;
    timer.start();
    const auto written = writeStatusReport(it.report(profile, phrases), it.picture(), phrases, path);
    qInfo("%lld ms", timer.elapsed());
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().message));
    if (const QString keep = qEnvironmentVariable("KRAVKORT_KEEP"); !keep.isEmpty())
        QFile::copy(path, keep + u'/' + QFileInfo(path).fileName());

    const QString info =
        output(QStringLiteral("pdfinfo"), {QStringLiteral("-l"), QStringLiteral("-1"), path});
    QVERIFY2(info.contains(QStringLiteral("Nordlys Fagsystemer ApS")), qPrintable(info));
}

QTEST_MAIN(ReportPdfTest)
#include "tst_reportpdf.moc"
