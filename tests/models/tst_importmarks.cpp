// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/guess.h"
#include "models/import/mappingjson.h"
#include "models/import/preview.h"
#include "models/import/readworkbook.h"
#include "tests/support/importbase.h"

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

const QString members = u"Pakke;SF1511;SF1320-A;SF1461\nI-1;F;;\nI-2;;F;f"_s;

} // namespace

// Marks that differ by case only.
class TestImportMarks : public QObject
{
    Q_OBJECT

private slots:
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
