// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace kravkort;

// What the program says to a command line that it cannot follow, and to files that it cannot read.
class CliUsageTest : public QObject
{
    Q_OBJECT

private slots:
    void wrongUsageIsToldInOneLine_data();
    void wrongUsageIsToldInOneLine();
    void badCataloguesAreToldInOneLine_data();
    void badCataloguesAreToldInOneLine();
    void helpAndVersionGoToStandardOutput_data();
    void helpAndVersionGoToStandardOutput();
    void helpStandsInEightyColumns_data();
    void helpStandsInEightyColumns();
    void aFullDiskIsAnErrorNotSilence();
    void anUnwritablePlaceIsNamed_data();
    void anUnwritablePlaceIsNamed();
    void noEnvironmentIsNeeded_data();
    void noEnvironmentIsNeeded();
    void theWindowWithoutADisplayIsRefusedWithASentence();
    void whatIsNeitherFileNorCommandIsRefused();

private:
    QString write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

QString CliUsageTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a fixture cannot be written");
    return file.fileName();
}

void CliUsageTest::wrongUsageIsToldInOneLine_data()
{
    QTest::addColumn<QString>("line"); // words are parted by |
    QTest::addColumn<QString>("names");
    const auto row = [](const char *name, const char *line, const char *names) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(names);
    };
    row("unknown option", "--colour", "--colour");
    row("unknown short option", "-x", "-x");
    row("two workspaces", "a.kravkort|b.kravkort", "b.kravkort");
    row("scope without use cases", "scope|--json", "--usecases");
    row("scope with nothing in the list", "scope|--usecases|,", "--usecases");
    row("scope with an empty list", "scope|--usecases|", "--usecases");
    row("option without its value", "scope|--usecases", "--usecases");
    row("option where a value should be", "scope|--usecases|--json", "--usecases");
    row("option given twice", "scope|--usecases|Y26-U01|--usecases|Y26-U01", "--usecases");
    row("flag with a value", "scope|--usecases|Y26-U01|--json=yes", "--json");
    row("a word too many", "scope|--usecases|Y26-U01|Y26-U02", "Y26-U02");
    row("unknown use case", "scope|--usecases|Y26-U01,Y99-U99", "Y99-U99");
    row("use case in small letters", "scope|--usecases|y26-u01", "y26-u01");
    row("use case with a new line", "scope|--usecases|Y26\nU01", "Y26\\nU01");
    row("use case with an escape code", "scope|--usecases|Y26\x1b[31m", "\\u{1b}");
    row("unknown package", "scope|--usecases|Y26-U01|--offer|I-99", "I-99");
    row("condition without a colon", "scope|--usecases|Y26-U01|--condition|SF2900", "SF2900");
    row("condition with half a pair", "scope|--usecases|Y26-U01|--condition|SF2900:", "SF2900:");
    row("condition of an unknown integration", "scope|--usecases|Y26-U01|--condition|SF2900:SF0", "SF0");
    row("condition that is none", "scope|--usecases|Y26-U01|--condition|SF1470:SF1511", "SF1511");
    row("catalogue without a verb", "catalogue", "catalogue");
    row("catalogue with an unknown verb", "catalogue|mend|x", "catalogue");
    row("catalogue import of nothing", "catalogue|import|--output|x.json", "spreadsheet");
    row("catalogue import to nowhere", "catalogue|import|a.xlsx", "--output");
    row("catalogue import over itself", "catalogue|import|a.csv|--output|a.csv", "a.csv");
    row("catalogue template of no kind", "catalogue|template|tables|a.csv", "member-list");
    row("catalogue template to nowhere", "catalogue|template|criteria", "criteria");
    row("catalogue check without a file", "catalogue|check", "check");
    row("catalogue export of two files", "catalogue|export|a|b", "b");
    row("new without a name", "new", "new");
    row("new with an empty name", "new|", "new");
    row("status without a workspace", "status|--json", "status");
    row("status with an unknown option", "status|a.kravkort|--sample", "--sample");
    row("decisions without JSON", "status|a.kravkort|--decisions", "--json");
    row("check without a workspace", "check", "check");
    row("report without an output", "report|a.kravkort", "--output");
    row("report since no date", "report|a.kravkort|--output|a.pdf|--since|yesterday", "yesterday");
    row("report as both", "report|a.kravkort|--output|a.pdf|--final|--draft", "opposite");
    row("report in an unknown language", "report|a.kravkort|--output|a.pdf|--language|sv", "sv");
    row("version with more", "--version|please", "please");
}

void CliUsageTest::wrongUsageIsToldInOneLine()
{
    QFETCH(const QString, line);
    QFETCH(const QString, names);
    const Ran ran = runKravkort(line.split(QLatin1Char('|')));
    QCOMPARE(ran.status, 2);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.hasOneErrorLine(), ran.err.constData());
    QVERIFY2(ran.err.contains(names.toUtf8()), ran.err.constData());
    QVERIFY2(!ran.err.contains('\x1b'), "a terminal must not obey what a file is called");
}

void CliUsageTest::badCataloguesAreToldInOneLine_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("missing") << m_folder.filePath(QStringLiteral("none.json"));
    QTest::newRow("missing, with a new line in its name") << m_folder.filePath(QStringLiteral("no\nne.json"));
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("empty") << write(QStringLiteral("empty.json"), {});
    QTest::newRow("text") << write(QStringLiteral("text.json"), "Kravkort\n");
    QTest::newRow("binary") << write(QStringLiteral("binary.json"), QByteArray("\x7f"
                                                                               "ELF\0\1\2\xff\xfe",
                                                                               9));
    QTest::newRow("nothing but NUL") << write(QStringLiteral("nul.json"), QByteArray(4096, '\0'));
    QTest::newRow("other JSON") << write(QStringLiteral("other.json"), "{\"format\": \"something else\"}");
    QTest::newRow("a list") << write(QStringLiteral("list.json"), "[1, 2, 3]");
    QTest::newRow("broken off") << write(QStringLiteral("half.json"), "{\"format\": \"kravkort-cata");
    QTest::newRow("deep") << write(QStringLiteral("deep.json"), QByteArray(100'000, '['));
    QTest::newRow("newer") << write(QStringLiteral("newer.json"),
                                    "{\"format\": \"kravkort-catalogue\", \"formatVersion\": 2}");
    QTest::newRow("without end") << QStringLiteral("/dev/zero");
    QTest::newRow("not UTF-8") << write(QStringLiteral("latin1.json"),
                                        "{\"format\": \"kravkort-catalogue\", \"id\": \"\xe6\"}");
}

void CliUsageTest::badCataloguesAreToldInOneLine()
{
    QFETCH(const QString, path);
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("catalogue"), QStringLiteral("check"), path},
          QStringList{QStringLiteral("scope"), QStringLiteral("--usecases"), QStringLiteral("Y26-U01"),
                      QStringLiteral("--catalogue"), path}}) {
        const Ran ran = runKravkort(arguments);
        QCOMPARE(ran.status, 3);
        QVERIFY2(ran.hasOneErrorLine(), ran.err.constData());
        QVERIFY2(ran.err.contains(QString(path).replace(QLatin1Char('\n'), QStringLiteral("\\n")).toUtf8()),
                 ran.err.constData());
    }
}

void CliUsageTest::helpStandsInEightyColumns_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en_GB.UTF-8");
    QTest::newRow("Danish") << QStringLiteral("da_DK.UTF-8");
}

void CliUsageTest::helpStandsInEightyColumns()
{
    QFETCH(QString, language);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("LC_ALL"));
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.insert(QStringLiteral("LANG"), language);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(KRAVKORT), {QStringLiteral("--help")});
    QVERIFY(process.waitForFinished());
    const QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\n'));
    QVERIFY(lines.size() > 30);
    // A word in capitals stands for something and is never run together with what follows.
    const QRegularExpression together(QStringLiteral("[A-Z]{3}[a-zæøå]"));
    for (const QString &line : lines) {
        QVERIFY2(line.size() <= 80, qPrintable(line));
        QVERIFY2(!together.match(line).hasMatch(), qPrintable(line));
        QVERIFY2(!line.endsWith(QLatin1Char(' ')), qPrintable(line));
    }
}

void CliUsageTest::helpAndVersionGoToStandardOutput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("help") << QStringList{QStringLiteral("--help")}
                          << QByteArray("kravkort catalogue export FILE");
    QTest::newRow("short help") << QStringList{QStringLiteral("-h")} << QByteArray("kravkort scope");
    QTest::newRow("help as a word") << QStringList{QStringLiteral("help")} << QByteArray("kravkort report");
    QTest::newRow("help of a command")
        << QStringList{QStringLiteral("scope"), QStringLiteral("--help")} << QByteArray("--usecases");
    QTest::newRow("version") << QStringList{QStringLiteral("--version")} << QByteArray("kravkort 0.");
}

void CliUsageTest::helpAndVersionGoToStandardOutput()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, says);
    const Ran ran = runKravkort(arguments);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY2(ran.out.contains(says), ran.out.constData());
}

void CliUsageTest::aFullDiskIsAnErrorNotSilence()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("the system has no /dev/full");
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(KRAVKORT), {QStringLiteral("--help")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().startsWith("kravkort: "));
}

void CliUsageTest::anUnwritablePlaceIsNamed_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("in a missing folder") << m_folder.filePath(QStringLiteral("none/a.json"));
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("below a file") << write(QStringLiteral("file"), "x") + QStringLiteral("/a.json");
    QTest::newRow("a system folder") << QStringLiteral("/proc/kravkort.json");
    const QString pipe = m_folder.filePath(QStringLiteral("pipe"));
    QVERIFY(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    QTest::newRow("a pipe") << pipe;
    const QString loop = m_folder.filePath(QStringLiteral("loop"));
    QVERIFY(QFile::link(loop, loop));
    QTest::newRow("a link to itself") << loop;
}

void CliUsageTest::anUnwritablePlaceIsNamed()
{
    QFETCH(const QString, path);
    const Ran ran = runKravkort({QStringLiteral("catalogue"), QStringLiteral("export"), path});
    QCOMPARE(ran.status, 3);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.hasOneErrorLine(), ran.err.constData());
    QVERIFY2(ran.err.contains(path.toUtf8()), ran.err.constData());
    QVERIFY2(!QFileInfo(path).isFile(), "what was there has been replaced");
}

void CliUsageTest::noEnvironmentIsNeeded_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::newRow("nothing at all") << QStringList();
    QTest::newRow("plain C") << QStringList{QStringLiteral("LANG=C"), QStringLiteral("LC_ALL=C")};
    QTest::newRow("a locale that is not installed")
        << QStringList{QStringLiteral("LC_ALL=tlh_QO.ISO-8859-1")};
    QTest::newRow("a home that is not there") << QStringList{QStringLiteral("HOME=/nonexistent")};
    QTest::newRow("a home that cannot be written") << QStringList{QStringLiteral("HOME=/proc")};
    QTest::newRow("a display that does not answer") << QStringList{QStringLiteral("DISPLAY=:4711")};
    QTest::newRow("a platform that does not exist") << QStringList{QStringLiteral("QT_QPA_PLATFORM=none")};
}

void CliUsageTest::noEnvironmentIsNeeded()
{
    QFETCH(const QStringList, environment);
    const Ran ran = runKravkort({QStringLiteral("scope"), QStringLiteral("--usecases"),
                                 QStringLiteral("Y26-U01"), QStringLiteral("--json")},
                                environment);
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, QByteArray());
    QVERIFY(ran.out.contains("Y26-U01"));
}

void CliUsageTest::theWindowWithoutADisplayIsRefusedWithASentence()
{
    const Ran ran = runKravkort({});
    QCOMPARE(ran.status, 3);
    QVERIFY2(ran.hasOneErrorLine(), ran.err.constData());
}

void CliUsageTest::whatIsNeitherFileNorCommandIsRefused()
{
    const Ran ran = runKravkort({QStringLiteral("sceop")}, {QStringLiteral("QT_QPA_PLATFORM=offscreen")});
    QCOMPARE(ran.status, 3);
    QVERIFY2(ran.hasOneErrorLine(), ran.err.constData());
    QVERIFY2(ran.err.contains("sceop"), ran.err.constData());
}

QTEST_GUILESS_MAIN(CliUsageTest)
#include "tst_cliusage.moc"
