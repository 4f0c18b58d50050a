// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/situation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// How far a bid has come: semantics.md, section 4, a rule at a time.
class ProgressTest : public QObject
{
    Q_OBJECT

private slots:
    void ownIsMetOfApplicable();
    void onlyMetCounts_data();
    void onlyMetCounts();
    void whatIsNotApplicableIsLeftOut();
    void ownIsWholeWhereNothingIsApplicable();
    void theMunicipalitysPartIsKeptApart();

    void anIntegrationIsNoFurtherThanWhatItNeeds();
    void anIntegrationIsNoFurtherThanTheGeneralTerms();
    void anEdgeThatIsNotInForceHoldsNobodyBack();
    void aLoopOfAnsweredConditionsHasOneEffectiveProgress();
    void aPackageIsNoFurtherThanItsMembersInScope();
    void aPackageWithoutIntegrationsIsAsFarAsItsOwnCriteria();
    void aUseCaseIsNoFurtherThanItsMandatoryPackages();
    void aSupplementaryPackageHoldsNoUseCaseBack();
    void aUseCaseWithoutMandatoryPackagesIsReady();

    void pooledCountsEachCriterionOnce();
    void pooledOfAUseCaseRespectsOnly();
    void pooledOfAUseCaseLeavesOutWhatIsNotInForce();
    void theHeadlineCountsMandatoryAndGivesSupplementaryBeside();
    void theHeadlineIsWholeForAnEmptyBid();
    void readyCountsTheChosenUseCasesThatLackNothing();
    void answersOfAnotherSolutionDoNotCount();
};

namespace {

NodeRef integration(const char16_t *id)
{
    return Situation::integrationRef(QString::fromUtf16(id));
}

NodeRef package(const char16_t *id)
{
    return Situation::packageRef(QString::fromUtf16(id));
}

NodeRef useCase(const char16_t *id)
{
    return Situation::useCaseRef(QString::fromUtf16(id));
}

} // namespace

void ProgressTest::ownIsMetOfApplicable()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA asks A-1 A-2/both A-3 A-4"_s);
    s.choose(u"U1"_s).result(u"A-1 A-2 A-3"_s, Outcome::Met);
    QCOMPARE(s.progressOf(integration(u"A")).own.met(), 3);
    QCOMPARE(s.progressOf(integration(u"A")).own.applicable(), 4);
    QCOMPARE(s.progressOf(integration(u"A")).own.ratio(), 0.75);
}

void ProgressTest::onlyMetCounts_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<double>("ratio");
    QTest::newRow("unknown") << Outcome::Unknown << 0.0;
    QTest::newRow("partly met") << Outcome::PartlyMet << 0.0;
    QTest::newRow("not met") << Outcome::NotMet << 0.0;
    QTest::newRow("met") << Outcome::Met << 1.0;
}

void ProgressTest::onlyMetCounts()
{
    QFETCH(const Outcome, outcome);
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA asks A-1"_s);
    s.choose(u"U1"_s).result(u"A-1"_s, outcome);
    const Tally own = s.progressOf(integration(u"A")).own;
    QTEST(own.ratio(), "ratio");
    QCOMPARE(own.of(outcome), 1); // each is shown apart
    QCOMPARE(own.applicable(), 1);
}

void ProgressTest::whatIsNotApplicableIsLeftOut()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA asks A-1 A-2 A-3"_s);
    s.choose(u"U1"_s).result(u"A-1"_s, Outcome::Met).result(u"A-2"_s, Outcome::NotApplicable);
    QCOMPARE(s.progressOf(integration(u"A")).own.ratio(), 0.5);
    QCOMPARE(s.progressOf(integration(u"A")).own.total(), 3);
}

void ProgressTest::ownIsWholeWhereNothingIsApplicable()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A B\nA asks A-1"_s);
    s.choose(u"U1"_s).result(u"A-1"_s, Outcome::NotApplicable);
    QCOMPARE(s.progressOf(integration(u"A")).own.ratio(), 1.0);
    QCOMPARE(s.progressOf(integration(u"B")).own.ratio(), 1.0);
    QCOMPARE(s.progressOf(useCase(u"U1")).effective, 1.0);
}

void ProgressTest::theMunicipalitysPartIsKeptApart()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\n"
                "A asks A-1 A-2/municipality A-3/other A-4/both"_s);
    s.choose(u"U1"_s).result(u"A-1 A-4 A-2"_s, Outcome::Met);
    const NodeProgress a = s.progressOf(integration(u"A"));
    QCOMPARE(a.own.applicable(), 2);
    QCOMPARE(a.own.ratio(), 1.0);
    QCOMPARE(a.municipal.applicable(), 2);
    QCOMPARE(a.municipal.met(), 1);
    QCOMPARE(s.picture().progress.municipal.applicable(), 2);
    QCOMPARE(s.picture().progress.mandatory.applicable(), 2);
    QCOMPARE(s.picture().progress.readyUseCases, 1);
}

void ProgressTest::anIntegrationIsNoFurtherThanWhatItNeeds()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA needs B\nB needs C\n"
                "A asks A-1\nB asks B-1\nC asks C-1 C-2"_s);
    s.choose(u"U1"_s).result(u"A-1 B-1 C-1"_s, Outcome::Met);
    QCOMPARE(s.progressOf(integration(u"A")).own.ratio(), 1.0);
    QCOMPARE(s.progressOf(integration(u"A")).effective, 0.5);
    QCOMPARE(s.progressOf(integration(u"B")).effective, 0.5);
}

void ProgressTest::anIntegrationIsNoFurtherThanTheGeneralTerms()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA asks A-1\nGV asks GV-1 GV-2"_s);
    s.choose(u"U1"_s).result(u"A-1 GV-1"_s, Outcome::Met);
    QCOMPARE(s.progressOf(integration(u"A")).effective, 0.5);
}

void ProgressTest::anEdgeThatIsNotInForceHoldsNobodyBack()
{
    Situation s(
        u"usecase Y1 U1 requires P1!\npackage P1 holds A B C\nA needs B? C~\nB asks B-1\nC asks C-1"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.progressOf(integration(u"A")).effective, 1.0);
    s.answer(u"A"_s, u"B"_s, Holds::Yes);
    QCOMPARE(s.progressOf(integration(u"A")).effective, 0.0);
}

void ProgressTest::aLoopOfAnsweredConditionsHasOneEffectiveProgress()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA needs B?\nB needs C\nC needs A?\n"
                "A asks A-1\nB asks B-1 B-2\nC asks C-1"_s);
    s.choose(u"U1"_s).answer(u"A"_s, u"B"_s, Holds::Yes).answer(u"C"_s, u"A"_s, Holds::Yes);
    s.result(u"A-1 B-1 C-1"_s, Outcome::Met);
    for (const char16_t *id : {u"A", u"B", u"C"})
        QCOMPARE(s.progressOf(integration(id)).effective, 0.5);
}

void ProgressTest::aPackageIsNoFurtherThanItsMembersInScope()
{
    Situation s(
        u"usecase Y1 U1 requires P1!(A)\npackage P1 holds A B\nP1 asks P1-1\nA asks A-1 A-2\nB asks B-1"_s);
    s.choose(u"U1"_s).result(u"P1-1 A-1"_s, Outcome::Met);
    QCOMPARE(s.progressOf(package(u"P1")).own.ratio(), 1.0);
    QCOMPARE(s.progressOf(package(u"P1")).effective, 0.5); // B, with nothing met, is out of scope
}

void ProgressTest::aPackageWithoutIntegrationsIsAsFarAsItsOwnCriteria()
{
    Situation s(u"usecase Y1 U1 requires P1!()\npackage P1 holds A\nP1 asks P1-1 P1-2\nGV asks GV-1"_s);
    s.choose(u"U1"_s).result(u"P1-1"_s, Outcome::Met);
    QCOMPARE(s.progressOf(package(u"P1")).effective, 0.5);
    QCOMPARE(s.progressOf(package(u"P1")).pooled.applicable(), 2); // the general terms are not beneath it
}

void ProgressTest::aUseCaseIsNoFurtherThanItsMandatoryPackages()
{
    Situation s(
        u"usecase Y1 U1 requires P1! P2!\npackage P1 holds A\npackage P2 holds B\nA asks A-1 A-2\nB asks B-1"_s);
    s.choose(u"U1"_s).result(u"A-1 B-1"_s, Outcome::Met);
    QCOMPARE(s.progressOf(useCase(u"U1")).effective, 0.5);
    QVERIFY(!s.picture().progress.ready(0));
}

void ProgressTest::aSupplementaryPackageHoldsNoUseCaseBack()
{
    Situation s(
        u"usecase Y1 U1 requires P1! P2?\npackage P1 holds A\npackage P2 holds B\nA asks A-1\nB asks B-1"_s);
    s.choose(u"U1"_s).decide(u"P2"_s, Decision::Offered).result(u"A-1"_s, Outcome::Met);
    QCOMPARE(s.progressOf(useCase(u"U1")).effective, 1.0);
    QCOMPARE(s.progressOf(useCase(u"U1")).pooled.ratio(), 0.5);
}

void ProgressTest::aUseCaseWithoutMandatoryPackagesIsReady()
{
    Situation s(u"usecase Y1 U1 requires P1?\npackage P1 holds A\nA asks A-1"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.progressOf(useCase(u"U1")).effective, 1.0);
    QCOMPARE(s.picture().progress.readyUseCases, 1);
}

void ProgressTest::pooledCountsEachCriterionOnce()
{
    Situation s(
        u"usecase Y1 U1 requires P1! P2!\npackage P1 holds A B\npackage P2 holds B\nA needs C\nB needs C\n"
        "P1 asks P1-1\nA asks A-1\nB asks B-1\nC asks C-1 C-2/municipality\nGV asks GV-1"_s);
    s.choose(u"U1"_s).result(u"C-1 GV-1"_s, Outcome::Met);
    QCOMPARE(s.progressOf(integration(u"A")).pooled.applicable(), 3); // A-1, C-1, GV-1
    QCOMPARE(s.progressOf(package(u"P1")).pooled.applicable(), 5);
    QCOMPARE(s.progressOf(package(u"P2")).pooled.applicable(), 3);
    QCOMPARE(s.progressOf(useCase(u"U1")).pooled.applicable(), 5);
    QCOMPARE(s.progressOf(useCase(u"U1")).pooled.met(), 2);
}

void ProgressTest::pooledOfAUseCaseRespectsOnly()
{
    Situation s(u"usecase Y1 U1 requires P1!(A)\nusecase Y1 U2 requires P1!\npackage P1 holds A B\n"
                "A asks A-1\nB asks B-1"_s);
    s.choose(u"U1 U2"_s);
    QCOMPARE(s.progressOf(useCase(u"U1")).pooled.applicable(), 1);
    QCOMPARE(s.progressOf(useCase(u"U2")).pooled.applicable(), 2);
    QCOMPARE(s.progressOf(package(u"P1")).pooled.applicable(), 2);
}

void ProgressTest::pooledOfAUseCaseLeavesOutWhatIsNotInForce()
{
    Situation s(u"usecase Y1 U1 requires P1?\nusecase Y1 U2 requires P1!\npackage P1 holds A\nA asks A-1"_s);
    s.choose(u"U1 U2"_s);
    QCOMPARE(s.progressOf(useCase(u"U1")).pooled.applicable(), 0);
    QCOMPARE(s.progressOf(useCase(u"U2")).pooled.applicable(), 1);
}

void ProgressTest::theHeadlineCountsMandatoryAndGivesSupplementaryBeside()
{
    Situation s(u"usecase Y1 U1 requires P1! P2?\npackage P1 holds A\npackage P2 holds B\nP1 asks P1-1\n"
                "P2 asks P2-1\nA asks A-1\nB asks B-1\nGV asks GV-1 GV-2/municipality"_s);
    s.choose(u"U1"_s).decide(u"P2"_s, Decision::Later).result(u"A-1 GV-1 B-1"_s, Outcome::Met);
    const Progress progress = s.picture().progress;
    QCOMPARE(progress.mandatory.met(), 2);
    QCOMPARE(progress.mandatory.applicable(), 3);
    QCOMPARE(progress.supplementary.met(), 1);
    QCOMPARE(progress.supplementary.applicable(), 2);
}

void ProgressTest::theHeadlineIsWholeForAnEmptyBid()
{
    const Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA asks A-1"_s);
    const Progress progress = s.picture().progress;
    QCOMPARE(progress.mandatory.applicable(), 0);
    QCOMPARE(progress.mandatory.ratio(), 1.0);
    QCOMPARE(progress.chosenUseCases, 0);
    QCOMPARE(progress.readyUseCases, 0);
}

void ProgressTest::readyCountsTheChosenUseCasesThatLackNothing()
{
    Situation s(u"usecase Y1 U1 requires P1!\nusecase Y1 U2 requires P2!\nusecase Y1 U3 requires P1!\n"
                "package P1 holds A\npackage P2 holds B\nA asks A-1\nB asks B-1"_s);
    s.choose(u"U1 U2"_s).result(u"A-1"_s, Outcome::Met).result(u"B-1"_s, Outcome::PartlyMet);
    QCOMPARE(s.picture().progress.chosenUseCases, 2);
    QCOMPARE(s.picture().progress.readyUseCases, 1);
}

void ProgressTest::answersOfAnotherSolutionDoNotCount()
{
    const auto catalogue =
        plainCatalogue(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA asks A-1"_s).read();
    PlainBid bid; // the workspace holds another solution that has met all
    bid.chosen.insert(u"U1"_s);
    bid.outcomes.insert(u"A-1"_s, Outcome::NotMet);
    const Picture picture = derive(catalogue, bid.workspace(), PlainBid::bid(), {});
    QCOMPARE(picture.progress.mandatory.met(), 0);
    QCOMPARE(picture.outcomes, QList<Outcome>{Outcome::NotMet});
}

QTEST_APPLESS_MAIN(ProgressTest)
#include "tst_progress.moc"
