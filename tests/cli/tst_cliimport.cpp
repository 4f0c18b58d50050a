// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// Spreadsheets into catalogues by the command line.
class CliImportTest : public QObject
{
    Q_OBJECT

private slots:
    void aTemplateIsImported();
    void doubtfulRowsAreFindings();
    void aMappingSaysHowATableIsRead();
    void importsStandOnOneAnother();
    void nothingThatIsReadIsOverwritten();
    void whatCannotBeReadIsNamed_data();
    void whatCannotBeReadIsNamed();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("a fixture cannot be written");
        return file.fileName();
    }
    QJsonObject json(const QString &name) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s was not written", qPrintable(name));
        return QJsonDocument::fromJson(file.readAll()).object();
    }

    QTemporaryDir m_folder;
};

void CliImportTest::aTemplateIsImported()
{
    const QString table = path(u"skabelon.csv"_s);
    QCOMPARE(runKravkort({u"catalogue"_s, u"template"_s, u"requirement-matrix"_s, table}).status, 0);
    const Ran ran = runKravkort({u"catalogue"_s, u"import"_s, table, u"--output"_s, path(u"own.json"_s),
                                 u"--report"_s, path(u"rows.json"_s)});
    QCOMPARE(ran.status, 0);
    QVERIFY(ran.err.isEmpty());
    QVERIFY(ran.out.contains("matrix"));
    const QJsonObject report = json(u"rows.json"_s);
    QCOMPARE(report.value("counts"_L1).toObject().value("same"_L1).toInt(), 3);
    const QJsonArray rows = report.value("rows"_L1).toArray();
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows.at(1).toObject().value("row"_L1).toInt(), 2);
    QCOMPARE(rows.at(1).toObject().value("outcome"_L1).toString(), u"same"_s);
    QVERIFY(!rows.at(1).toObject().value("statements"_L1).toArray().isEmpty());
    QCOMPARE(runKravkort({u"catalogue"_s, u"check"_s, path(u"own.json"_s)}).status, 0);
}

void CliImportTest::doubtfulRowsAreFindings()
{
    const QString table =
        write(u"liste.csv"_s, "usecase;krav;type\nY26-U01;I-1;Obligatorisk\nY26-U01;I-99;Måske\n");
    const Ran ran = runKravkort({u"catalogue"_s, u"import"_s, table, u"--output"_s, path(u"liste.json"_s)});
    QCOMPARE(ran.status, 1);
    QVERIFY(ran.out.contains("liste, row 3"));
    QVERIFY(ran.out.contains("I-99"));
    QCOMPARE(runKravkort({u"catalogue"_s, u"check"_s, path(u"liste.json"_s)}).status, 0);
}

void CliImportTest::aMappingSaysHowATableIsRead()
{
    const QString table = write(u"marks.csv"_s, "Arbejdsgang;Login;Noget\nY26-U01;h;\n");
    const QByteArray mapping = R"({"format":"kravkort-mapping","formatVersion":1,"tables":[
        {"kind":"requirement-matrix","headRow":1,"columns":[{"head":"Arbejdsgang","meaning":"usecase"},
        {"head":"Login","meaning":"mark","code":"I-1"}],"marks":[{"mark":"h","meaning":"mandatory"}]}]})";
    const Ran ran = runKravkort({u"catalogue"_s, u"import"_s, table, u"--output"_s, path(u"marks.json"_s),
                                 u"--mapping"_s, write(u"mapping.json"_s, mapping)});
    QVERIFY2(ran.status == 0, ran.err.constData());
    const Ran misfit =
        runKravkort({u"catalogue"_s, u"import"_s, write(u"other.csv"_s, "a;b\n1;2\n"), u"--output"_s,
                     path(u"other.json"_s), u"--mapping"_s, path(u"mapping.json"_s)});
    QCOMPARE(misfit.status, 3);
    QVERIFY(misfit.hasOneErrorLine());
}

void CliImportTest::importsStandOnOneAnother()
{
    const QString useCases = write(
        u"nye.csv"_s,
        "Usecase;Navn\nY26-U77;Velfærdsteknologi\nY26-U01;Visitation til hjemmehjælp og personlig pleje\n");
    QCOMPARE(
        runKravkort({u"catalogue"_s, u"import"_s, useCases, u"--output"_s, path(u"first.json"_s)}).status, 0);
    const QString matrix = write(u"matrix.csv"_s, "Usecase;I-1;I-2\nY26-U77;O;S\n");
    const auto import = [&](const QStringList &more) {
        return runKravkort(
                   QStringList{u"catalogue"_s, u"import"_s, matrix, u"--output"_s, path(u"second.json"_s)} +
                   more)
            .status;
    };
    QCOMPARE(import({}), 1); // nobody has heard of it
    QCOMPARE(import({u"--base"_s, path(u"first.json"_s)}), 0);
    const Ran scope = runKravkort(
        {u"scope"_s, u"--usecases"_s, u"Y26-U77"_s, u"--catalogue"_s, path(u"second.json"_s), u"--json"_s});
    QCOMPARE(scope.status, 0);
    QVERIFY(scope.out.contains("I-1"));
}

void CliImportTest::nothingThatIsReadIsOverwritten()
{
    const QByteArray bytes = "usecase;krav;type\nY26-U01;I-1;Obligatorisk\n";
    const QString table = write(u"egen.csv"_s, bytes);
    const QString roundabout =
        m_folder.path() + u"/../"_s + QFileInfo(m_folder.path()).fileName() + u"/egen.csv"_s;
    for (const QStringList &targets :
         {QStringList{u"--output"_s, roundabout},
          {u"--output"_s, path(u"ny.json"_s), u"--report"_s, roundabout},
          {u"--output"_s, path(u"ny.json"_s), u"--report"_s, path(u"ny.json"_s)}}) {
        const Ran ran = runKravkort(QStringList{u"catalogue"_s, u"import"_s, table} + targets);
        QCOMPARE(ran.status, 2);
        QVERIFY(ran.hasOneErrorLine());
        QVERIFY(!QFile::exists(path(u"ny.json"_s)));
    }
    QFile file(table);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void CliImportTest::whatCannotBeReadIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a zip file") << QByteArray("PK\x03\x04\x14\x00", 6);
    QTest::newRow("no table") << QByteArray("Kære alle\n\nHer er bilaget.\n");
}

void CliImportTest::whatCannotBeReadIsNamed()
{
    QFETCH(QByteArray, bytes);
    const Ran ran = runKravkort(
        {u"catalogue"_s, u"import"_s, write(u"bilag.xlsx"_s, bytes), u"--output"_s, path(u"never.json"_s)});
    QCOMPARE(ran.status, 3);
    QVERIFY(ran.hasOneErrorLine());
    QVERIFY(ran.err.contains("bilag.xlsx"));
    QVERIFY(!QFile::exists(path(u"never.json"_s)));
}

QTEST_APPLESS_MAIN(CliImportTest)
#include "tst_cliimport.moc"
