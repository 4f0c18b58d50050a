// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/cataloguereader.h"
#include "models/exchange/cataloguewriter.h"
#include "models/import/guess.h"
#include "models/import/preview.h"
#include "models/import/readworkbook.h"
#include "tests/support/importbase.h"
#include "tests/support/spreadsheets.h"

#include <QStringEncoder>
#include <QTest>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

// One sign a row: + taken, ~ changed, = the same, ? doubtful, . skipped; sheets are parted by |.
QString signsOf(const Workbook &workbook, const ImportPreview &preview)
{
    QStringList sheets(workbook.sheets.size());
    for (const RowAccount &row : preview.rows)
        for (int i = 0; i < sheets.size(); ++i)
            if (workbook.sheets.at(i).name == row.sheet)
                sheets[i] += u"+~=?."_s.at(static_cast<int>(row.outcome));
    return sheets.join(u'|');
}

QString reasonsOf(const ImportPreview &preview)
{
    QString reasons;
    for (const RowAccount &row : preview.rows) {
        reasons += u"\n%1!%2 %3: %4 [%5]"_s.arg(row.sheet)
                       .arg(row.row + 1)
                       .arg(wordOf(row.outcome), row.why, row.shown);
        for (const StatementAccount &one : row.statements)
            reasons += u"\n    %1 %2 %3 %4→%5 %6"_s.arg(wordOf(one.kind), one.id, wordOf(one.outcome),
                                                        one.before, one.after, one.why);
    }
    return reasons;
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder(text);
}

// In Windows-1252, as far as Danish goes.
QByteArray western(const QString &text)
{
    return text.toLatin1();
}

QByteArray dos(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const qsizetype danish = u"æøåÆØÅé"_s.indexOf(c);
        bytes += danish < 0 ? static_cast<char>(c.unicode()) : "\x91\x9b\x86\x92\x9d\x8f\x82"[danish];
    }
    return bytes;
}

void write(lxw_worksheet *sheet, int row, const QStringList &cells)
{
    for (int column = 0; column < cells.size(); ++column)
        if (!cells.at(column).isEmpty())
            worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                   cells.at(column).toUtf8().constData(), nullptr);
}

const QString sound = u"Usecase;I-1;I-2;I-3\nY26-U01;O;S;\nY26-U02;O;;O\nY20-U01;;O;"_s;

} // namespace

// Spreadsheets as they come, each with the exact account of its rows.
class TestImportSheets : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsAccountedFor_data();
    void everyRowIsAccountedFor();
    void nothingIsConfirmedBeyondWhatTheDocumentSays_data();
    void nothingIsConfirmedBeyondWhatTheDocumentSays();
    void whatIsNoSpreadsheetEndsInASentence_data();
    void whatIsNoSpreadsheetEndsInASentence();
};

void TestImportSheets::everyRowIsAccountedFor_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("signs");
    const auto csv = [](const char *name, const QString &text, const QString &signs) {
        QTest::newRow(name) << text.toUtf8() << signs;
    };
    const auto raw = [](const char *name, const QByteArray &bytes, const QString &signs) {
        QTest::newRow(name) << bytes << signs;
    };

    // Matrices.
    csv("a plain matrix", sound, u".==="_s);
    csv("one requirement more, one less, one stronger",
        u"Usecase;I-1;I-2;I-3\nY26-U01;O;O;\nY26-U02;O;;\nY20-U01;;O;S"_s, u".~~+"_s);
    csv("words for marks",
        u"Usecase;I-1;I-2;I-3\nY26-U01;Obligatorisk;Supplerende;-\nY26-U02;obl.;n/a;Obligatorisk\nY20-U01;Nej;OBLIGATORISK;ikke relevant"_s,
        u".==="_s);
    csv("crosses and dots", u"Usecase;I-1;I-2;I-3\nY26-U02;X;;x\nY20-U01;;●;"_s, u".=="_s);
    csv("ones and zeros", u"Usecase;I-1;I-2;I-3\nY26-U02;1;0;1\nY20-U01;0;1;0"_s, u".=="_s);
    csv("an unclear mark", u"Usecase;I-1;I-2;I-3\nY26-U01;O;?;\nY26-U02;O;;O"_s, u".?="_s);
    csv("x and o without a legend", u"Usecase;I-1;I-2;I-3\nY26-U01;X;O;\nY26-U02;X;;X"_s, u".?="_s);
    csv("x and o with a legend",
        u"Usecase;I-1;I-2;I-3\nY26-U01;X;O;\nY26-U02;X;;X\n;;;\nX = obligatorisk, O = supplerende;;;"_s,
        u".==.."_s);
    csv("a legend in two cells",
        u"Usecase;I-1;I-2;I-3\nY26-U01;1;2;\nY26-U02;1;;1\n\n1;Obligatorisk\n2;Supplerende"_s, u".==..."_s);
    csv("a title, notes and blank rows",
        u"Bilag 2: Integrationskrav;;;\n;;;\nUsecase;I-1;I-2;I-3\nY26-U01;O;S;\n;;;\nY26-U02;O;;O\n;;;\nNote: kravene gælder fra idriftsættelsen.;;;"_s,
        u"...=.=.."_s);
    csv("areas as headings, heads once more",
        u"Usecase;I-1;I-2;I-3\nY26 Ældre og handicap;;;\nY26-U01;O;S;\nUsecase;I-1;I-2;I-3\nY20 Sundhed;;;\nY20-U01;;O;"_s,
        u"..=..="_s);
    csv("numbers within an area",
        u"Område;Nr;Usecase;I-1;I-2;I-3\nY26;1;Visitation til hjemmehjælp;O;S;\nY26;2;Hjælpemidler;O;;O\nY20;1;Genoptræning;;O;"_s,
        u".==="_s);
    csv("names without codes", u"Usecase;I-1;I-2;I-3\nVisitation til hjemmehjælp;O;S;\nhjælpemidler;O;;O"_s,
        u".=="_s);
    csv("codes spelt in all ways", u"Nr.;I1;I-02;I-krav 3\nY26.1;O;S;\ny26 u2;O;;O\nUC 20.01;;O;"_s,
        u".==="_s);
    csv("heads in two rows",
        u";Integrationspakker;;\nUsecase;I-1;I-2;I-3\n;Brugeradgang;Personopslag;Sager og dokumenter\nY26-U01;O;S;\nY26-U02;O;;O"_s,
        u"...=="_s);
    csv("across: packages in the rows", u"Pakke;Y26-U01;Y26-U02;Y20-U01\nI-1;O;O;\nI-2;S;;O\nI-3;;O;"_s,
        u".==="_s);
    csv("a package that nobody knows", u"Usecase;I-1;I-2;I-16\nY26-U01;O;S;O\nY20-U01;;O;"_s, u".?="_s);
    csv("a new use case",
        u"Usecase;Navn;I-1;I-2;I-3\nY26-U03;Botilbud;O;;\nY26-U01;Visitation til hjemmehjælp;O;S;"_s,
        u".+="_s);
    csv("a new use case without a name", u"Usecase;I-1;I-2;I-3\nY26-U03;O;;\nY26-U01;O;S;"_s, u".?="_s);
    csv("a use case of no known area", u"Usecase;Navn;I-1;I-2;I-3\nY99-U01;Andet;O;;\nY26-U01;;O;S;"_s,
        u".?="_s);
    csv("a row that is not filled in", u"Usecase;I-1;I-2;I-3\nY26-U01;;;\nY20-U01;;O;"_s, u".?="_s);
    csv("the same row twice", u"Usecase;I-1;I-2;I-3\nY26-U01;O;S;\nY26-U01;O;S;"_s, u".=?"_s);
    csv("two rows that contradict each other", u"Usecase;I-1;I-2;I-3\nY26-U01;O;S;\nY26-U01;O;O;"_s,
        u".??"_s);
    csv("sums beneath", u"Usecase;I-1;I-2;I-3\nY26-U01;O;S;\nY26-U02;O;;O\nI alt;2;1;1"_s, u".==."_s);
    csv("members beside the mark", u"Usecase;I-1;I-2;I-3\nY26-U02;O;;O (SF 1470)\nY26-U01;O;S;"_s, u".=="_s);
    csv("only other members", u"Usecase;I-1;I-2;I-3\nY26-U02;O;;O (SF1590-B-01)\nY26-U01;O;S;"_s, u".~="_s);
    csv("a member that is none", u"Usecase;I-1;I-2;I-3\nY26-U02;O;;O (SF1511)\nY26-U01;O;S;"_s, u".?="_s);

    // Lists.
    csv("a long list",
        u"usecase;krav;type\nY26-U01;I-1;Obligatorisk\nY26-U01;I-2;Supplerende\nY26-U02;I-2;Obligatorisk"_s,
        u".==+"_s);
    csv("a long list with cells left empty",
        u"usecase;krav;type\nY26-U01;I-1;Obligatorisk\n;I-2;Supplerende\nY26-U02;I-1;Obligatorisk\n;I-3;Obligatorisk"_s,
        u".===="_s);
    csv("a long list with several in a cell",
        u"usecase;krav;type\nY26-U02;I-1, I-3;Obligatorisk\nY26-U01;I-1 – I-3;Obligatorisk"_s, u".=?"_s);
    csv("a long list that forgets the strength",
        u"usecase;krav;type\nY26-U01;I-1;\nY26-U01;I-2;Supplerende"_s, u".?="_s);
    csv("a long list without heads", u"Y26-U01;I-1;Obligatorisk\nY26-U01;I-2;Supplerende"_s, u"=="_s);
    csv("a list with a column for each strength",
        u"Usecase;Obligatoriske krav;Supplerende krav\nY26-U01;I-1;I-2\nY26-U02;I-1;I-3\nY20-U01;I-2;-"_s,
        u".=~="_s);
    csv("packages by their number", u"Usecase;Pakke 1;Pakke 2;Pakke 3\nY26-U01;O;S;\nY26-U02;O;;O"_s,
        u".=="_s);
    csv("two tables in a sheet",
        u"Usecases\n\nOmråde;Usecase;Navn\nY26;Y26-U01;Visitation til hjemmehjælp\nY20;Y20-U02;Forebyggelse\n\nKrav\nUsecase;Krav;Type\nY26-U01;I-1;O\nY20-U02;I-1;S"_s,
        u"...=+...=+"_s);
    csv("use cases",
        u"Område;Usecase;Navn\nY26;Y26-U01;Visitation til hjemmehjælp\nY26;Y26-U02;Hjælpemidler og boligindretning\nY26;Y26-U07;Botilbud\nY20;Y26-U02;Hjælpemidler"_s,
        u".=?+?"_s);
    csv("use cases without codes",
        u"Ydelsesområde;Usecase\nY26;Visitation til hjemmehjælp\nY26;Dagcentre og aktiviteter"_s, u".=+"_s);
    csv("members",
        u"Pakke;Integration;Rolle\nI-1;SF 1511;Forretningsbærende\nI-2;sf1461;Forudsætning\nI-2;SF1320A;Forudsætning\nI-3;SF1511;Forudsætning\nI-3;SF9999;Forudsætning"_s,
        u".==~+?"_s);
    csv("members as a matrix",
        u"Pakke;SF1511;SF1320_A;SF1461;SF1470;SF1590_B_01\nI-1;F;;;;\nI-2;;F;P;;\nI-3;;;;F;F"_s, u".==="_s);
    csv("integrations with decimal commas",
        u"Integration,Navn,Version\nSF1470,Sags- og Dokumentindekset,\"3,0\"\nSF1511,Login,\"1,5\"\nSF1234,Ny integration,\"2,0\""_s,
        u".~~+"_s);
    csv("dependencies",
        u"Integration;Forudsætter;Art;Betingelse\nSF1470;SF1500;Skal;\nSF1500;SF1470;Skal;\nSF1511;SF1500;Betinget;hvis token bruges\nSF1461;SF1500;Betinget;\nSF1470;SF1470;Skal;"_s,
        u".=?+??"_s);
    csv("criteria",
        u"Krav nr.;Kriterium;Ansvarlig\nSF1470-1;Sager indlæses inden for et døgn.;Leverandør\nSF1470-2;Dokumenter er mærket med deres følsomhed og ejer.;Leverandør\nSF1470-3;Slettede sager fjernes igen fra indekset.;Kommune\nI-1-1;Medarbejderen logger på én gang om dagen.;Hvem ved"_s,
        u".=~+?"_s);
    csv("criteria under headings",
        u"Nr.;Integrationskriterium\nSF1470 Sags- og Dokumentindekset;\n1;Sager indlæses inden for et døgn.\n2;Dokumenter er mærket med deres følsomhed.\nI-1 Brugeradgang;\n1;Medarbejderen logger på én gang om dagen."_s,
        u"..==.="_s);
    csv("criteria without numbers",
        u"Integration;Kriterium\nSF1470;Sager indlæses inden for et døgn.\nSF1470;Sager indlæses inden for en time.\nSF1470;Helt andre forhold skal også være på plads her."_s,
        u".=?+"_s);

    // Bytes.
    raw("Windows-1252",
        western(QString(sound)
                    .replace(u"Usecase"_s, u"Usecase;Navn"_s)
                    .replace(u"Y26-U01"_s, u"Y26-U01;Visitation til hjemmehjælp"_s)
                    .replace(u"Y26-U02"_s, u"Y26-U02;Hjælpemidler"_s)
                    .replace(u"Y20-U01"_s, u"Y20-U01;Genoptræning"_s)),
        u".==="_s);
    raw("DOS",
        dos(QString(sound)
                .replace(u"Usecase"_s, u"Usecase;Navn"_s)
                .replace(u"Y26-U01"_s, u"Y26-U01;Visitation til hjemmehjælp"_s)
                .replace(u"Y26-U02"_s, u"Y26-U02;Hjælpemidler"_s)
                .replace(u"Y20-U01"_s, u"Y20-U01;Genoptræning"_s)),
        u".==="_s);
    raw("UTF-16 with a mark", encoded(sound, QStringConverter::Utf16LE), u".==="_s);
    raw("UTF-16, big end first", encoded(sound, QStringConverter::Utf16BE), u".==="_s);
    raw("UTF-8 with a mark", encoded(sound, QStringConverter::Utf8), u".==="_s);
    csv("commas", QString(sound).replace(u';', u','), u".==="_s);
    csv("tabs", QString(sound).replace(u';', u'\t'), u".==="_s);
    csv("bars", QString(sound).replace(u';', u'|'), u".==="_s);
    csv("old Mac line ends", QString(sound).replace(u'\n', u'\r'), u".==="_s);
    csv("what Excel says first", u"sep=;\r\n"_s + QString(sound).replace(u"\n"_s, u"\r\n"_s), u"..==="_s);
    csv("quotes with line breaks in them",
        u"\"Usecase\";\"Navn\nfuldt\";I-1;I-2\n\"Y26-U01\";\"Visitation til\nhjemmehjælp\";\"O\";\"S\"\n\"Y20-U01\";\"Genoptræning\";;\"O\""_s,
        u".=="_s);
    csv("a quote that never ends", u"Usecase;I-1;I-2\nY26-U01;O;S\n\"Y20-U01;;O"_s, u".=="_s);

    // Workbooks.
    raw("xlsx: a plain matrix", xlsxFile(rowsOf(sound)), u".==="_s);
    raw("xlsx: merged cells, a hidden sheet, rich text", xlsxFile([](lxw_workbook *book) {
            lxw_worksheet *sheet = workbook_add_worksheet(book, "Matrix");
            lxw_worksheet *hidden = workbook_add_worksheet(book, "Kladde");
            lxw_format *bold = workbook_add_format(book);
            format_set_bold(bold);
            worksheet_merge_range(sheet, 0, 0, 0, 4, "Bilag 2: Integrationskrav pr. usecase", bold);
            worksheet_merge_range(sheet, 1, 2, 1, 4, "Pakker", bold);
            write(sheet, 2, {u"Område"_s, u"Usecase"_s, u"I-1"_s, u"I-2"_s, u"I-3"_s});
            worksheet_merge_range(sheet, 3, 0, 4, 0, "Y26", nullptr);
            QByteArray area("Y26-"), number("U01");
            lxw_rich_string_tuple plain{nullptr, area.data()};
            lxw_rich_string_tuple strong{bold, number.data()};
            lxw_rich_string_tuple *run[] = {&plain, &strong, nullptr};
            worksheet_write_rich_string(sheet, 3, 1, run, nullptr);
            write(sheet, 4, {QString(), u"Y26-U02"_s, u"O"_s, QString(), u"O"_s});
            worksheet_write_string(sheet, 3, 2, "O", nullptr);
            worksheet_write_string(sheet, 3, 3, "S", nullptr);
            write(hidden, 0, {u"Usecase"_s, u"I-1"_s, u"I-2"_s});
            write(hidden, 1, {u"Y26-U01"_s, u"S"_s, u"S"_s});
            worksheet_hide(hidden);
        }),
        u"...==|.."_s);
    raw("xlsx: truth values, numbers, formulas", xlsxFile([](lxw_workbook *book) {
            lxw_worksheet *sheet = workbook_add_worksheet(book, "Matrix");
            write(sheet, 0, {u"Usecase"_s, u"I-1"_s, u"I-2"_s, u"I-3"_s});
            write(sheet, 1, {u"Y26-U02"_s});
            worksheet_write_boolean(sheet, 1, 1, 1, nullptr);
            worksheet_write_boolean(sheet, 1, 2, 0, nullptr);
            worksheet_write_formula_str(sheet, 1, 3, "=IF(1,\"O\",\"\")", nullptr, "O");
            write(sheet, 2, {u"Y20-U01"_s});
            worksheet_write_number(sheet, 2, 2, 1, nullptr);
            worksheet_write_formula_str(sheet, 2, 3, "='[andet.xlsx]Ark1'!A1", nullptr, "-");
        }),
        u".=="_s);
    raw("xlsx: dates and cells far away", xlsxFile([](lxw_workbook *book) {
            lxw_worksheet *sheet = workbook_add_worksheet(book, "Usecases");
            lxw_format *format = workbook_add_format(book);
            format_set_num_format(format, "dd-mm-yyyy");
            lxw_datetime day{2026, 11, 24, 0, 0, 0};
            worksheet_write_datetime(sheet, 0, 0, &day, format);
            write(sheet, 1, {u"Område"_s, u"Usecase"_s, u"Navn"_s});
            write(sheet, 2, {u"Y26"_s, u"Y26-U01"_s, u"Visitation til hjemmehjælp"_s});
            write(sheet, 5, {u"Y20"_s, u"Y20-U01"_s, u"Genoptræning"_s});
        }),
        u"..=..="_s);
    raw("xlsx: a front page, two tables", xlsxFile([](lxw_workbook *book) {
            lxw_worksheet *front = workbook_add_worksheet(book, "Forside");
            write(front, 0, {u"SKI 02.19"_s});
            write(front, 1, {u"Version"_s, u"1.2"_s});
            lxw_worksheet *useCases = workbook_add_worksheet(book, "Usecases");
            write(useCases, 0, {u"Usecase"_s, u"Navn"_s});
            write(useCases, 1, {u"Y26-U09"_s, u"Botilbud"_s});
            write(useCases, 2, {u"Y20-U01"_s, u"Genoptræning"_s});
            lxw_worksheet *matrix = workbook_add_worksheet(book, "Krav");
            write(matrix, 0, {u"Usecase"_s, u"I-1"_s, u"I-2"_s});
            write(matrix, 1, {u"Y26-U09"_s, u"O"_s, u"S"_s});
            write(matrix, 2, {u"Y20-U01"_s, QString(), u"O"_s});
        }),
        u"..|.+=|.+="_s);
    raw("ods: a plain matrix", odsFile(odsTable(u"Ark1"_s, rowsOf(sound))), u".==="_s);
    raw("ods: a hidden sheet, remarks, repeated cells and rows",
        odsFile(
            u"<table:table table:name=\"Matrix\"><table:table-column table:number-columns-repeated=\"4\"/>"
            "<table:table-header-rows><table:table-row><table:table-cell "
            "office:value-type=\"string\"><text:p>Usecase</text:p></table:table-cell>"
            "<table:table-cell "
            "office:value-type=\"string\"><text:p>I-<text:span>1</text:span></text:p></table:table-cell>"
            "<table:table-cell "
            "office:value-type=\"string\"><text:p>I-2</text:p></table:table-cell></table:table-row></"
            "table:table-header-rows>"
            "<table:table-row><table:table-cell "
            "office:value-type=\"string\"><office:annotation><text:p>Y20-U01?</text:p></"
            "office:annotation><text:p>Y26-U01</text:p></table:table-cell>"
            "<table:table-cell table:number-columns-repeated=\"2\" "
            "office:value-type=\"string\"><text:p>O</text:p></table:table-cell></table:table-row>"
            "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
            "table:number-columns-repeated=\"1024\"/></table:table-row>"
            "<table:table-row><table:table-cell "
            "office:value-type=\"string\"><text:p>Y20-U01</text:p></table:table-cell><table:table-cell/>"
            "<table:table-cell office:value-type=\"boolean\" "
            "office:boolean-value=\"true\"><text:p>SAND</text:p></table:table-cell></table:table-row>"
            "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
            "table:number-columns-repeated=\"1024\"/></table:table-row>"
            "</table:table>"_s +
            odsTable(u"Kladde"_s, rowsOf(sound), u"hidden"_s)),
        u".~...=|...."_s);
}

void TestImportSheets::everyRowIsAccountedFor()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, signs);
    const Catalogue base = importBase();
    const auto workbook = workbookOf(u"bilag.xlsx"_s, bytes);
    QVERIFY2(workbook.ok(), qPrintable(workbook.ok() ? QString() : workbook.error().message));
    const Mapping mapping = guessMapping(*workbook, base);
    const ImportPreview preview = previewImport(*workbook, mapping, base, {u"Bilag 2"_s, u"2026"_s, {}, {}});
    const QString tables = mapping.tables.isEmpty() ? u"no table"_s : titleOf(mapping.tables.first().kind);
    QVERIFY2(signsOf(*workbook, preview) == signs,
             qPrintable(signsOf(*workbook, preview) + u" instead of "_s + signs + u"; "_s + tables +
                        reasonsOf(preview)));
    QCOMPARE(preview.counts.all(), static_cast<int>(preview.rows.size()));
    for (const RowAccount &row : preview.rows)
        if (row.outcome == RowOutcome::Doubtful || row.outcome == RowOutcome::Skipped)
            QVERIFY2(!row.why.isEmpty(), qPrintable(reasonsOf(preview)));
    const auto again = readCatalogue(writeCatalogue(preview.catalogue));
    QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error().details.join(u'\n')));
    QVERIFY(statementsOf(*again) == statementsOf(preview.catalogue));
}

void TestImportSheets::nothingIsConfirmedBeyondWhatTheDocumentSays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<bool>("isConfirmed");
    QTest::newRow("a strength") << sound << u"Y26-U01:I-2"_s << true;
    QTest::newRow("a whole package, where the catalogue needs a part of it")
        << sound << u"Y26-U02:I-3"_s << false;
    QTest::newRow("the part that is needed")
        << u"Usecase;I-1;I-3\nY26-U02;O;O (SF1470)"_s << u"Y26-U02:I-3"_s << true;
    QTest::newRow("a requirement without its strength")
        << u"Usecase;Krav\nY26-U01;I-1\nY26-U02;I-1"_s << u"Y26-U01:I-1"_s << false;
    QTest::newRow("a new requirement without its strength")
        << u"Usecase;Krav\nY26-U01;I-3\nY26-U02;I-1"_s << u"Y26-U01:I-3"_s << false;
    QTest::newRow("a member without its role")
        << u"Integrationspakke;Integration\nI-1;SF1511\nI-3;SF1470"_s << u"I-1:SF1511"_s << false;
    QTest::newRow("a member with its role")
        << u"Integrationspakke;Integration;Rolle\nI-1;SF1511;Forretningsbærende\nI-3;SF1470;Forudsætning"_s
        << u"I-1:SF1511"_s << true;
}

void TestImportSheets::nothingIsConfirmedBeyondWhatTheDocumentSays()
{
    QFETCH(QString, text);
    QFETCH(QString, statement);
    QFETCH(bool, isConfirmed);
    const Catalogue base = importBase();
    const auto workbook = workbookOf(u"bilag.csv"_s, text.toUtf8());
    QVERIFY(workbook.ok());
    const ImportPreview preview =
        previewImport(*workbook, guessMapping(*workbook, base), base, {u"Bilag 2"_s, u"2026"_s, {}, {}});
    const QList<CatalogueStatement> all = statementsOf(preview.catalogue);
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const CatalogueStatement &one) {
        return one.id == statement && one.isRelation();
    });
    QVERIFY2(found != all.cend(), qPrintable(reasonsOf(preview)));
    QVERIFY2((found->valueOf(StatementField::Basis)->da == u"confirmed"_s) == isConfirmed,
             qPrintable(found->valueOf(StatementField::Basis)->da + reasonsOf(preview)));
    if (!isConfirmed)
        QVERIFY2(reasonsOf(preview).contains(u"not confirmed"_s), qPrintable(reasonsOf(preview)));
}

void TestImportSheets::whatIsNoSpreadsheetEndsInASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("word");
    const QByteArray book = xlsxFile(rowsOf(sound));
    const auto row = [](const char *name, const QByteArray &bytes, const QString &word) {
        QTest::newRow(name) << bytes << word;
    };
    row("nothing", {}, u"empty"_s);
    row("blanks", "  \n \n", u"empty"_s);
    row("a PDF", "%PDF-1.7\n%\xe2\xe3", u"not a spreadsheet"_s);
    row("an older Excel file", QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(600, '\0'),
        u"older"_s);
    row("a page of the web", "<!DOCTYPE html><html><table></table></html>", u"not a spreadsheet"_s);
    row("binary noise", QByteArray("\x01\x02\x00\x00\x07\x00\x01\xff", 8).repeated(99),
        u"not a spreadsheet"_s);
    row("half a workbook", book.left(book.size() / 2), u"damaged"_s);
    row("a workbook with a hole", QByteArray(book).replace(book.size() / 3, 200, QByteArray(200, 'x')),
        u"damaged"_s);
    row("another zip file", zipFile({{u"readme.txt"_s, "hello"}}), u"not a spreadsheet"_s);
    row("XML that does not end", zipFile({{u"content.xml"_s, "<office:spreadsheet xmlns:office=\"o\"><a>"}}),
        u"damaged"_s);
    row("elements too deep", zipFile({{u"content.xml"_s, QByteArray("<a>").repeated(5'000'000)}}),
        u"damaged"_s);
    QByteArray laughs = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'z'; ++c)
        laughs += QByteArray("<!ENTITY ") + c + " \"&" + char(c - 1) + ";&" + char(c - 1) + ";\">";
    row("a billion laughs", zipFile({{u"content.xml"_s, laughs + "]><a>&y;</a>"}}), u"damaged"_s);
    row("a zip bomb", zipFile({{u"content.xml"_s, "<a>" + QByteArray(140'000'000, ' ') + "</a>"}}),
        u"unpacks"_s);
    row("too many rows of text", QByteArray("a;b\n").repeated(1'000'000), u"rows"_s);
    row("a row repeated a million times",
        odsFile(
            u"<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>"_s),
        u"rows"_s);
    row("a cell repeated a million times",
        odsFile(
            u"<table:table table:name=\"A\"><table:table-row><table:table-cell table:number-columns-repeated=\"1000000\" office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>"_s),
        u"columns"_s);
    row("too many columns", QByteArray("a;").repeated(5'000), u"columns"_s);
    row("a locked ODS",
        zipFile(
            {{u"content.xml"_s, "\x01\x02"}, {u"META-INF/manifest.xml"_s, "<manifest:encryption-data/>"}}),
        u"password"_s);
    row("a binary workbook",
        zipFile({{u"_rels/.rels"_s, "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                                    "Target=\"xl/workbook.bin\"/></Relationships>"},
                 {u"xl/workbook.bin"_s, "x"}}),
        u"XLSB"_s);
}

void TestImportSheets::whatIsNoSpreadsheetEndsInASentence()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, word);
    const auto workbook = workbookOf(u"bilag"_s, bytes);
    QVERIFY(!workbook.ok());
    QVERIFY2(workbook.error().message.contains(word), qPrintable(workbook.error().message));
    QVERIFY(workbook.error().message.contains(u"bilag"_s));
}

QTEST_APPLESS_MAIN(TestImportSheets)
#include "tst_importsheets.moc"
