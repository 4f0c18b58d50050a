// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/basis/confirming.h"
#include "models/domain/catalogue/readingorder.h"
#include "models/domain/text/names.h"
#include "tests/reportcase.h"

#include <QTest>

using namespace kravkort;

// What a report says, to whom, before any of it is on paper.
class ReportTest : public QObject
{
    Q_OBJECT

private slots:
    void aMunicipalityReadsNothingInternal_data();
    void aMunicipalityReadsNothingInternal();
    void theInternalEditionTellsEverything();
    void managementReadsTheShortEdition();
    void theMunicipalEditionStillHoldsEveryCriterion();
    void theTitlePageNamesTheBidAndItsNumbers();
    void openDecisionsAreListed();
    void aDecisionTakenIsToldWithItsDate();
    void aPackageThatIsInAnywayIsAskedAboutAsSuch();
    void howFarAPackageIsIsItsWeakestLink();
    void whoHasConfirmedIsToldInsideOnly();
    void aMunicipalityReadsNoPlanOfTheVendors();
    void packagesOutOfScopeStandWithoutNumbers();
    void catalogueTextsFollowTheLanguage();
    void anEmptyBidSaysSo();
    void anUnknownBidIsNoCrash();
    void oddTextsAreKeptAsTheyAre();
    void sourcesAreCounted();
    void everyRowFillsItsColumnsAndNoColumnIsEmpty_data();
    void everyRowFillsItsColumnsAndNoColumnIsEmpty();
    void codesAreReadAsPeopleCount();
};

namespace {

const ReportSection *sectionOf(const Report &report, ReportSectionKind kind)
{
    for (const ReportSection &section : report.sections)
        if (section.kind == kind)
            return &section;
    return nullptr;
}

QString wholeText(const Report &report)
{
    return textsOf(report).join(u'\n');
}

ReportCase busyCase()
{
    ReportCase it;
    it.choose(QStringLiteral("Y26"));
    it.choose(QStringLiteral("Y20"), 2);
    it.answerAll();
    return it;
}

template<class Block>
QList<Block> blocksIn(const Report &report, ReportSectionKind kind)
{
    QList<Block> found;
    if (const ReportSection *section = sectionOf(report, kind))
        for (const ReportBlock &block : section->blocks)
            if (const auto *wanted = std::get_if<Block>(&block))
                found.append(*wanted);
    return found;
}

} // namespace

void ReportTest::aMunicipalityReadsNothingInternal_data()
{
    QTest::addColumn<QString>("mark");
    for (const char *mark : ReportCase::marks)
        QTest::newRow(mark) << QString::fromLatin1(mark);
}

void ReportTest::aMunicipalityReadsNothingInternal()
{
    QFETCH(QString, mark);
    const ReportCase it = busyCase();
    for (const Language language : {Language::Danish, Language::English}) {
        const Report report = it.report(ReportProfile::Municipality, Phrases::in(language));
        QVERIFY(!wholeText(report).contains(mark));
        QVERIFY(!wholeText(report).remove(u'.').remove(u',').contains(mark)); // 4.711 is 4711 too
    }
}

void ReportTest::theInternalEditionTellsEverything()
{
    const QString text = wholeText(busyCase().report(ReportProfile::Internal, Phrases::in(Language::Danish)));
    for (const char *mark : {"OWNERMARK", "NOTEMARK", "REASONMARK", "EVIDENCEMARK", "4.711"})
        QVERIFY2(text.contains(QString::fromLatin1(mark)), mark);
}

void ReportTest::managementReadsTheShortEdition()
{
    const Report report = busyCase().report(ReportProfile::Management, Phrases::in(Language::English));
    QList<ReportSectionKind> kinds;
    for (const ReportSection &section : report.sections)
        kinds.append(section.kind);
    kinds.removeAll(ReportSectionKind::Findings); // where there are serious ones
    const QList<ReportSectionKind> expected{ReportSectionKind::Summary, ReportSectionKind::Readiness,
                                            ReportSectionKind::Decisions, ReportSectionKind::Costs,
                                            ReportSectionKind::WeakGround};
    QVERIFY(kinds == expected);
    QVERIFY(wholeText(report).contains(QStringLiteral("Held back by")));
    QVERIFY(!wholeText(report).contains(QStringLiteral("OWNERMARK")));
}

void ReportTest::theMunicipalEditionStillHoldsEveryCriterion()
{
    const ReportCase it = busyCase();
    const Picture picture = it.picture();
    const QStringList texts = textsOf(it.report(ReportProfile::Municipality, Phrases::in(Language::Danish)));
    for (const Criterion &criterion : it.catalogue->criteria)
        if (picture.scope.holds(criterion)) {
            QCOMPARE(texts.count(criterion.id.code), 1);
            QVERIFY(texts.contains(criterion.text.da));
        }
}

void ReportTest::theTitlePageNamesTheBidAndItsNumbers()
{
    const ReportCase it = busyCase();
    const Report report = it.report(ReportProfile::Municipality, Phrases::in(Language::English));
    const ReportFront front = blocksIn<ReportFront>(report, ReportSectionKind::Front).first();
    QCOMPARE(front.title, QStringLiteral("Ydelsesområde 26 til Østerå Kommune"));
    QCOMPARE(front.state, QStringLiteral("DRAFT"));
    const auto figures = blocksIn<ReportFigures>(report, ReportSectionKind::Summary).first().figures;
    const Progress progress = it.picture().progress;
    QCOMPARE(figures.at(0).value, percent(progress.mandatory.ratio()));
    QCOMPARE(figures.at(2).value,
             QStringLiteral("%1 of %2").arg(progress.readyUseCases).arg(progress.chosenUseCases));
    QCOMPARE(figures.at(3).value, QString::number(progress.mandatory.open()));
    QCOMPARE(figures.at(4).value, percent(progress.municipal.ratio()));
    int counted = 0;
    for (const auto &part : front.basis.parts)
        counted += part.count;
    int inScope = 0;
    for (const int count : it.picture().basis)
        inScope += count;
    QCOMPARE(counted, inScope);
    QStringList values;
    for (const auto &fact : front.facts)
        values.append(fact.value);
    for (const QString &value : {QStringLiteral("Nordlys Sag"), QStringLiteral("Nordlys Fagsystemer ApS"),
                                 QStringLiteral("Østerå Kommune, Ægholm Kommune"),
                                 QStringLiteral("24 November 2026"), it.catalogue->revision})
        QVERIFY2(values.contains(value), qPrintable(value));
    QVERIFY(wholeText(report).contains(QStringLiteral("indicative")));
}

void ReportTest::openDecisionsAreListed()
{
    const ReportCase it = busyCase();
    const qsizetype open = it.picture().scope.openDecisions.size();
    QVERIFY(open > 8);
    const auto rowsFor = [&](ReportProfile profile) {
        const Report report = it.report(profile, Phrases::in(Language::English));
        return blocksIn<ReportTable>(report, ReportSectionKind::Decisions).first().rows.size();
    };
    QCOMPARE(rowsFor(ReportProfile::Internal), open);
    QCOMPARE(rowsFor(ReportProfile::Municipality), open);
    // The short edition says how many more there are.
    QCOMPARE(rowsFor(ReportProfile::Management), 8);
    const QString text = wholeText(it.report(ReportProfile::Management, Phrases::in(Language::English)));
    QVERIFY(text.contains(QStringLiteral("%1 more stand").arg(open - 8)));
}

void ReportTest::aDecisionTakenIsToldWithItsDate()
{
    ReportCase it;
    it.choose(QStringLiteral("Y20"), 1);
    const Picture before = it.picture();
    const auto open = std::find_if(
        before.scope.openDecisions.cbegin(), before.scope.openDecisions.cend(),
        [](const OpenDecision &decision) { return decision.kind == OpenDecision::Kind::Supplementary; });
    QVERIFY(open != before.scope.openDecisions.cend());
    it.put(PackageDecision{it.bid, it.catalogue->packages.at(open->package).id, Decision::Later,
                           QDate(2027, 1, 31)});
    const QString text = wholeText(it.report(ReportProfile::Municipality, Phrases::in(Language::Danish)));
    QVERIFY(text.contains(QStringLiteral("31.01.2027")));
}

void ReportTest::aPackageThatIsInAnywayIsAskedAboutAsSuch()
{
    ReportCase it;
    it.choose(QStringLiteral("Y20-U05"));
    it.choose(QStringLiteral("Y26-U01"));
    it.choose(QStringLiteral("Y26-U03"));
    const int package = it.catalogue->packageIndex.value(PackageId{QStringLiteral("I-14")}, -1);
    QVERIFY(package >= 0 && it.picture().scope.packages.at(package).strength == Strength::Mandatory);
    const auto text = [&] {
        return wholeText(it.report(ReportProfile::Internal, Phrases::in(Language::English)));
    };
    QVERIFY(text().contains(QStringLiteral("mandatory through Y20-U05, Y26-U01, supplementary in Y26-U03")));
    QVERIFY(!text().contains(QStringLiteral("Is I-14")));
    // What has been decided of it is told as well.
    it.put(PackageDecision{it.bid, PackageId{QStringLiteral("I-14")}, Decision::Later, QDate(2027, 3, 4)});
    QVERIFY(text().contains(QStringLiteral("4\u00a0Mar\u00a02027")));
}

void ReportTest::howFarAPackageIsIsItsWeakestLink()
{
    const ReportCase it = busyCase();
    const Picture picture = it.picture();
    for (const ReportProfile profile : allReportProfiles) {
        const Report report = it.report(profile, Phrases::in(Language::English));
        bool found = false;
        for (const ReportChart &chart : blocksIn<ReportChart>(report, ReportSectionKind::Summary)) {
            if (chart.kind != ReportChartKind::PackageProgress)
                continue;
            found = true;
            for (const ReportChart::Bar &bar : chart.bars) {
                const int package =
                    it.catalogue->packageIndex.value(PackageId{bar.name.section(u' ', 0, 0)}, -1);
                QVERIFY2(package >= 0, qPrintable(bar.name));
                const NodeProgress &progress = picture.progress.packages.at(package);
                QCOMPARE(bar.values.first(), progress.effective);
                QCOMPARE(bar.values.first() + bar.values.last(),
                         std::max(progress.effective, progress.pooled.ratio()));
            }
        }
        QVERIFY(found);
    }
}

void ReportTest::whoHasConfirmedIsToldInsideOnly()
{
    ReportCase it;
    it.choose(QStringLiteral("Y26"));
    for (const CatalogueStatement &statement : statementsOf(*it.catalogue))
        if (statement.kind == StatementKind::UseCase || statement.id == QStringLiteral("I-6-K2"))
            it.put(Confirmation{it.catalogue->id, statement.kind, statement.id, saysHash(statement),
                                QStringLiteral("Bilag 3.1"), QStringLiteral("s. 14"), QStringLiteral("Mette"),
                                QDate(2026, 11, 12)});
    it.catalogue = confirmed(it.catalogue, it.workspace.table<Confirmation>());
    const QString inside = wholeText(it.report(ReportProfile::Internal, Phrases::in(Language::English)));
    QVERIFY(inside.contains(QStringLiteral("What has been confirmed, where and by whom")));
    QVERIFY(inside.contains(QStringLiteral("Confirmed by Mette, 12\u00a0Nov\u00a02026: Bilag 3.1")));
    QVERIFY(!wholeText(it.report(ReportProfile::Municipality, Phrases::in(Language::English)))
                 .contains(QStringLiteral("Mette")));
}

void ReportTest::aMunicipalityReadsNoPlanOfTheVendors()
{
    const ReportCase it = busyCase();
    const QString text = wholeText(it.report(ReportProfile::Municipality, Phrases::in(Language::English)));
    for (const QString &word : {QStringLiteral("Work:"), QStringLiteral("overdue"), QStringLiteral("Due"),
                                QStringLiteral("You have"), QStringLiteral("I drift"),
                                QStringLiteral("Under udvikling"), QStringLiteral("Ikke tilg")})
        QVERIFY2(!text.contains(word), qPrintable(word));
    for (const QString &word : {QStringLiteral("the vendor has checked"), QStringLiteral("in operation"),
                                QStringLiteral("Not met")})
        QVERIFY2(text.contains(word, Qt::CaseInsensitive), qPrintable(word));
    QVERIFY(wholeText(it.report(ReportProfile::Internal, Phrases::in(Language::English)))
                .contains(QStringLiteral("Work:")));
}

void ReportTest::packagesOutOfScopeStandWithoutNumbers()
{
    const ReportCase it = busyCase();
    const Picture picture = it.picture();
    const Report report = it.report(ReportProfile::Internal, Phrases::in(Language::English));
    int without = 0;
    for (const ReportTable &table : blocksIn<ReportTable>(report, ReportSectionKind::UseCases))
        for (const ReportRow &row : table.rows)
            without += row.cells.last().text == QStringLiteral("–") ? 1 : 0;
    int expected = 0;
    for (qsizetype u = 0; u < it.catalogue->useCases.size(); ++u)
        for (const Requirement &requirement : it.catalogue->useCases.at(u).requirements)
            if (picture.selection.chosen.at(u) && !inForce(picture.selection, requirement))
                ++expected;
    QVERIFY(expected > 0);
    QCOMPARE(without, expected);
}

void ReportTest::catalogueTextsFollowTheLanguage()
{
    const ReportCase it = busyCase();
    const QString danish = wholeText(it.report(ReportProfile::Internal, Phrases::in(Language::Danish)));
    const QString english = wholeText(it.report(ReportProfile::Internal, Phrases::in(Language::English)));
    QVERIFY(danish.contains(QStringLiteral("SF1470 Sags- og Dokumentindekset")));
    QVERIFY(english.contains(QStringLiteral("SF1470 Case and document index")));
    const Picture picture = it.picture();
    for (const Criterion &criterion : it.catalogue->criteria)
        if (picture.scope.holds(criterion))
            QVERIFY2(!english.contains(criterion.text.da), qPrintable(criterion.id.code));
}

void ReportTest::anEmptyBidSaysSo()
{
    const ReportCase it;
    for (const ReportProfile profile : allReportProfiles) {
        const Report report = it.report(profile, Phrases::in(Language::English));
        QCOMPARE(report.sections.size(), 1);
        QVERIFY(wholeText(report).contains(QStringLiteral("No use case has been chosen")));
        QVERIFY(!wholeText(report).contains(QStringLiteral("100")));
    }
}

void ReportTest::anUnknownBidIsNoCrash()
{
    ReportCase it;
    it.bid = BidId{QStringLiteral("nobody's")};
    const Report report = it.report(ReportProfile::Internal, Phrases::in(Language::English));
    QVERIFY(report.bid.isEmpty());
    QVERIFY(!report.sections.isEmpty());
}

void ReportTest::oddTextsAreKeptAsTheyAre()
{
    ReportCase it = busyCase();
    const QStringList odd{
        QStringLiteral("<script>alert('x')</script>"), QStringLiteral("%1 %2 %n"),
        QStringLiteral("æøå ÆØÅ 🙂"),          QString(10'000, u'x'),
        QStringLiteral("=cmd|'/c calc'!A1"),           QStringLiteral("עברית العربية \u202e!")};
    const Picture picture = it.picture();
    int next = 0;
    for (const Criterion &criterion : it.catalogue->criteria)
        if (picture.scope.holds(criterion) && next < odd.size()) {
            Answer answer;
            answer.solution = it.solution;
            answer.criterion = criterion.id;
            answer.note = odd.at(next++);
            it.put(answer);
        }
    const QString text = wholeText(it.report(ReportProfile::Internal, Phrases::in(Language::English)));
    for (const QString &note : odd)
        QVERIFY2(text.contains(note), qPrintable(note.left(40)));
}

void ReportTest::sourcesAreCounted()
{
    const ReportCase it = busyCase();
    const Report report = it.report(ReportProfile::Municipality, Phrases::in(Language::English));
    const auto tables = blocksIn<ReportTable>(report, ReportSectionKind::Sources);
    QCOMPARE(tables.size(), 2);
    // Every criterion in scope is a statement of the first table's last row.
    int criteria = 0;
    for (qsizetype c = 1; c < tables.first().rows.last().cells.size(); ++c)
        criteria += tables.first().rows.last().cells.at(c).text.toInt();
    int inScope = 0;
    for (const int count : it.picture().basis)
        inScope += count;
    QCOMPARE(criteria, inScope);
    int last = INT_MAX;
    for (const ReportRow &row : tables.last().rows) {
        const int uses = row.cells.last().text.toInt();
        QVERIFY(uses > 0 && uses <= last);
        last = uses;
    }
}

void ReportTest::everyRowFillsItsColumnsAndNoColumnIsEmpty_data()
{
    QTest::addColumn<int>("profile");
    QTest::newRow("internal") << static_cast<int>(ReportProfile::Internal);
    QTest::newRow("management") << static_cast<int>(ReportProfile::Management);
    QTest::newRow("municipality") << static_cast<int>(ReportProfile::Municipality);
}

void ReportTest::everyRowFillsItsColumnsAndNoColumnIsEmpty()
{
    QFETCH(int, profile);
    const Report report =
        busyCase().report(static_cast<ReportProfile>(profile), Phrases::in(Language::English));
    const auto tables =
        blocksIn<ReportTable>(report, static_cast<ReportProfile>(profile) == ReportProfile::Management
                                          ? ReportSectionKind::Readiness
                                          : ReportSectionKind::UseCases);
    QVERIFY(!tables.isEmpty());
    for (const ReportTable &table : tables)
        for (qsizetype column = 0; column < table.columns.size(); ++column) {
            bool filled = false;
            for (const ReportRow &row : table.rows) {
                QCOMPARE(row.cells.size(), table.columns.size());
                filled = filled || !row.cells.at(column).text.isEmpty() || row.cells.at(column).basis;
            }
            QVERIFY2(filled, qPrintable(table.columns.at(column).head));
        }
}

void ReportTest::codesAreReadAsPeopleCount()
{
    QVERIFY(readsBefore(QStringLiteral("I-2"), QStringLiteral("I-10")));
    QVERIFY(!readsBefore(QStringLiteral("I-10"), QStringLiteral("I-2")));
    QVERIFY(!readsBefore(QStringLiteral("I-2"), QStringLiteral("I-2")));
    QVERIFY(readsBefore(QStringLiteral("SF1590_B_1"), QStringLiteral("SF1590_B_02")));
    QVERIFY(readsBefore(QStringLiteral("SF1411"), QStringLiteral("SF1411_A")));
}

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
