// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsxwriting.h"
#include "models/import/readworkbook.h"
#include "tests/cli/program.h"
#include "tests/support/openedstore.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// Out of a workspace and back by the command line.
class CliExchangeTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyFormatIsWritten_data();
    void everyFormatIsWritten();
    void theEndingNamesTheFormat();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void theWorkspaceIsNeverReplaced();
    void aMunicipalityGetsNoNames();
    void answersComeBack();
    void conflictsAreDecidedOrNothingIsWritten();
    void doubtfulCellsAreFindings();
    void jsonMakesTheWorkspaceAgain();

private:
    QString path(const char *name) const { return m_folder->path(name); }
    QByteArray bytes(const QString &file) const
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    // Somebody fills in one cell elsewhere.
    void edit(const QString &file, const QString &code, const QString &heading, const QString &cell) const
    {
        const auto book = readWorkbook(file, {}, {}, Blanks::Kept);
        if (!book)
            qFatal("%s", qPrintable(book.error().message));
        SheetBook copy;
        for (const Worksheet &sheet : book->sheets) {
            BookSheet out{sheet.name, {}, {}, 0, false, sheet.hidden};
            const qsizetype column = sheet.rows.value(0).indexOf(heading);
            for (const QStringList &row : sheet.rows) {
                QVariantList cells;
                for (const QString &text : row)
                    cells.append(text);
                if (column >= 0 && row.value(0) == code) {
                    cells.resize(std::max(cells.size(), column + 1));
                    cells[column] = cell;
                }
                out.rows.append(cells);
            }
            copy.append(out);
        }
        const auto written = xlsxOf(copy, {});
        QFile to(file);
        if (!written || !to.open(QIODevice::WriteOnly) || to.write(*written) < 1)
            qFatal("not written");
    }
    Ran exportTo(const QString &file, const QStringList &more = {}) const
    {
        return runKravkort(QStringList{u"export"_s, m_workspace, u"--format"_s, u"xlsx"_s, u"--language"_s,
                                       u"en"_s, u"--output"_s, file} +
                           more);
    }
    Answer answer(const QString &code) const
    {
        const Workspace workspace = onDisk(m_workspace);
        for (const Answer &answer : workspace.table<Answer>())
            if (answer.criterion.code == code)
                return answer;
        return {};
    }

    std::unique_ptr<StoreFolder> m_folder;
    QString m_workspace;
};

void CliExchangeTest::init()
{
    m_folder = std::make_unique<StoreFolder>();
    m_workspace = path("bids.kravkort");
    QCOMPARE(runKravkort({u"new"_s, m_workspace, u"--sample"_s}).status, 0);
}

void CliExchangeTest::everyFormatIsWritten_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
    QTest::newRow("csv") << u"csv"_s << QByteArray("\xef\xbb\xbf");
    QTest::newRow("json") << u"json"_s << QByteArray("{\n");
    QTest::newRow("ics") << u"ics"_s << QByteArray("BEGIN:VCALENDAR\r\n");
    QTest::newRow("mspdi") << u"mspdi"_s << QByteArray("<?xml");
    QTest::newRow("reqif") << u"reqif"_s << QByteArray("<?xml");
}

void CliExchangeTest::everyFormatIsWritten()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begins);
    const QString file = path("out");
    const Ran ran = runKravkort({u"export"_s, m_workspace, u"--format"_s, format, u"--output"_s, file});
    QVERIFY2(ran.status == 0, ran.err.constData());
    QVERIFY(ran.err.isEmpty());
    QVERIFY(bytes(file).startsWith(begins));
}

void CliExchangeTest::theEndingNamesTheFormat()
{
    for (const auto &[name, begins] :
         {std::pair("a.xlsx", "PK"), {"a.b.CSV", "\xef\xbb\xbf"}, {"a.ics", "BEGIN"}, {"a.xml", "<?xml"}}) {
        const Ran ran = runKravkort({u"export"_s, m_workspace, u"--output"_s, path(name)});
        QVERIFY2(ran.status == 0, ran.err.constData());
        QVERIFY2(bytes(path(name)).startsWith(begins), name);
    }
}

void CliExchangeTest::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    const QString w = u"WORKSPACE"_s;
    QTest::newRow("no format") << QStringList{u"export"_s, w, u"--output"_s, u"x"_s} << 2;
    QTest::newRow("strange format") << QStringList{u"export"_s,   w,     u"--format"_s, u"pdf"_s,
                                                   u"--output"_s, u"x"_s}
                                    << 2;
    QTest::newRow("another format's ending")
        << QStringList{u"export"_s, w, u"--format"_s, u"csv"_s, u"--output"_s, u"x.xlsx"_s} << 2;
    QTest::newRow("no output") << QStringList{u"export"_s, w, u"--format"_s, u"csv"_s} << 2;
    QTest::newRow("all of it to others")
        << QStringList{u"export"_s,   w,     u"--format"_s, u"json"_s, u"--profile"_s, u"municipality"_s,
                       u"--output"_s, u"x"_s}
        << 2;
    QTest::newRow("unknown bid") << QStringList{u"export"_s, w,         u"--format"_s, u"csv"_s,
                                                u"--bid"_s,  u"none"_s, u"--output"_s, u"x"_s}
                                 << 2;
    QTest::newRow("one file") << QStringList{u"import"_s, w} << 2;
    QTest::newRow("both sides") << QStringList{u"import"_s, w, u"x"_s, u"--mine"_s, u"--theirs"_s} << 2;
    QTest::newRow("no such file") << QStringList{u"import"_s, w, u"/nowhere/x.xlsx"_s} << 3;
    QTest::newRow("nowhere to write")
        << QStringList{u"export"_s, w, u"--format"_s, u"csv"_s, u"--output"_s, u"/nowhere/x.csv"_s} << 3;
}

void CliExchangeTest::wrongUsageIsSaid()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    words.replaceInStrings(u"WORKSPACE"_s, m_workspace);
    const Ran ran = runKravkort(words);
    QCOMPARE(ran.status, status);
    QVERIFY2(ran.hasOneErrorLine(), ran.err.constData());
}

void CliExchangeTest::theWorkspaceIsNeverReplaced()
{
    const QByteArray before = bytes(m_workspace);
    QCOMPARE(exportTo(m_workspace).status, 2);
    QCOMPARE(bytes(m_workspace), before);
}

void CliExchangeTest::aMunicipalityGetsNoNames()
{
    QCOMPARE(exportTo(path("ours.xlsx")).status, 0);
    edit(path("ours.xlsx"), u"GV-1"_s, u"Owner"_s, u"MARK"_s);
    QCOMPARE(runKravkort({u"import"_s, m_workspace, path("ours.xlsx"), u"--theirs"_s}).status, 0);
    for (const char *format : {"csv", "ics", "mspdi", "reqif"}) {
        const QString file = path(format);
        QCOMPARE(runKravkort({u"export"_s, m_workspace, u"--format"_s, QString::fromLatin1(format),
                              u"--profile"_s, u"municipality"_s, u"--output"_s, file})
                     .status,
                 0);
        QVERIFY(!bytes(file).isEmpty());
        QVERIFY2(!bytes(file).contains("MARK"), format);
    }
}

void CliExchangeTest::answersComeBack()
{
    const QString file = path("book.xlsx");
    QCOMPARE(exportTo(file).status, 0);
    edit(file, u"GV-1"_s, u"Owner"_s, u"Åse"_s);
    const QByteArray before = bytes(m_workspace);
    const Ran shown = runKravkort({u"import"_s, m_workspace, file, u"--dry-run"_s});
    QCOMPARE(shown.status, 0);
    QVERIFY2(shown.out.contains("GV-1") && shown.out.contains("Åse"), shown.out.constData());
    QCOMPARE(bytes(m_workspace), before);
    QCOMPARE(runKravkort({u"import"_s, m_workspace, file}).status, 0);
    QCOMPARE(answer(u"GV-1"_s).owner, u"Åse"_s);
    QCOMPARE(runKravkort({u"check"_s, m_workspace}).out.contains("History"), false);
}

void CliExchangeTest::conflictsAreDecidedOrNothingIsWritten()
{
    const QString theirs = path("theirs.xlsx");
    const QString mine = path("mine.xlsx");
    QCOMPARE(exportTo(theirs).status, 0);
    QCOMPARE(exportTo(mine).status, 0);
    edit(theirs, u"GV-1"_s, u"Owner"_s, u"Theirs"_s);
    edit(theirs, u"GV-2"_s, u"Owner"_s, u"Theirs"_s);
    edit(mine, u"GV-1"_s, u"Owner"_s, u"Mine"_s);
    QCOMPARE(runKravkort({u"import"_s, m_workspace, mine}).status, 0);
    const QByteArray before = bytes(m_workspace);
    const Ran undecided = runKravkort({u"import"_s, m_workspace, theirs});
    QCOMPARE(undecided.status, 1);
    QVERIFY(undecided.out.contains("CONFLICT"));
    QCOMPARE(bytes(m_workspace), before);
    QCOMPARE(runKravkort({u"import"_s, m_workspace, theirs, u"--mine"_s}).status, 0);
    QCOMPARE(answer(u"GV-1"_s).owner, u"Mine"_s);
    QCOMPARE(answer(u"GV-2"_s).owner, u"Theirs"_s);
    QCOMPARE(runKravkort({u"import"_s, m_workspace, theirs, u"--theirs"_s}).status, 0);
    QCOMPARE(answer(u"GV-1"_s).owner, u"Theirs"_s);
}

void CliExchangeTest::doubtfulCellsAreFindings()
{
    const QString file = path("book.xlsx");
    QCOMPARE(exportTo(file).status, 0);
    edit(file, u"GV-1"_s, u"Result"_s, u"maybe"_s);
    edit(file, u"GV-2"_s, u"Owner"_s, u"Åse"_s);
    const Ran ran = runKravkort({u"import"_s, m_workspace, file});
    QCOMPARE(ran.status, 1);
    QVERIFY2(ran.out.contains("Requirements!I"), ran.out.constData());
    QCOMPARE(answer(u"GV-2"_s).owner, u"Åse"_s); // what is clear is taken
}

void CliExchangeTest::jsonMakesTheWorkspaceAgain()
{
    const QString json = path("all.json");
    QCOMPARE(runKravkort({u"export"_s, m_workspace, u"--format"_s, u"json"_s, u"--output"_s, json}).status,
             0);
    QCOMPARE(runKravkort({u"import"_s, path("again.kravkort"), json, u"--dry-run"_s}).status, 0);
    QVERIFY(!QFile::exists(path("again.kravkort")));
    QCOMPARE(runKravkort({u"import"_s, path("again.kravkort"), json}).status, 0);
    QVERIFY(onDisk(path("again.kravkort")) == onDisk(m_workspace));
    const Ran refused = runKravkort({u"import"_s, m_workspace, json});
    QCOMPARE(refused.status, 3);
    QVERIFY(refused.hasOneErrorLine());
}

QTEST_GUILESS_MAIN(CliExchangeTest)
#include "tst_cliexchange.moc"
