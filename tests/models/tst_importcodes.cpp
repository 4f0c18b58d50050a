// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/builtincatalogue.h"
#include "models/import/codes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// Codes in the spellings that people use.
class TestImportCodes : public QObject
{
    Q_OBJECT

private slots:
    void aCellNamesAThing_data()
    {
        QTest::addColumn<CodeKind>("kind");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("code"); // "?" before it: not in the catalogue; empty: none
        const auto row = [](CodeKind kind, const QString &cell, const QString &code) {
            QTest::newRow(qPrintable(cell)) << kind << cell << code;
        };
        const auto integration = CodeKind::Integration;
        row(integration, u"SF1470"_s, u"SF1470"_s);
        row(integration, u"SF 1470"_s, u"SF1470"_s);
        row(integration, u"sf-1470"_s, u"SF1470"_s);
        row(integration, u"SF_1470"_s, u"SF1470"_s);
        row(integration, u"SF\u00a01470 – Sags- og Dokumentindekset"_s, u"SF1470"_s);
        row(integration, u"SF1470: Sags- og Dokumentindekset"_s, u"SF1470"_s);
        row(integration, u"SF1470 3.0"_s, u"SF1470"_s);
        row(integration, u"SF1470-3"_s, u"SF1470"_s);
        row(integration, u"SF1470 A fine one"_s, u"SF1470"_s);
        row(integration, u"SF1590-B-01"_s, u"SF1590_B_01"_s);
        row(integration, u"SF1590_B01"_s, u"SF1590_B_01"_s);
        row(integration, u"SF1590B01"_s, u"SF1590_B_01"_s);
        row(integration, u"SF 1590 B 1"_s, u"SF1590_B_01"_s);
        row(integration, u"sf1590_b_01 Afsend"_s, u"SF1590_B_01"_s);
        row(integration, u"sf1320a"_s, u"SF1320_A"_s);
        row(integration, u"SF1320-A"_s, u"SF1320_A"_s);
        row(integration, u"SF810"_s, u"SF0810"_s);
        row(integration, u"Integration SF0810"_s, u"SF0810"_s);
        row(integration, u"Sygehusophold (SF0810)"_s, u"SF0810"_s);
        row(integration, u"sygehusophold"_s, u"SF0810"_s);
        row(integration, u"SF1470_B"_s, u"?SF1470_B"_s);
        row(integration, u"SF9999"_s, u"?SF9999"_s);
        row(integration, u"SF1590"_s, u"?SF1590"_s);
        row(integration, u"sf9998-c-2"_s, u"?SF9998_C_02"_s);
        row(integration, u"SF"_s, {});
        row(integration, u"SFT 1470"_s, {});
        const auto package = CodeKind::Package;
        row(package, u"I-1"_s, u"I-1"_s);
        row(package, u"I1"_s, u"I-1"_s);
        row(package, u"I-01"_s, u"I-1"_s);
        row(package, u"I 1"_s, u"I-1"_s);
        row(package, u"i1"_s, u"I-1"_s);
        row(package, u"I_15"_s, u"I-15"_s);
        row(package, u"I–3 Klassifikation"_s, u"I-3"_s);
        row(package, u"I.3"_s, u"I-3"_s);
        row(package, u"I-krav 3"_s, u"I-3"_s);
        row(package, u"Krav I-3"_s, u"I-3"_s);
        row(package, u"Integrationspakke I-3"_s, u"I-3"_s);
        row(package, u"Klassifikation"_s, u"I-3"_s);
        row(package, u"I-16"_s, u"?I-16"_s);
        row(package, u"i 3 kommuner"_s, {});
        row(package, u"I-3a"_s, {});
        row(package, u"Mindst 3"_s, {});
        const auto useCase = CodeKind::UseCase;
        row(useCase, u"Y26-U01"_s, u"Y26-U01"_s);
        row(useCase, u"Y26.1"_s, u"Y26-U01"_s);
        row(useCase, u"Y26.01"_s, u"Y26-U01"_s);
        row(useCase, u"y26 u1"_s, u"Y26-U01"_s);
        row(useCase, u"Y26U01"_s, u"Y26-U01"_s);
        row(useCase, u"Y26_U01"_s, u"Y26-U01"_s);
        row(useCase, u"Y26-UC1 Noget"_s, u"Y26-U01"_s);
        row(useCase, u"Y26 - 1"_s, u"Y26-U01"_s);
        row(useCase, u"UC 26.01"_s, u"Y26-U01"_s);
        row(useCase, u"Usecase Y26.1: Noget"_s, u"Y26-U01"_s);
        row(useCase, u"26.1"_s, u"Y26-U01"_s);
        row(useCase, u"Y26.99"_s, u"?Y26-U99"_s);
        row(useCase, u"Y26.1.2"_s, {});
        row(useCase, u"Y26"_s, {});
        row(useCase, u"Dagsordener og referater til politiske udvalg"_s, u"Y05-U01"_s);
        row(useCase, u"dagsordener og  referater til politiske udvalg."_s, u"Y05-U01"_s);
        row(CodeKind::Area, u"Y26"_s, u"Y26"_s);
        row(CodeKind::Area, u"Y 26 – noget"_s, u"Y26"_s);
        row(CodeKind::Area, u"Ydelsesområde Y26"_s, u"Y26"_s);
        row(CodeKind::Area, u"Sundhed"_s, u"Y20"_s);
        row(CodeKind::Area, u"Y26-U01"_s, u"Y26"_s);
        row(CodeKind::Criterion, u"SF1470-3"_s, u"SF1470-3"_s);
        row(CodeKind::Criterion, u"SF 1470 - 03"_s, u"SF1470-3"_s);
        row(CodeKind::Criterion, u"I-6-K1"_s, u"I-6-K1"_s);
        row(CodeKind::Criterion, u"I6.1"_s, u"I-6-K1"_s);
        row(CodeKind::Criterion, u"GV-1"_s, u"GV-1"_s);
    }

    void aCellNamesAThing()
    {
        QFETCH(CodeKind, kind);
        QFETCH(QString, cell);
        QFETCH(QString, code);
        static const CodeBook book(builtInCatalogue().value());
        const auto found = book.find(kind, cell);
        const QString told = found ? (found->known ? QString() : u"?"_s) + found->code : QString();
        QCOMPARE(told, code);
    }

    void severalCodesInACellAreAllFound()
    {
        const CodeBook book(builtInCatalogue().value());
        QStringList codes;
        for (const FoundCode &code : book.codesIn(u"SF1470, sf1590-b-01 og SF 1500"_s, CodeKind::Integration))
            codes.append(code.code);
        QCOMPARE(codes, QStringList({u"SF1470"_s, u"SF1590_B_01"_s, u"SF1500"_s}));
    }

    void aUseCaseIsKnownByItsAreaAndNumber()
    {
        const CodeBook book(builtInCatalogue().value());
        QCOMPARE(book.useCaseIn(u"Y26"_s, u"3"_s)->code, u"Y26-U03"_s);
        QCOMPARE(book.useCaseIn(u"Y26"_s, u"U03 Noget"_s)->code, u"Y26-U03"_s);
        QCOMPARE(book.useCaseIn(u"Y26"_s, u"Usecase 3"_s)->code, u"Y26-U03"_s);
        QVERIFY(!book.useCaseIn(u"Y26"_s, u"Noget 3"_s));
        QVERIFY(!book.useCaseIn({}, u"3"_s));
    }
};

QTEST_APPLESS_MAIN(TestImportCodes)
#include "tst_importcodes.moc"
