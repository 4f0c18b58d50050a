// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/guess.h"
#include "models/import/mappingjson.h"
#include "models/import/marks.h"
#include "models/import/preview.h"
#include "models/import/readworkbook.h"
#include "tests/support/importbase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

struct Read
{
    Workbook workbook;
    Mapping mapping;
    const TableMapping &table() const { return mapping.tables.first(); }
    ImportPreview preview() const
    {
        return previewImport(workbook, mapping, importBase(), {u"A"_s, {}, {}, {}});
    }
};

Read read(const QString &lines)
{
    const auto workbook = workbookOf(u"a.csv"_s, lines.toUtf8());
    return {*workbook, guessMapping(*workbook, importBase())};
}

std::optional<Role> roleOf(const Catalogue &c, const char *package, const char *integration)
{
    const int wanted = c.integrationIndex.value({QString::fromLatin1(integration)}, -1);
    for (const Membership &member :
         c.packages.at(c.packageIndex.value({QString::fromLatin1(package)})).members)
        if (member.integration == wanted)
            return member.role;
    return std::nullopt;
}

// The ids of use cases and requirements that one of them has otherwise, sources aside.
QSet<QString> differing(const Catalogue &before, const Catalogue &after)
{
    const auto said = [](const Catalogue &c) {
        QMap<QString, QString> all;
        for (const UseCase &useCase : c.useCases) {
            all.insert(useCase.id.code, useCase.name.da);
            for (const Requirement &one : useCase.requirements)
                all.insert(useCase.id.code + u':' + c.packages.at(one.package).id.code,
                           QString::number(static_cast<int>(one.strength)));
        }
        return all;
    };
    const QMap<QString, QString> old = said(before), now = said(after);
    QSet<QString> ids;
    for (const QString &id : old.keys() + now.keys())
        if (old.value(id) != now.value(id))
            ids.insert(id);
    return ids;
}

const QString members = u"Pakke;SF1511;SF1320-A;SF1461\nI-1;F;;\nI-2;;F;f"_s;

} // namespace

// Marks that differ by case only.
class TestImportMarks : public QObject
{
    Q_OBJECT

private slots:
    // A word that is known, with something beside it that nobody read.
    void aMarkWithARemainderIsUnclear_data()
    {
        QTest::addColumn<QString>("mark");
        for (const char *mark : {"Skal ikke",
                                 "Ikke obligatorisk",
                                 "Obligatorisk?",
                                 "Obligatorisk eller supplerende",
                                 "Obligatorisk, hvis relevant",
                                 "Obligatorisk ved selvbetjening",
                                 "Skal (kan fravælges)",
                                 "Obligatorisk undtagen Fanø",
                                 "Obligatorisk fra 2028",
                                 "Obligatorisk (afventer afklaring)",
                                 "Obligatorisk, dog ikke for kommuner under 10.000",
                                 "Skal, hvis kommunen bruger det",
                                 "Skal (udgår)",
                                 "Supplerende (tidligere obligatorisk)",
                                 "Bør ikke",
                                 "Not mandatory",
                                 "Kan ikke",
                                 "Ikke krav for små kommuner",
                                 "Obligatorisk undtagen SF1470",
                                 "X*",
                                 "F / f"})
            QTest::newRow(mark) << QString::fromUtf8(mark);
    }
    void aMarkWithARemainderIsUnclear()
    {
        QFETCH(QString, mark);
        for (const QString &lines : {u"Usecase;Krav;Type\nY26-U02;I-3;\"%1\"\nY26-U01;I-1;Obligatorisk"_s,
                                     u"Usecase;I-1;I-3\nY26-U02;O;\"%1\"\nY26-U01;O;"_s}) {
            const Read sheet = read(lines.arg(mark));
            const ImportPreview preview = sheet.preview();
            QCOMPARE(preview.counts.doubtful, 1);
            QVERIFY2(preview.rows.at(1).why.contains(mark), qPrintable(preview.rows.at(1).why));
            const Catalogue &c = preview.catalogue, base = importBase();
            const int u = c.useCaseIndex.value({u"Y26-U02"_s});
            QVERIFY(differing(base, c).isEmpty());
            QCOMPARE(c.useCases.at(u).ground.basis, base.useCases.at(u).ground.basis);
            for (qsizetype i = 0; i < base.useCases.at(u).requirements.size(); ++i)
                QVERIFY(c.useCases.at(u).requirements.at(i).ground.basis != Basis::Confirmed);
        }
    }

    void aWholeKnownCellIsUnderstood_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<MarkMeaning>("meaning");
        using M = MarkMeaning;
        QTest::newRow("word") << u"Obligatorisk"_s << M::Mandatory;
        QTest::newRow("period") << u"obligatorisk."_s << M::Mandatory;
        QTest::newRow("whole cell") << u"Obligatorisk krav"_s << M::Mandatory;
        QTest::newRow("its column's head") << u"Rolle: Obligatorisk"_s << M::Mandatory;
        QTest::newRow("must") << u"MUST"_s << M::Mandatory;
        QTest::newRow("optional") << u"Optional"_s << M::Supplementary;
        QTest::newRow("voluntary") << u"Frivilligt"_s << M::Supplementary;
        QTest::newRow("none") << u"Ikke relevant"_s << M::No;
    }
    void aWholeKnownCellIsUnderstood()
    {
        QFETCH(QString, mark);
        QFETCH(MarkMeaning, meaning);
        QCOMPARE(meaningOfMark(TableKind::RequirementList, mark, {mark}, {}), meaning);
    }

    void aLegendInCellsOfItsOwnIsRead()
    {
        const Read sheet = read(u"Signaturer:;F = fast krav;f = frivilligt;(F) = fast krav hvis aftalt\n\n"
                                "Usecase;I-1;I-2;I-3\nY26-U01;F;f;\nY26-U02;F;;(F)"_s);
        QCOMPARE(sheet.table().marks.value(u"F"_s), MarkMeaning::Mandatory);
        QCOMPARE(sheet.table().marks.value(u"f"_s), MarkMeaning::Supplementary);
        QCOMPARE(sheet.table().marks.value(u"(F)"_s), MarkMeaning::Unsure);
        QCOMPARE(sheet.preview().counts.doubtful, 1);
    }

    void whereNoMarkIsUnderstoodNothingIsTakenAway()
    {
        const Read sheet = read(u"Usecase;Navn;I-1;I-2;I-3\nY26-U01;Visitation;Q;;\nY26-U02;Noget;;q;Z\n"
                                "Y20-U01;Genoptræning;Z;;"_s);
        const ImportPreview preview = sheet.preview();
        QCOMPARE(preview.counts.doubtful, 3);
        QVERIFY(differing(importBase(), preview.catalogue).isEmpty());
        for (const RowAccount &row : preview.rows)
            for (const StatementAccount &one : row.statements)
                QVERIFY(one.outcome == RowOutcome::Doubtful || one.outcome == RowOutcome::Skipped);
    }

    // What else a doubtful row says is not used either.
    void aDoubtfulRowChangesNothing()
    {
        const Read sheet = read(u"Usecase;Navn;I-1;I-2;I-3\nY26-U01;Visitation til hjemmehjælp nu;S;;?\n"
                                "Y26-U02;Hjælpemidler;O;;O\nY20-U01;Genoptræning;O;O;"_s);
        const ImportPreview preview = sheet.preview();
        QCOMPARE(preview.counts.doubtful, 1);
        const Catalogue &c = preview.catalogue, base = importBase();
        const int u = c.useCaseIndex.value({u"Y26-U01"_s});
        QCOMPARE(differing(base, c), QSet{u"Y20-U01:I-1"_s});
        QCOMPARE(c.useCases.at(u).ground.basis, base.useCases.at(u).ground.basis);
        for (qsizetype i = 0; i < base.useCases.at(u).requirements.size(); ++i)
            QVERIFY(c.useCases.at(u).requirements.at(i).ground.basis != Basis::Confirmed);
    }

    void quiteAnotherTextWaitsForAPerson()
    {
        const Read sheet = read(u"Krav nr.;Kriterium;Ansvarlig\nSF1470-1;Faktura sendes elektronisk "
                                "hver måned til kunden;Leverandør"_s);
        const ImportPreview preview = sheet.preview();
        QCOMPARE(preview.counts.doubtful, 1);
        const Catalogue base = importBase();
        for (const Criterion &criterion : preview.catalogue.criteria)
            QCOMPARE(criterion.text, base.criteria.at(base.criterionIndex.value(criterion.id)).text);
    }

    void aRemarkBesideARowIsNamedAndKeepsItFromBeingConfirmed_data()
    {
        QTest::addColumn<QString>("remark");
        QTest::addColumn<QString>("type"); // the catalogue has Y26-U01 I-1 as obligatorisk
        QTest::addColumn<int>("doubtful");
        QTest::newRow("the same") << u"gælder øer"_s << u"Obligatorisk"_s << 0;
        QTest::newRow("the same with a condition") << u"kun SF1511"_s << u"Obligatorisk"_s << 0;
        QTest::newRow("a change with a condition") << u"kun SF1511"_s << u"Supplerende"_s << 1;
        QTest::newRow("removed") << u"se note"_s << u"Nej"_s << 1;
    }
    void aRemarkBesideARowIsNamedAndKeepsItFromBeingConfirmed()
    {
        QFETCH(QString, remark);
        QFETCH(QString, type);
        QFETCH(int, doubtful);
        const Read sheet =
            read(u"Usecase;Krav;Type;Forbehold\nY26-U01;I-1;%1;%2\nY26-U02;I-1;O;"_s.arg(type, remark));
        QCOMPARE(sheet.table().columns.at(3).meaning, Meaning::Remark);
        const ImportPreview preview = sheet.preview();
        QCOMPARE(preview.counts.doubtful, doubtful);
        const auto &said = preview.rows.at(1).statements;
        QVERIFY(std::any_of(said.cbegin(), said.cend(),
                            [&](const StatementAccount &one) { return one.why.contains(remark); }));
        const UseCase &useCase =
            preview.catalogue.useCases.at(preview.catalogue.useCaseIndex.value({u"Y26-U01"_s}));
        QCOMPARE(useCase.requirements.first().strength, Strength::Mandatory);
        QVERIFY(useCase.requirements.first().ground.basis != Basis::Confirmed);
        const UseCase &other =
            preview.catalogue.useCases.at(preview.catalogue.useCaseIndex.value({u"Y26-U02"_s}));
        QCOMPARE(other.requirements.first().ground.basis, Basis::Confirmed);
    }

    void negationsNeverMeanTheirOpposite()
    {
        QCOMPARE(read(u"Krav nr.;Kriterium;Ansvarlig\nSF1470-1;Sager indlæses inden for et døgn.;"
                      "Ikke leverandøren"_s)
                     .preview()
                     .counts.doubtful,
                 1);
        for (const char *packages : {"I-1, ikke I-2", "I-1 eller I-2", "I-2 (hvis relevant)"})
            QCOMPARE(read(u"Usecase;Krav;Type\nY20-U01;\"%1\";Obligatorisk\nY26-U01;I-1;Obligatorisk"_s.arg(
                              QString::fromLatin1(packages)))
                         .preview()
                         .counts.doubtful,
                     1);
    }

    // What the preview counts as taken or changed is what differs between the catalogues, and nothing else.
    void thePreviewSaysWhatTheImportDoes()
    {
        const QStringList marks{u"O"_s,         u"S"_s,   u""_s,  u"-"_s, u"?"_s, u"Obligatorisk"_s,
                                u"Skal ikke"_s, u"Nej"_s, u"Q"_s, u""_s,  u"x"_s};
        const QStringList names{u""_s, u"Hjælpemidler"_s, u"Noget ganske andet"_s,
                                u"Genoptræning i hjemmet"_s};
        QRandomGenerator random(26);
        const Catalogue base = importBase();
        for (int round = 0; round < 300; ++round) {
            QString lines = u"Usecase;Navn;I-1;I-2;I-3;Bemærkning\n"_s;
            for (const char *useCase : {"Y26-U01", "Y26-U02", "Y20-U01", "Y20-U09"}) {
                lines += QString::fromLatin1(useCase) + u';' + names.at(random.bounded(4));
                for (int column = 0; column < 3; ++column)
                    lines += u';' + marks.at(random.bounded(static_cast<int>(marks.size())));
                lines += random.bounded(5) == 0 ? u";se note\n"_s : u";\n"_s;
            }
            const ImportPreview preview = read(lines).preview();
            QSet<QString> told;
            int changes = 0;
            for (const RowAccount &row : preview.rows)
                for (const StatementAccount &one : row.statements)
                    if (one.outcome == RowOutcome::Taken || one.outcome == RowOutcome::Changed) {
                        QVERIFY(row.outcome == RowOutcome::Taken || row.outcome == RowOutcome::Changed);
                        told.insert(one.id);
                        ++changes;
                    }
            QCOMPARE(told.size(), changes);
            QCOMPARE(told, differing(base, preview.catalogue));
        }
    }

    void twoCasesAreTwoMarksThatNobodyIsSureOf()
    {
        const Read sheet = read(members);
        QCOMPARE(sheet.table().kind, TableKind::MemberMatrix);
        QCOMPARE(sheet.table().marks.keys(), (QStringList{u"F"_s, u"f"_s}));
        QCOMPARE(sheet.table().marks.values(), (QList{MarkMeaning::Unsure, MarkMeaning::Unsure}));
        QCOMPARE(sheet.preview().counts.doubtful, 2);
    }

    void eachIsTakenForWhatAPersonSays()
    {
        Read sheet = read(members);
        sheet.mapping.tables.first().marks[u"F"_s] = MarkMeaning::Business;
        sheet.mapping.tables.first().marks[u"f"_s] = MarkMeaning::Prerequisite;
        const ImportPreview preview = sheet.preview();
        QCOMPARE(preview.counts.doubtful, 0);
        QCOMPARE(roleOf(preview.catalogue, "I-2", "SF1320_A"), Role::Business);
        QCOMPARE(roleOf(preview.catalogue, "I-2", "SF1461"), Role::Prerequisite);
    }

    void aMappingFileKeepsBoth()
    {
        Read sheet = read(members);
        sheet.mapping.tables.first().marks[u"F"_s] = MarkMeaning::Business;
        sheet.mapping.tables.first().marks[u"f"_s] = MarkMeaning::Prerequisite;
        const auto again = readMapping(writeMapping(sheet.mapping));
        QVERIFY(again.ok());
        QCOMPARE(*again, sheet.mapping);
    }

    void aLegendSaysWhichIsWhich()
    {
        const Read sheet = read(members + u"\n\nF = forretningsbærende; f = forudsætning"_s);
        QCOMPARE(sheet.table().marks.value(u"F"_s), MarkMeaning::Business);
        QCOMPARE(sheet.table().marks.value(u"f"_s), MarkMeaning::Prerequisite);
        QCOMPARE(sheet.preview().counts.doubtful, 0);
    }

    void whereOneCaseStandsTheCaseDoesNotMatter_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("mark"); // as the mapping has it
        QTest::newRow("the sheet is in capitals") << u"Usecase;I-1;I-2\nY26-U01;Q;Q"_s << u"q"_s;
        QTest::newRow("the mapping is in capitals") << u"Usecase;I-1;I-2\nY26-U01;q;q"_s << u"Q"_s;
    }
    void whereOneCaseStandsTheCaseDoesNotMatter()
    {
        QFETCH(QString, lines);
        QFETCH(QString, mark);
        Read sheet = read(lines);
        sheet.mapping.tables.first().marks = {{mark, MarkMeaning::Supplementary}};
        const ImportPreview preview = sheet.preview();
        QCOMPARE(preview.counts.doubtful, 0);
        const Catalogue &c = preview.catalogue;
        for (const Requirement &one : c.useCases.at(c.useCaseIndex.value({u"Y26-U01"_s})).requirements)
            QCOMPARE(one.strength, Strength::Supplementary);
    }

    // One that was said of the capital letter says nothing of the small one beside it.
    void aRememberedMarkIsNotTakenForItsOtherCase()
    {
        Read sheet = read(members);
        sheet.mapping.tables.first().marks = {{u"F"_s, MarkMeaning::Business}};
        QCOMPARE(sheet.preview().counts.doubtful, 1);
    }

    void wordsAndCrossesMeanTheSameInAnyCase()
    {
        const Read sheet = read(u"Usecase;I-1;I-2;I-3\nY26-U01;x;X;Obligatorisk\nY26-U02;X;x;obligatorisk"_s);
        QCOMPARE(sheet.preview().counts.doubtful, 0);
        for (const MarkMeaning meaning : sheet.table().marks)
            QCOMPARE(meaning, MarkMeaning::Mandatory);
    }
};

QTEST_GUILESS_MAIN(TestImportMarks)
#include "tst_importmarks.moc"
