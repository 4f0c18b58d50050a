// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/documenttitle.h"
#include "models/import/guess.h"
#include "models/import/preview.h"
#include "models/import/readworkbook.h"
#include "models/item/importoutlook.h"
#include "tests/support/importbase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

Workbook workbookWith(const QString &lines)
{
    return *workbookOf(u"a.csv"_s, lines.toUtf8());
}

ImportPreview imported(const QString &lines)
{
    const Workbook workbook = workbookWith(lines);
    return previewImport(workbook, guessMapping(workbook, importBase()), importBase(), {u"A"_s, {}, {}, {}});
}

const StatementAccount *accountOf(const ImportPreview &preview, const QString &id)
{
    for (const RowAccount &row : preview.rows)
        for (const StatementAccount &one : row.statements)
            if (one.id == id)
                return &one;
    return nullptr;
}

} // namespace

// What a document says of itself, of its pages, and by leaving something out; and an import that is stopped.
class TestImportDocument : public QObject
{
    Q_OBJECT

private slots:
    void theTitleStandsAboveTheTable_data()
    {
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("version");
        QTest::newRow("title and version") << u"SKI 02.19 – Bilag 3.A;;\nVersion 1.2, 14. marts 2023;;\n;;"_s
                                           << u"SKI 02.19 – Bilag 3.A"_s << u"Version 1.2, 14. marts 2023"_s;
        QTest::newRow("a label and its value")
            << u"Bilag 2;;\nVersion:;2.0;"_s << u"Bilag 2"_s << u"Version 2.0"_s;
        QTest::newRow("a date of its own")
            << u"Bilag 2;;\nDato;2026-11-03;"_s << u"Bilag 2"_s << u"2026-11-03"_s;
        QTest::newRow("a legend is no title")
            << u"O = obligatorisk;;\nBilag 2;;"_s << u"Bilag 2"_s << QString();
        QTest::newRow("nothing above") << QString() << QString() << QString();
    }
    void theTitleStandsAboveTheTable()
    {
        QFETCH(QString, above);
        const QString table = u"Usecase;I-1;I-2\nY26-U01;O;S"_s;
        const Workbook workbook = workbookWith(above.isEmpty() ? table : QString(above + u'\n' + table));
        const DocumentTitle said = titleIn(workbook, guessMapping(workbook, importBase()));
        QTEST(said.title, "title");
        QTEST(said.version, "version");
    }

    void aColumnOfPagesIsThePlaceInTheSource_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("place");
        QTest::newRow("page numbers") << u"Side"_s << u"14"_s << u"Side 14 (a!D2)"_s;
        QTest::newRow("references") << u"Ref."_s << u"s. 12"_s << u"s. 12 (a!D2)"_s;
        QTest::newRow("none in this row") << u"Side"_s << QString() << u"a!D2"_s;
    }
    void aColumnOfPagesIsThePlaceInTheSource()
    {
        QFETCH(QString, head);
        QFETCH(QString, value);
        QFETCH(QString, place);
        const ImportPreview preview = imported(
            u"Krav nr.;Kriterium;Ansvarlig;%1\nSF1470-1;Sager indlæses inden for et døgn.;Leverandør;%2\n"
            "SF1470-2;Dokumenter er mærket med deres følsomhed.;Leverandør;s. 3"_s.arg(head, value));
        const Catalogue &c = preview.catalogue;
        const Ground &ground = c.criteria.at(c.criterionIndex.value({u"SF1470-1"_s})).ground;
        QCOMPARE(ground.basis, Basis::Confirmed);
        QCOMPARE(ground.place, place.replace(u"!D2"_s, u"!A2"_s));
    }

    void aConditionThatIsLeftOutIsNotConfirmed()
    {
        const QString with =
            u"Integration;Forudsætter;Art;Betingelse\nSF1470;SF1500;Betinget;Hvis der er et CPR-nr."_s;
        ImportPreview first = imported(with);
        QCOMPARE(first.counts.taken + first.counts.changed, 1);
        const auto groundOf = [](const Catalogue &c) { return c.dependencies.first().ground.basis; };
        QCOMPARE(groundOf(first.catalogue), Basis::Confirmed);
        Catalogue base = first.catalogue;
        base.dependencies.first().ground.basis = Basis::Assumed;
        const Workbook without = workbookWith(u"Integration;Forudsætter;Art\nSF1470;SF1500;Betinget"_s);
        const ImportPreview preview =
            previewImport(without, guessMapping(without, base), base, {u"B"_s, {}, {}, {}});
        QCOMPARE(groundOf(preview.catalogue), Basis::Assumed);
        QVERIFY(accountOf(preview, u"SF1470:SF1500"_s)->why.contains(u"condition"_s));
    }

    void anEnglishTextThatGoesIsSaid()
    {
        Catalogue base = importBase();
        base.criteria[base.criterionIndex.value({u"SF1470-1"_s})].text.en = u"Within a day."_s;
        const Workbook workbook = workbookWith(
            u"Krav nr.;Kriterium;Ansvarlig\nSF1470-1;Sager indlæses inden for en time.;Leverandør"_s);
        const ImportPreview preview =
            previewImport(workbook, guessMapping(workbook, base), base, {u"B"_s, {}, {}, {}});
        QVERIFY(accountOf(preview, u"SF1470-1"_s)->why.contains(u"English"_s));
    }

    // Wherever it is asked, the answer comes before much more is done.
    void whatIsStoppedEndsSoon()
    {
        QString lines = u"Krav nr.;Kriterium;Ansvarlig\n"_s;
        for (int i = 1; i <= 5'000; ++i)
            lines +=
                u"SF1470-%1;Løsningen kan det, der står som nummer %1 i bilaget.;Leverandør\n"_s.arg(i + 100);
        const QByteArray bytes = lines.toUtf8();
        int asked = 0;
        for (const int at : {0, 10, 1'000}) {
            asked = 0;
            const StopAsked stop = [&] { return asked++ >= at; };
            QVERIFY(!workbookOf(u"a.csv"_s, bytes, {}, stop).ok());
            QVERIFY2(asked < at + 1'000, "it went on reading");
        }
        const Workbook workbook = *workbookOf(u"a.csv"_s, bytes);
        const Mapping mapping = guessMapping(workbook, importBase());
        const auto run = [&](int at) {
            asked = 0;
            return importOutlook(workbook, mapping, importBase(), {u"A"_s, {}, {}, {}},
                                 [&] { return asked++ >= at; });
        };
        QVERIFY(run(100'000'000).preview);
        const int all = asked;
        QVERIFY2(all > 10'000, "it is asked at every row and statement");
        for (const int at : {0, 100, all / 2, all - 10}) {
            QVERIFY(!run(at).preview || at == all - 10); // what is left of the facts does no harm
            QVERIFY2(asked <= at + 100, qPrintable(QString::number(asked - at)));
        }
    }
};

QTEST_GUILESS_MAIN(TestImportDocument)
#include "tst_importdocument.moc"
