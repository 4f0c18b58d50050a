// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/revision/cataloguediff.h"
#include "models/exchange/builtincatalogue.h"
#include "models/exchange/cataloguereader.h"
#include "models/exchange/cataloguewriter.h"
#include "models/exchange/csv.h"
#include "models/import/guess.h"
#include "models/import/mappingjson.h"
#include "models/import/preview.h"
#include "models/import/readworkbook.h"
#include "models/import/tabletemplate.h"
#include "tests/support/cataloguetables.h"
#include "tests/support/importbase.h"
#include "tests/support/spreadsheets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

void addKinds()
{
    QTest::addColumn<TableKind>("kind");
    for (const TableKind kind : allTableKinds)
        QTest::newRow(qPrintable(wordOf(kind))) << kind;
}

QString doubtsOf(const ImportPreview &preview)
{
    QString text;
    for (const RowAccount &row : preview.rows)
        if (row.outcome != RowOutcome::Same && row.row > 0)
            text += u"\nrow %1 %2: %3 [%4]"_s.arg(row.row + 1).arg(wordOf(row.outcome), row.why, row.shown);
    return text;
}

// Is all that changed how sure it is, and who says so?
bool onlyGroundsDiffer(const Catalogue &before, const Catalogue &after)
{
    for (const StatementChange &change : catalogueDiff(before, after))
        for (const ValueChange &value : change.values)
            if (change.kind != StatementChange::Kind::Changed ||
                (value.field != StatementField::Basis && value.field != StatementField::Source &&
                 value.field != StatementField::Reason))
                return false;
    return true;
}

// A workbook of one sheet, by hand.
QByteArray bookOf(const QByteArray &sheet, const QByteArray &strings)
{
    const QByteArray head = "<Relationships>", type = "\" Type=\"x/", target = "\" Target=\"";
    return zipFile(
        {{u"_rels/.rels"_s,
          head + "<Relationship Id=\"a" + type + "officeDocument" + target + "book.xml\"/></Relationships>"},
         {u"_rels/book.xml.rels"_s, head + "<Relationship Id=\"b" + type + "worksheet" + target +
                                        "sheet.xml\"/><Relationship Id=\"c" + type + "sharedStrings" +
                                        target + "strings.xml\"/></Relationships>"},
         {u"book.xml"_s,
          "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"b\"/></sheets></workbook>"},
         {u"sheet.xml"_s, sheet},
         {u"strings.xml"_s, strings}});
}

// Of these lines, with that mapping; the guessed one where there is none.
ImportPreview imported(const QString &lines, const Catalogue &base, const QString &title = u"A"_s,
                       const std::function<void(Mapping &)> &by = {})
{
    const auto workbook = workbookOf(u"a.csv"_s, lines.toUtf8());
    Mapping mapping = guessMapping(*workbook, base);
    if (by)
        by(mapping);
    return previewImport(*workbook, mapping, base, {title, {}, {}, {}});
}

} // namespace

// What the catalogue says, written into spreadsheets and imported again, is what it said.
class TestImportRoundTrip : public QObject
{
    Q_OBJECT

private slots:
    void theWholeCatalogueComesBack_data() { addKinds(); }
    void theWholeCatalogueComesBack()
    {
        QFETCH(TableKind, kind);
        const Catalogue base = builtInCatalogue().value();
        const QList<QStringList> rows = tableOf(base, kind);
        for (const QByteArray &bytes : {csvOf(rows), xlsxFile(rows), odsFile(odsTable(u"Ark"_s, rows))}) {
            const auto workbook = workbookOf(u"tabel"_s, bytes);
            QVERIFY(workbook.ok());
            const Mapping mapping = guessMapping(*workbook, base);
            QCOMPARE(mapping.tables.size(), 1);
            QCOMPARE(mapping.tables.first().kind, kind);
            const ImportPreview preview = previewImport(*workbook, mapping, base, {u"Tabel"_s, {}, {}, {}});
            QVERIFY2(preview.counts.same == rows.size() - 1, qPrintable(doubtsOf(preview)));
            QCOMPARE(preview.counts.skipped, 1);
            QVERIFY(onlyGroundsDiffer(base, preview.catalogue));
        }
    }

    void whatWasImportedIsConfirmedByItsCell()
    {
        const Catalogue base = importBase();
        const auto workbook = workbookOf(u"bilag.csv"_s, "Usecase;I-1;I-2\nY26-U01;O;O\nY20-U01;;O");
        const ImportPreview preview = previewImport(*workbook, guessMapping(*workbook, base), base,
                                                    {u"Bilag 2"_s, u"2026-11-24"_s, {}, {}});
        const Catalogue &c = preview.catalogue;
        QCOMPARE(c.revision, u"1 + Bilag 2"_s);
        const UseCase &useCase = c.useCases.at(c.useCaseIndex.value({u"Y26-U01"_s}));
        const Ground &ground = useCase.requirements.at(1).ground;
        QCOMPARE(ground.basis, Basis::Confirmed);
        QCOMPARE(ground.place, u"bilag!C2"_s);
        QCOMPARE(c.source(ground.source)->title, u"Bilag 2"_s);
        QCOMPARE(c.source(ground.source)->date, u"2026-11-24"_s);
        QCOMPARE(useCase.requirements.at(1).strength, Strength::Mandatory);
        // What the sheet does not speak of stands as it stood.
        const UseCase &other = c.useCases.at(c.useCaseIndex.value({u"Y26-U02"_s}));
        QVERIFY(other.requirements.at(0).ground == base.useCases.at(1).requirements.at(0).ground);
    }

    void aTemplateIsFilledInRight_data() { addKinds(); }
    void aTemplateIsFilledInRight()
    {
        QFETCH(TableKind, kind);
        const Catalogue base = builtInCatalogue().value();
        const auto workbook = workbookOf(u"skabelon.csv"_s, tableTemplate(kind));
        QVERIFY(workbook.ok());
        const Mapping mapping = guessMapping(*workbook, base);
        QCOMPARE(mapping.tables.size(), 1);
        QCOMPARE(mapping.tables.first().kind, kind);
        const ImportPreview preview = previewImport(*workbook, mapping, base, {u"Skabelon"_s, {}, {}, {}});
        QVERIFY2(preview.counts.doubtful == 0 && preview.counts.changed == 0 && preview.counts.same >= 3,
                 qPrintable(doubtsOf(preview)));
    }

    void aMappingIsRemembered_data() { addKinds(); }
    void aMappingIsRemembered()
    {
        QFETCH(TableKind, kind);
        const Catalogue base = builtInCatalogue().value();
        QList<QStringList> rows = tableOf(base, kind);
        const auto workbook = workbookOf(u"a.csv"_s, csvOf(rows));
        Mapping mapping = guessMapping(*workbook, base);
        mapping.tables[0].codes.insert(u"den der"_s, u"I-1"_s);
        mapping.tables[0].skippedRows = {3, 5};
        mapping.tables[0].lastRow = 90;
        mapping.tables[0].blankIsNo = false;
        const auto again = readMapping(writeMapping(mapping));
        QVERIFY(again.ok());
        QVERIFY(*again == mapping);

        // The next file has a title above, another sheet's name and its columns in another order.
        for (QStringList &row : rows)
            row.move(0, row.size() - 1);
        rows.prepend({u"En titel"_s});
        const auto next = workbookOf(u"b.csv"_s, csvOf(rows));
        const Mapping fit = fitted(mapping, *next);
        QCOMPARE(fit.tables.size(), 1);
        QCOMPARE(fit.tables.first().headRow, 1);
        QCOMPARE(fit.tables.first().columns.last(), mapping.tables.first().columns.first());
        QVERIFY(fit.tables.first().skippedRows.isEmpty());
        const ImportPreview preview = previewImport(*next, fit, base, {u"B"_s, {}, {}, {}});
        QVERIFY2(preview.counts.same == rows.size() - 2, qPrintable(doubtsOf(preview)));
        QVERIFY(fitted(mapping, *workbookOf(u"c.csv"_s, "noget;andet\n1;2")).tables.isEmpty());
    }

    void aMappingThatIsNoneIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("word");
        const QByteArray head = R"({"format":"kravkort-mapping","formatVersion":1,"tables":[)";
        QTest::newRow("no JSON") << QByteArray("{") << u"JSON"_s;
        QTest::newRow("another file") << QByteArray("{}") << u"kravkort-mapping"_s;
        QTest::newRow("newer") << QByteArray(R"({"format":"kravkort-mapping","formatVersion":2})")
                               << u"formatVersion"_s;
        QTest::newRow("no tables") << QByteArray(R"({"format":"kravkort-mapping","formatVersion":1})")
                                   << u"tables"_s;
        QTest::newRow("a kind that is none")
            << head + R"({"kind":"tables","columns":[]}]})" << u"tables[0].kind"_s;
        QTest::newRow("a meaning that is none")
            << head + R"({"kind":"criteria","columns":[{"meaning":"x"}]}]})"
            << u"tables[0].columns[0].meaning"_s;
        QTest::newRow("a code of two words")
            << head + R"({"kind":"criteria","columns":[{"code":"I 1"}]}]})" << u"tables[0].columns[0].code"_s;
        QTest::newRow("a code that cannot be printed")
            << head + R"({"kind":"criteria","columns":[],"codes":[{"spelling":"a","code":"I\u0001"}]}]})"
            << u"tables[0].codes[0].code"_s;
        QTest::newRow("a row before the first")
            << head + R"({"kind":"criteria","columns":[],"headRow":0}]})" << u"tables[0].headRow"_s;
    }
    void aMappingThatIsNoneIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, word);
        const auto mapping = readMapping(json);
        QVERIFY(!mapping.ok());
        const QString told = mapping.error().message + mapping.error().details.join(u' ');
        QVERIFY2(told.contains(word), qPrintable(told));
    }

    void byHandWins()
    {
        const Catalogue base = importBase();
        const auto workbook =
            workbookOf(u"a.csv"_s, "Usecase;I-1;I-2;Ekstra\nY26-U01;x;o;o\nDen første i Y20;;x;\nY26-U02;;;");
        Mapping mapping = guessMapping(*workbook, base);
        TableMapping &table = mapping.tables.first();
        QCOMPARE(table.marks.value(u"o"_s), MarkMeaning::Unsure);
        QCOMPARE(previewImport(*workbook, mapping, base, {u"A"_s, {}, {}, {}}).counts.doubtful, 3);
        table.marks[u"o"_s] = MarkMeaning::Supplementary;
        table.codes.insert(markKey(u"Den første i Y20"_s), u"Y20-U01"_s);
        table.columns[3] = {u"Ekstra"_s, Meaning::Mark, u"I-3"_s};
        table.skippedRows = {3};
        const ImportPreview preview = previewImport(*workbook, mapping, base, {u"A"_s, {}, {}, {}});
        QCOMPARE(preview.rows.at(1).outcome, RowOutcome::Taken);
        QCOMPARE(preview.rows.at(2).outcome, RowOutcome::Same);
        QCOMPARE(preview.rows.at(3).outcome, RowOutcome::Skipped);
        table.blankIsNo = false;
        QCOMPARE(previewImport(*workbook, mapping, base, {u"A"_s, {}, {}, {}}).counts.changed, 0);
    }

    void whatNoCatalogueHoldsIsNotImported_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("doubtful");
        const QString much(10'001, u'x');
        const QString sound = u"Usecase;I-1;I-2\nY26-U01;O;O"_s;
        QTest::newRow("a document without a title") << sound << QString() << 0;
        QTest::newRow("a title of blanks") << sound << u"  "_s << 0;
        QTest::newRow("a title that is too long") << sound << much << 0;
        const QString things = u"Integration;Navn;Version;Status\nSF1511;Login;1.5;%1\nSF9998;Ny;%2;klar"_s;
        QTest::newRow("a status") << things.arg(much, u"1"_s) << u"A"_s << 1;
        QTest::newRow("a new version") << things.arg(u"klar"_s, much) << u"A"_s << 1;
        QTest::newRow("an id")
            << u"Integration;Krav nr.;Kriterium;Ansvarlig\nSF1470;%1;Noget helt nyt er på plads.;Leverandør\n"
               "I-1;1;Medarbejderen logger på én gang om dagen.;Kommune"_s.arg(much)
            << u"A"_s << 1;
    }
    void whatNoCatalogueHoldsIsNotImported()
    {
        QFETCH(QString, lines);
        QFETCH(QString, title);
        QFETCH(int, doubtful);
        const ImportPreview preview = imported(lines, importBase(), title);
        QCOMPARE(preview.fault, QString());
        QCOMPARE(preview.counts.doubtful, doubtful);
        const auto again = readCatalogue(writeCatalogue(preview.catalogue));
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().details.join(u'\n').left(500)));
        QCOMPARE(again->sources.size(), importBase().sources.size() + 1);
        QVERIFY(!again->sources.last().title.trimmed().isEmpty());
    }

    void aCodeThatIsNoneIsDoubtful()
    {
        const ImportPreview preview =
            imported(u"Integration;Navn\nSF1511;Login\nEn ny;En ny"_s, importBase(), u"A"_s,
                     [](Mapping &mapping) { mapping.tables[0].codes.insert(u"en ny"_s, u"SF 99"_s); });
        QCOMPARE(preview.rows.at(2).outcome, RowOutcome::Doubtful);
        QVERIFY(readCatalogue(writeCatalogue(preview.catalogue)).ok());
    }

    void whatCannotBecomeACatalogueSaysSo()
    {
        const Catalogue base = importBase();
        const auto read = workbookOf(u"a.csv"_s, "Usecase;I-1;I-2\nY26-U01;O;O");
        Mapping mapping = guessMapping(*read, base);
        Workbook workbook = *read; // as no file can be: reading cuts the names of sheets
        workbook.sheets[0].name = mapping.tables[0].sheet = QString(20'000, u'x');
        const ImportPreview preview = previewImport(workbook, mapping, base, {u"A"_s, {}, {}, {}});
        QVERIFY(preview.fault.contains(u"10000"_s));
        QVERIFY(catalogueDiff(base, preview.catalogue).isEmpty());
        QCOMPARE(preview.catalogue.sources.size(), base.sources.size());
        QCOMPARE(preview.rows.at(1).outcome, RowOutcome::Doubtful);
        const auto cut = workbookOf(u"a.ods"_s, odsFile(odsTable(QString(20'000, u'x'), {{u"a"_s}})));
        QCOMPARE(cut->sheets.at(0).name.size(), 255);
    }

    void whatIsTooMuchEndsInASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &word) {
            QTest::newRow(name) << bytes << word;
        };
        const auto sheet = [](const QByteArray &rows, const QByteArray &merges = {}) {
            return bookOf("<worksheet><sheetData>" + rows + "</sheetData>" + merges + "</worksheet>",
                          "<sst/>");
        };
        const QByteArray text = "<c><v>1</v></c></row>";
        row("more shared texts than are read",
            bookOf("<worksheet><sheetData><row>" + text + "</sheetData></worksheet>",
                   "<sst>" + QByteArray("<si/>").repeated(3'000'001) + "</sst>"),
            u"columns"_s);
        row("a row beyond all numbers", sheet("<row r=\"2147483647\"/><row>" + text), u"rows"_s);
        QByteArray merges = "<mergeCells>";
        for (int i = 1; i <= readinglimits::merged + 1; ++i)
            merges += "<mergeCell ref=\"A" + QByteArray::number(i) + ":B" + QByteArray::number(i) + "\"/>";
        row("more merged ranges than are read", sheet("<row>" + text, merges + "</mergeCells>"), u"merged"_s);
        row("merged ranges that take in all rows",
            sheet("<row r=\"90000\">" + text, "<mergeCells>" +
                                                  QByteArray("<mergeCell ref=\"A1:B90000\"/>").repeated(90) +
                                                  "</mergeCells>"),
            u"more than a table"_s);
        row("separators without end", QByteArray(20'000'000, ';'), u"columns"_s);
        QString tables;
        for (int i = 0; i < 40; ++i)
            tables += u"<table:table table:name=\"%1\"><table:table-row "
                      "table:number-rows-repeated=\"99000\"/><table:table-row><table:table-cell "
                      "office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>"
                      "</table:table>"_s.arg(i);
        row("sheets of gaps", odsFile(tables), u"more than a table"_s);
    }
    void whatIsTooMuchEndsInASentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto workbook = workbookOf(u"bilag"_s, bytes);
        QVERIFY(!workbook.ok());
        QVERIFY2(workbook.error().message.contains(word), qPrintable(workbook.error().message));
    }

    void mergedCellsAreFoundByTheirRow()
    {
        const auto workbook = workbookOf(
            u"a"_s, bookOf("<worksheet><sheetData><row><c><v>1</v></c><c r=\"C1\"><v>2</v></c></row><row "
                           "r=\"3\"><c r=\"E3\"><v>3</v></c></row></sheetData><mergeCells><mergeCell "
                           "ref=\"C1:D2\"/><mergeCell ref=\"A1:B3\"/><mergeCell "
                           "ref=\"B2:E2\"/></mergeCells></worksheet>",
                           "<sst/>"));
        QVERIFY(workbook.ok());
        QStringList texts;
        for (int row = 0; row < 3; ++row)
            for (int column = 0; column < 5; ++column)
                texts.append(workbook->sheets.at(0).spread(row, column));
        QCOMPARE(texts.join(u','), u"1,1,2,2,,1,1,2,2,,1,1,,,3"_s);
    }

    void readingTellsHowFarItIsAndStops()
    {
        const QByteArray bytes = QByteArray("a;b\n").repeated(90'000);
        int calls = 0, last = -1, again = 0;
        QVERIFY(workbookOf(u"a.csv"_s, bytes, [&](int percent) {
                    ++calls;
                    again += percent == last ? 1 : 0;
                    last = percent;
                    return true;
                }).ok());
        QVERIFY(calls > 1 && last > 0 && last <= 100);
        QCOMPARE(again, 0);
        const auto stopped = workbookOf(u"a.csv"_s, bytes, [](int) { return false; });
        QVERIFY(!stopped.ok());
        QVERIFY(stopped.error().message.contains(u"stopped"_s));
    }
};

QTEST_APPLESS_MAIN(TestImportRoundTrip)
#include "tst_importroundtrip.moc"
