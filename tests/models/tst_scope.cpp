// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/situation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// What a selection brings with it: semantics.md, section 3, a rule at a time.
class ScopeTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingChosenBringsNothing();
    void aChosenUseCaseBringsItsMandatoryPackages();
    void aSupplementaryPackageIsInScopeOnceOfferedOrLater_data();
    void aSupplementaryPackageIsInScopeOnceOfferedOrLater();
    void aDecisionNeverTakesAMandatoryPackageAway();
    void aDecisionOnAPackageThatNobodyRequiresBringsNothing();
    void aPackageIsMandatoryIfAnyChosenUseCaseRequiresItSo();
    void aPackageNamesTheChosenUseCasesThatRequireItById();
    void anAreaWithoutChoicesBringsNothing();

    void onlyNamesTheMembersThatAreLeantOn();
    void anotherUseCaseMayLeanOnTheWholePackage();
    void onlyOfNobodyBringsThePackageWithoutIntegrations();
    void aPackageInScopeDoesNotPutASupplementaryRequirementInForce();
    void anOfferPutsTheSupplementaryRequirementInForce();

    void aMustPullsInAllThatItReaches();
    void aConditionPullsInOnlyWhereItIsAnsweredYes_data();
    void aConditionPullsInOnlyWhereItIsAnsweredYes();
    void aCompanionPullsNothingIn();
    void aConditionOutOfReachPullsNothingIn();
    void conditionsMayCloseALoop();

    void anIntegrationIsMandatoryIfAMandatoryRequirementReachesIt();
    void anIntegrationIsBusinessIfAPackageThatPullsItInSaysSo();
    void aRoleInAPackageThatDoesNotPullItInDoesNotCount();
    void whatIsOnlyNeededIsAPrerequisiteWithoutPackages();
    void neededByNamesTheIntegrationsInScopeById();

    void criteriaAreThoseOfPackagesAndIntegrationsInScope();
    void theGeneralTermsAppearOnceAndOnlyWithAnIntegration();
    void theGeneralTermsAreMandatoryIfAnyIntegrationIs();
    void basisCountsTheCriteriaInScope();

    void anUndecidedSupplementaryPackageIsAnOpenDecision();
    void aDecidedPackageIsNoOpenDecision_data();
    void aDecidedPackageIsNoOpenDecision();
    void aPackageInScopeIsAnOpenDecisionWhereAnOfferWouldAddAnIntegration();
    void aPackageInScopeIsNoOpenDecisionWhereAnOfferAddsNothing();
    void anUndecidedConditionFromTheScopeIsAnOpenDecision();
    void openDecisionsStandPackagesFirstThenConditionsById();

    void choicesOfAnUnknownBidAreNone();
    void whatTheCatalogueDoesNotKnowIsLeftOut();
};

void ScopeTest::nothingChosenBringsNothing()
{
    const Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA asks A-1\nGV asks GV-1"_s);
    QCOMPARE(s.packages(), QString());
    QCOMPARE(s.integrations(), QString());
    QCOMPARE(s.criteria(), QString());
    QCOMPARE(s.openDecisions(), QString());
    QVERIFY(!s.package(u"P1"_s).required);
}

void ScopeTest::aChosenUseCaseBringsItsMandatoryPackages()
{
    Situation s(
        u"usecase Y1 U1 requires P2! P1!\npackage P1 holds B A\npackage P2 holds ~C\npackage P3 holds D"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.packages(), u"P1 P2"_s);
    QCOMPARE(s.integrations(), u"A B C"_s); // both roles
}

void ScopeTest::aSupplementaryPackageIsInScopeOnceOfferedOrLater_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::addColumn<QString>("packages");
    QTest::addColumn<QString>("integrations");
    QTest::newRow("undecided") << Decision::Undecided << QString() << QString();
    QTest::newRow("declined") << Decision::Declined << QString() << QString();
    QTest::newRow("offered") << Decision::Offered << u"P1"_s << u"A"_s;
    QTest::newRow("later") << Decision::Later << u"P1"_s << u"A"_s;
}

void ScopeTest::aSupplementaryPackageIsInScopeOnceOfferedOrLater()
{
    QFETCH(const Decision, decision);
    Situation s(u"usecase Y1 U1 requires P1?\npackage P1 holds A"_s);
    s.choose(u"U1"_s).decide(u"P1"_s, decision);
    QTEST(s.packages(), "packages");
    QTEST(s.integrations(), "integrations");
    QVERIFY(s.package(u"P1"_s).required);
    QCOMPARE(s.package(u"P1"_s).strength, Strength::Supplementary);
}

void ScopeTest::aDecisionNeverTakesAMandatoryPackageAway()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A"_s);
    s.choose(u"U1"_s).decide(u"P1"_s, Decision::Declined);
    QCOMPARE(s.packages(), u"P1"_s);
    QCOMPARE(s.integrations(), u"A"_s);
}

void ScopeTest::aDecisionOnAPackageThatNobodyRequiresBringsNothing()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\npackage P2 holds B"_s);
    s.choose(u"U1"_s).decide(u"P2"_s, Decision::Offered);
    QCOMPARE(s.packages(), u"P1"_s);
    QCOMPARE(s.integrations(), u"A"_s);
}

void ScopeTest::aPackageIsMandatoryIfAnyChosenUseCaseRequiresItSo()
{
    Situation s(u"usecase Y1 U1 requires P1?\nusecase Y1 U2 requires P1!\npackage P1 holds A"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.package(u"P1"_s).strength, Strength::Supplementary);
    s.choose(u"U2"_s);
    QCOMPARE(s.package(u"P1"_s).strength, Strength::Mandatory);
    QVERIFY(s.package(u"P1"_s).inScope);
    s.drop(u"U2"_s);
    QVERIFY(!s.package(u"P1"_s).inScope);
}

void ScopeTest::aPackageNamesTheChosenUseCasesThatRequireItById()
{
    Situation s(u"usecase Y1 U9 requires P1!\nusecase Y1 U10 requires P1?\nusecase Y1 U3 requires P1!\n"
                "package P1 holds A"_s);
    s.choose(u"U9 U10"_s);
    QStringList ids;
    for (const int u : s.package(u"P1"_s).useCases)
        ids.append(s.catalogue()->useCases.at(u).id.code);
    QCOMPARE(ids, (QStringList{u"U10"_s, u"U9"_s}));
}

void ScopeTest::anAreaWithoutChoicesBringsNothing()
{
    Situation s(
        u"usecase Y1 U1 requires P1!\nusecase Y2 U2 requires P2!\npackage P1 holds A\npackage P2 holds B"_s);
    s.choose(u"U2"_s);
    QCOMPARE(s.integrations(), u"B"_s);
}

void ScopeTest::onlyNamesTheMembersThatAreLeantOn()
{
    Situation s(u"usecase Y1 U1 requires P1!(A)\npackage P1 holds A B\nB needs C"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.integrations(), u"A"_s);
}

void ScopeTest::anotherUseCaseMayLeanOnTheWholePackage()
{
    Situation s(u"usecase Y1 U1 requires P1!(A)\nusecase Y1 U2 requires P1!\npackage P1 holds A B"_s);
    s.choose(u"U1 U2"_s);
    QCOMPARE(s.integrations(), u"A B"_s);
}

void ScopeTest::onlyOfNobodyBringsThePackageWithoutIntegrations()
{
    Situation s(u"usecase Y1 U1 requires P1!()\npackage P1 holds A\nP1 asks P1-1"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.packages(), u"P1"_s);
    QCOMPARE(s.integrations(), QString());
    QCOMPARE(s.criteria(), u"P1-1"_s);
}

void ScopeTest::aPackageInScopeDoesNotPutASupplementaryRequirementInForce()
{
    Situation s(u"usecase Y1 U1 requires P1!(A)\nusecase Y1 U2 requires P1?(B)\npackage P1 holds A B"_s);
    s.choose(u"U1 U2"_s);
    QCOMPARE(s.packages(), u"P1"_s);
    QCOMPARE(s.integrations(), u"A"_s);
    QCOMPARE(s.reasons(Situation::packageRef(u"P1"_s)), QStringList{u"Y1 U1 P1"_s});
}

void ScopeTest::anOfferPutsTheSupplementaryRequirementInForce()
{
    Situation s(u"usecase Y1 U1 requires P1!(A)\nusecase Y1 U2 requires P1?(B)\npackage P1 holds A B"_s);
    s.choose(u"U1 U2"_s).decide(u"P1"_s, Decision::Offered);
    QCOMPARE(s.integrations(), u"A B"_s);
    QCOMPARE(s.integration(u"A"_s).strength, Strength::Mandatory);
    QCOMPARE(s.integration(u"B"_s).strength, Strength::Supplementary);
}

void ScopeTest::aMustPullsInAllThatItReaches()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA needs B\nB needs C D\nE needs F"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.integrations(), u"A B C D"_s);
}

void ScopeTest::aConditionPullsInOnlyWhereItIsAnsweredYes_data()
{
    QTest::addColumn<Holds>("holds");
    QTest::addColumn<QString>("integrations");
    QTest::newRow("undecided") << Holds::Undecided << u"A"_s;
    QTest::newRow("no") << Holds::No << u"A"_s;
    QTest::newRow("yes") << Holds::Yes << u"A B C"_s;
}

void ScopeTest::aConditionPullsInOnlyWhereItIsAnsweredYes()
{
    QFETCH(const Holds, holds);
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA needs B?\nB needs C"_s);
    s.choose(u"U1"_s).answer(u"A"_s, u"B"_s, holds);
    QTEST(s.integrations(), "integrations");
}

void ScopeTest::aCompanionPullsNothingIn()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA needs B~"_s);
    s.choose(u"U1"_s).answer(u"A"_s, u"B"_s, Holds::Yes); // an answer does not make it a condition
    QCOMPARE(s.integrations(), u"A"_s);
    QCOMPARE(s.openDecisions(), QString());
}

void ScopeTest::aConditionOutOfReachPullsNothingIn()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nX needs B?"_s);
    s.choose(u"U1"_s).answer(u"X"_s, u"B"_s, Holds::Yes);
    QCOMPARE(s.integrations(), u"A"_s);
}

void ScopeTest::conditionsMayCloseALoop()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA needs B\nB needs C?\nC needs A?"_s);
    s.choose(u"U1"_s).answer(u"B"_s, u"C"_s, Holds::Yes).answer(u"C"_s, u"A"_s, Holds::Yes);
    QCOMPARE(s.integrations(), u"A B C"_s);
    QCOMPARE(s.idsOf(s.integration(u"A"_s).neededBy), u"C"_s);
    QCOMPARE(s.reasons(Situation::integrationRef(u"A"_s)), QStringList{u"Y1 U1 P1 A"_s});
}

void ScopeTest::anIntegrationIsMandatoryIfAMandatoryRequirementReachesIt()
{
    Situation s(u"usecase Y1 U1 requires P1? P2!\npackage P1 holds A B\npackage P2 holds C\nC needs B"_s);
    s.choose(u"U1"_s).decide(u"P1"_s, Decision::Offered);
    QCOMPARE(s.integration(u"A"_s).strength, Strength::Supplementary);
    QCOMPARE(s.integration(u"B"_s).strength, Strength::Mandatory);
    QCOMPARE(s.integration(u"C"_s).strength, Strength::Mandatory);
}

void ScopeTest::anIntegrationIsBusinessIfAPackageThatPullsItInSaysSo()
{
    Situation s(u"usecase Y1 U1 requires P1! P2!\npackage P1 holds ~A ~B\npackage P2 holds A"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.integration(u"A"_s).role, Role::Business);
    QCOMPARE(s.integration(u"B"_s).role, Role::Prerequisite);
}

void ScopeTest::aRoleInAPackageThatDoesNotPullItInDoesNotCount()
{
    Situation s(
        u"usecase Y1 U1 requires P1! P2!(B)\npackage P1 holds ~A\npackage P2 holds A B\npackage P3 holds A"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.integration(u"A"_s).role, Role::Prerequisite);
    QCOMPARE(s.integration(u"A"_s).packages.size(), 1);
}

void ScopeTest::whatIsOnlyNeededIsAPrerequisiteWithoutPackages()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\npackage P2 holds B\nA needs B"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.integration(u"B"_s).role, Role::Prerequisite);
    QVERIFY(s.integration(u"B"_s).packages.isEmpty());
}

void ScopeTest::neededByNamesTheIntegrationsInScopeById()
{
    Situation s(
        u"usecase Y1 U1 requires P1!\npackage P1 holds S9 S10 C\nS9 needs X\nS10 needs X\nC needs X? \n"
        "Z needs X"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.idsOf(s.integration(u"X"_s).neededBy), u"S10 S9"_s);
}

void ScopeTest::criteriaAreThoseOfPackagesAndIntegrationsInScope()
{
    Situation s(u"usecase Y1 U1 requires P1! P2?\npackage P1 holds A\npackage P2 holds B\nP1 asks P1-1\n"
                "P2 asks P2-1\nA asks A-1 A-2/municipality\nB asks B-1\nA needs C\nC asks C-1"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.criteria(), u"A-1 A-2 C-1 P1-1"_s);
}

void ScopeTest::theGeneralTermsAppearOnceAndOnlyWithAnIntegration()
{
    Situation s(
        u"usecase Y1 U1 requires P1!()\nusecase Y1 U2 requires P1!\npackage P1 holds A B\nGV asks GV-1 GV-2"_s);
    s.choose(u"U1"_s);
    QVERIFY(!s.picture().scope.general);
    QCOMPARE(s.criteria(), QString());
    s.choose(u"U2"_s);
    QVERIFY(s.picture().scope.general);
    QCOMPARE(s.criteria(), u"GV-1 GV-2"_s);
    QCOMPARE(s.progressOf(generalNode()).own.total(), 2);
}

void ScopeTest::theGeneralTermsAreMandatoryIfAnyIntegrationIs()
{
    Situation s(
        u"usecase Y1 U1 requires P1?\nusecase Y1 U2 requires P2!\npackage P1 holds A\npackage P2 holds B\n"
        "GV asks GV-1"_s);
    s.choose(u"U1"_s).decide(u"P1"_s, Decision::Later);
    QCOMPARE(s.picture().scope.generalStrength, Strength::Supplementary);
    s.choose(u"U2"_s);
    QCOMPARE(s.picture().scope.generalStrength, Strength::Mandatory);
}

void ScopeTest::basisCountsTheCriteriaInScope()
{
    Situation s(
        u"usecase Y1 U1 requires P1!\npackage P1 holds A\nP1 asks P1-1/vendor/assumed P1-2/other/assumed\n"
        "A asks A-1/vendor/inferred\nGV asks GV-1/both/confirmed\nB asks B-1"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.picture().basis, (std::array<int, 4>{2, 1, 0, 1}));
}

void ScopeTest::anUndecidedSupplementaryPackageIsAnOpenDecision()
{
    Situation s(u"usecase Y1 U1 requires P1? P2!\npackage P1 holds A\npackage P2 holds A"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.openDecisions(), u"P1"_s); // adds the package itself, though its integration is there already
}

void ScopeTest::aDecidedPackageIsNoOpenDecision_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::newRow("offered") << Decision::Offered;
    QTest::newRow("later") << Decision::Later;
    QTest::newRow("declined") << Decision::Declined;
}

void ScopeTest::aDecidedPackageIsNoOpenDecision()
{
    QFETCH(const Decision, decision);
    Situation s(u"usecase Y1 U1 requires P1?\npackage P1 holds A"_s);
    s.choose(u"U1"_s).decide(u"P1"_s, decision);
    QCOMPARE(s.openDecisions(), QString());
}

void ScopeTest::aPackageInScopeIsAnOpenDecisionWhereAnOfferWouldAddAnIntegration()
{
    Situation s(u"usecase Y1 U1 requires P1!(A)\nusecase Y1 U2 requires P1?(B)\npackage P1 holds A B"_s);
    s.choose(u"U1 U2"_s);
    QCOMPARE(s.openDecisions(), u"P1"_s);
}

void ScopeTest::aPackageInScopeIsNoOpenDecisionWhereAnOfferAddsNothing()
{
    Situation s(
        u"usecase Y1 U1 requires P1!(A)\nusecase Y1 U2 requires P1?(B)\npackage P1 holds A B\nA needs B"_s);
    s.choose(u"U1 U2"_s);
    QCOMPARE(s.openDecisions(), QString());
}

void ScopeTest::anUndecidedConditionFromTheScopeIsAnOpenDecision()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A B\nA needs B?\nX needs A?"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.openDecisions(), u"A>B"_s); // even where its target is in scope for another reason
    s.answer(u"A"_s, u"B"_s, Holds::No);
    QCOMPARE(s.openDecisions(), QString());
}

void ScopeTest::openDecisionsStandPackagesFirstThenConditionsById()
{
    Situation s(u"usecase Y1 U1 requires P9? P10? P1!\npackage P9 holds Q\npackage P10 holds R\npackage P1 "
                u"holds C B\n"
                "C needs Z? A?\nB needs Z?"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.openDecisions(), u"P10 P9 B>Z C>A C>Z"_s);
}

void ScopeTest::choicesOfAnUnknownBidAreNone()
{
    const auto catalogue = plainCatalogue(u"usecase Y1 U1 requires P1!\npackage P1 holds A"_s).read();
    PlainBid bid;
    bid.chosen.insert(u"U1"_s);
    const Picture picture = derive(catalogue, bid.workspace(), {u"nobody"_s}, {});
    QVERIFY(!picture.selection.chosen.contains(true));
    QVERIFY(!picture.scope.general);
}

void ScopeTest::whatTheCatalogueDoesNotKnowIsLeftOut()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA asks A-1"_s);
    s.choose(u"U1 gone"_s).decide(u"gone"_s, Decision::Offered).answer(u"A"_s, u"gone"_s, Holds::Yes);
    s.answer(u"gone"_s, u"A"_s, Holds::Yes).result(u"gone A-1"_s, Outcome::Met);
    QCOMPARE(s.integrations(), u"A"_s);
    QCOMPARE(s.picture().progress.mandatory.met(), 1);
}

QTEST_APPLESS_MAIN(ScopeTest)
#include "tst_scope.moc"
