// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/guess.h"
#include "models/import/preview.h"
#include "models/import/readworkbook.h"
#include "tests/support/importbase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

QString reasonsOf(const ImportPreview &preview)
{
    QString text;
    for (const RowAccount &row : preview.rows)
        for (const StatementAccount &one : row.statements)
            text += u"\n%1 %2 %3"_s.arg(one.id, wordOf(one.outcome), one.why);
    return text;
}

ImportPreview imported(const QString &lines, const Catalogue &base)
{
    const auto workbook = workbookOf(u"a.csv"_s, lines.toUtf8());
    return previewImport(*workbook, guessMapping(*workbook, base), base, {u"A"_s, {}, {}, {}});
}

} // namespace

// What becomes of a catalogue where a document says a part of it, or much.
class TestImportMerge : public QObject
{
    Q_OBJECT

private slots:
    // A statement of the catalogue that is on `before`, after a document that says a part of it.
    void aPartConfirmsNothing_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("statement");
        QTest::addColumn<Basis>("before");
        QTest::addColumn<Basis>("after");
        QTest::addColumn<bool>("fromBefore"); // does its source still say so?
        const auto row = [](const char *name, const QString &lines, const QString &statement, Basis before,
                            Basis after, bool fromBefore) {
            QTest::newRow(name) << lines << statement << before << after << fromBefore;
        };
        const auto published = Basis::Published, confirmed = Basis::Confirmed, inferred = Basis::Inferred;
        const QString criteria =
            u"Krav nr.;Kriterium\nSF1470-1;%1\nSF1470-7;Noget helt nyt er også på plads."_s;
        const QString same = u"Sager indlæses inden for et døgn."_s;
        row("a criterion", criteria.arg(same), u"SF1470-1"_s, published, published, true);
        row("one that was confirmed", criteria.arg(same), u"SF1470-1"_s, confirmed, confirmed, true);
        row("one reworded", criteria.arg(u"Sager indlæses på en time."_s), u"SF1470-1"_s, published, inferred,
            false);
        row("a confirmed one reworded", criteria.arg(u"Sager indlæses på en time."_s), u"SF1470-1"_s,
            confirmed, inferred, false);
        row("a new one", criteria.arg(same), u"SF1470-7"_s, published, Basis::Assumed, false);
        row("one with all", u"Krav nr.;Kriterium;Ansvarlig\nSF1470-1;"_s + same + u";Leverandør"_s,
            u"SF1470-1"_s, published, confirmed, true);
        const QString useCases = u"Område;Usecase;Navn;Beskrivelse\nY26;Y26-U01;%1;%2"_s;
        row("a use case's name",
            u"Usecase;Navn;I-1;I-2\nY26-U01;Visitation til hjemmehjælp;O;S\nY26-U02;Hjælpemidler;O;"_s,
            u"Y26-U01"_s, published, published, true);
        row("another name", useCases.arg(u"Visitation"_s, QString()), u"Y26-U01"_s, published, inferred,
            false);
        row("name and description", useCases.arg(u"Visitation"_s, u"Hvad den er"_s), u"Y26-U01"_s, published,
            confirmed, false);
        const QString things = u"Integration;Navn;Formål;Version\nSF1511;Login;%1;%2"_s;
        row("an integration without its version", things.arg(u"Hvad den er"_s, QString()), u"SF1511"_s,
            published, published, true);
        row("an integration with all", things.arg(u"Hvad den er"_s, u"1.5"_s), u"SF1511"_s, published,
            confirmed, true);
        row("the strength of a confirmed part", u"Usecase;I-1;I-3\nY26-U02;O;S"_s, u"Y26-U02:I-3"_s,
            confirmed, inferred, false);
    }
    void aPartConfirmsNothing()
    {
        QFETCH(QString, lines);
        QFETCH(QString, statement);
        QFETCH(Basis, before);
        QFETCH(Basis, after);
        QFETCH(bool, fromBefore);
        Catalogue base = importBase();
        const SourceId source = SourceId{u"kilde"_s};
        base.sources.append({source, u"Kilde"_s, {}, {}});
        Integration &login = base.integrations[base.integrationIndex.value({u"SF1511"_s})];
        login.purpose = base.useCases[0].description = {u"Hvad den er"_s, {}};
        login.version = u"1.5"_s;
        Criterion &criterion = base.criteria[base.criterionIndex.value({u"SF1470-1"_s})];
        criterion.responsible = Responsible::Vendor;
        for (Ground *ground : {&login.ground, &base.useCases[0].ground, &criterion.ground,
                               &base.useCases[1].requirements[1].ground})
            *ground = {before, source, {}, {}, {}};
        const ImportPreview preview = imported(lines, base);
        const Catalogue &c = preview.catalogue;
        QHash<QString, Ground> grounds;
        for (const auto &one : c.useCases) {
            grounds.insert(one.id.code, one.ground);
            for (const Requirement &requirement : one.requirements)
                grounds.insert(one.id.code + u':' + c.packages.at(requirement.package).id.code,
                               requirement.ground);
        }
        for (const auto &one : c.integrations)
            grounds.insert(one.id.code, one.ground);
        for (const auto &one : c.criteria)
            grounds.insert(one.id.code, one.ground);
        QVERIFY2(grounds.contains(statement), qPrintable(reasonsOf(preview)));
        const Ground ground = grounds.value(statement);
        QCOMPARE(wordOf(ground.basis), wordOf(after));
        QCOMPARE(ground.source == source || ground.alsoSources.contains(source), fromBefore);
        bool told = false;
        for (const RowAccount &account : preview.rows)
            for (const StatementAccount &one : account.statements)
                told = told || (one.id == statement && one.why.contains(u"not confirmed"_s));
        QCOMPARE(told, after != Basis::Confirmed);
    }

    void whatLeansOnAMemberThatGoesIsDoubtedOrLessSure()
    {
        const QString lines = u"Pakke;SF1511;SF1470;SF1590_B_01\nI-1;F;;\nI-3;P;;F"_s;
        Catalogue base = importBase();
        Requirement &requirement = base.useCases[1].requirements[1];
        requirement.ground.basis = Basis::Confirmed;
        const ImportPreview doubted = imported(lines, base);
        QCOMPARE(doubted.rows.at(2).outcome, RowOutcome::Doubtful);
        QCOMPARE(doubted.catalogue.useCases.at(1).requirements.at(1).only->size(), 1);
        requirement.only->append(base.integrationIndex.value({u"SF1590_B_01"_s}));
        const ImportPreview pruned = imported(lines, base);
        QVERIFY2(pruned.counts.doubtful == 0, qPrintable(reasonsOf(pruned)));
        QCOMPARE(pruned.rows.at(2).outcome, RowOutcome::Changed);
        QCOMPARE(pruned.catalogue.useCases.at(1).requirements.at(1).only->size(), 1);
        QCOMPARE(pruned.catalogue.useCases.at(1).requirements.at(1).ground.basis, Basis::Inferred);
    }

    void muchWithoutNumbersIsMergedWhole_data()
    {
        QTest::addColumn<QString>("first"); // imported before
        QTest::addColumn<QString>("lines");
        QTest::addColumn<int>("taken");
        QString criteria = u"Integration;Kriterium;Ansvarlig"_s, useCases = u"Ydelsesområde;Usecase"_s;
        QString things = u"Integration;Navn"_s, needs = u"Integration;Forudsætter;Art"_s;
        for (int i = 0; i < 5'000; ++i) {
            criteria += u"\nSF1470;Der skal være ord%1 og led%1 med del%1 som sag%1.;Leverandør"_s.arg(i);
            useCases += u"\nY26;Hel%1 ny%1 ting%1"_s.arg(i);
        }
        for (int i = 0; i < 2'000; ++i) {
            things += u"\nSF%1;Ny ting %1"_s.arg(i + 2000);
            needs += u"\nSF%1;SF%2;Skal"_s.arg(i + 2000).arg((i + 1) % 2000 + 2000);
        }
        QTest::newRow("criteria") << QString() << criteria << 5'000;
        QTest::newRow("use cases") << QString() << useCases << 5'000;
        QTest::newRow("dependencies, the last of which closes a loop") << things << needs << 1'999;
    }
    void muchWithoutNumbersIsMergedWhole()
    {
        QFETCH(QString, first);
        QFETCH(QString, lines);
        QFETCH(int, taken);
        const Catalogue base = first.isEmpty() ? importBase() : imported(first, importBase()).catalogue;
        const auto workbook = workbookOf(u"a.csv"_s, lines.toUtf8());
        const Mapping mapping = guessMapping(*workbook, base);
        const ImportPreview preview = previewImport(*workbook, mapping, base, {u"A"_s, {}, {}, {}});
        QCOMPARE(preview.counts.taken, taken);
    }
};

QTEST_APPLESS_MAIN(TestImportMerge)
#include "tst_importmerge.moc"
