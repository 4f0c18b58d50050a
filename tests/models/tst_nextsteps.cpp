// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/progress/nextsteps.h"
#include "models/domain/progress/shares.h"
#include "models/domain/workspace/edit.h"
#include "tests/support/situation.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace kravkort;

// What comes next for a bid, and percentages that add up.
class NextStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyBidHasNone();
    void theUseCaseThatLacksLeastIsNearest();
    void aReadyUseCaseIsNotNearest();
    void theWeakestPackageIsTheOneFurthestBehind();
    void aSupplementaryPackageIsNotTheWeakest();
    void onlyMandatoryCriteriaThatCountAreStillToAssess();
    void overdueIsWhatWasDueBeforeTodayAndIsOpen_data();
    void overdueIsWhatWasDueBeforeTodayAndIsOpen();
    void whatAsksAgainInScopeIsAStepAndTheFirstItsDoor();
    void sharesAddUpToHundred();
};

namespace {

NextSteps stepsOf(const Situation &s)
{
    return nextStepsOf(s.picture(), Workspace());
}

Situation twoUseCases()
{
    return Situation(u"usecase Y1 U1 requires P1!\nusecase Y1 U2 requires P2!\n"
                     u"package P1 holds A\npackage P2 holds B\nA asks A-1 A-2 A-3\nB asks B-1 B-2"_s);
}

} // namespace

void NextStepsTest::anEmptyBidHasNone()
{
    const NextSteps steps = stepsOf(twoUseCases());
    QCOMPARE(steps.nearest, -1);
    QCOMPARE(steps.weakest, -1);
    QCOMPARE(steps.notAssessed + steps.overdue + steps.decisions, 0);
}

void NextStepsTest::theUseCaseThatLacksLeastIsNearest()
{
    Situation s = twoUseCases();
    s.choose(u"U1 U2"_s);
    QCOMPARE(s.catalogue()->useCases.at(stepsOf(s).nearest).id.code, u"U2"_s);
    QCOMPARE(stepsOf(s).nearestLacks, 2);
    s.result(u"A-1 A-2"_s, Outcome::Met);
    QCOMPARE(s.catalogue()->useCases.at(stepsOf(s).nearest).id.code, u"U1"_s);
    QCOMPARE(stepsOf(s).nearestLacks, 1);
}

void NextStepsTest::aReadyUseCaseIsNotNearest()
{
    Situation s = twoUseCases();
    s.choose(u"U1 U2"_s).result(u"B-1 B-2"_s, Outcome::Met);
    QCOMPARE(s.catalogue()->useCases.at(stepsOf(s).nearest).id.code, u"U1"_s);
    s.result(u"A-1 A-2 A-3"_s, Outcome::Met);
    QCOMPARE(stepsOf(s).nearest, -1);
}

void NextStepsTest::theWeakestPackageIsTheOneFurthestBehind()
{
    Situation s = twoUseCases();
    s.choose(u"U1 U2"_s).result(u"A-1"_s, Outcome::Met);
    QCOMPARE(s.catalogue()->packages.at(stepsOf(s).weakest).id.code, u"P2"_s);
    s.result(u"B-1"_s, Outcome::Met);
    QCOMPARE(s.catalogue()->packages.at(stepsOf(s).weakest).id.code, u"P1"_s);
}

void NextStepsTest::aSupplementaryPackageIsNotTheWeakest()
{
    Situation s(u"usecase Y1 U1 requires P1! P2\npackage P1 holds A\npackage P2 holds B\n"
                u"A asks A-1 A-2\nB asks B-1"_s);
    s.choose(u"U1"_s).decide(u"P2"_s, Decision::Offered).result(u"A-1"_s, Outcome::Met);
    QCOMPARE(s.catalogue()->packages.at(stepsOf(s).weakest).id.code, u"P1"_s);
}

void NextStepsTest::onlyMandatoryCriteriaThatCountAreStillToAssess()
{
    Situation s(u"usecase Y1 U1 requires P1! P2\npackage P1 holds A\npackage P2 holds B\n"
                u"A asks A-1 A-2/municipality A-3\nB asks B-1"_s);
    s.choose(u"U1"_s).decide(u"P2"_s, Decision::Offered).result(u"A-3"_s, Outcome::NotMet);
    QCOMPARE(stepsOf(s).notAssessed, 1);
}

void NextStepsTest::overdueIsWhatWasDueBeforeTodayAndIsOpen_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<int>("overdue");
    QTest::newRow("yesterday, open") << -1 << Outcome::PartlyMet << 1;
    QTest::newRow("yesterday, met") << -1 << Outcome::Met << 0;
    QTest::newRow("yesterday, not applicable") << -1 << Outcome::NotApplicable << 0;
    QTest::newRow("today") << 0 << Outcome::NotMet << 0;
    QTest::newRow("tomorrow") << 1 << Outcome::Unknown << 0;
}

void NextStepsTest::overdueIsWhatWasDueBeforeTodayAndIsOpen()
{
    QFETCH(int, days);
    QFETCH(Outcome, outcome);
    Situation s = twoUseCases();
    s.choose(u"U1"_s).result(u"A-1"_s, outcome);
    const Picture picture = s.picture();
    Answer answer;
    answer.solution = picture.solution;
    answer.criterion = {u"A-1"_s};
    answer.due = picture.today.addDays(days);
    Edit edit;
    edit.steps.append({std::nullopt, Row(answer)});
    QTEST(nextStepsOf(picture, applied(Workspace(), edit)).overdue, "overdue");
}

void NextStepsTest::whatAsksAgainInScopeIsAStepAndTheFirstItsDoor()
{
    Situation s = twoUseCases();
    s.choose(u"U1"_s);
    Picture picture = s.picture();
    QCOMPARE(nextStepsOf(picture, Workspace()).asking, 0);
    QCOMPARE(nextStepsOf(picture, Workspace()).firstAsking, -1);
    const Catalogue &c = *picture.catalogue;
    const auto asks = [&](const QString &code) {
        picture.asksAgain.resize(c.criteria.size());
        picture.asksAgain[c.criterionIndex.value({code})] = true;
    };
    asks(u"A-3"_s);
    asks(u"A-2"_s);
    asks(u"B-1"_s); // of a use case that is not chosen
    const NextSteps steps = nextStepsOf(picture, Workspace());
    QCOMPARE(steps.asking, 2);
    QCOMPARE(c.criteria.at(steps.firstAsking).id.code, u"A-2"_s);
}

void NextStepsTest::sharesAddUpToHundred()
{
    QCOMPARE(sharesOf(std::array{53, 31, 182, 0}), (std::array{20, 12, 68, 0}));
    QCOMPARE(sharesOf(std::array{1, 1, 1}), (std::array{34, 33, 33}));
    QCOMPARE(sharesOf(std::array{0, 0}), (std::array{0, 0}));
    for (int a = 0; a < 40; ++a)
        for (int b = 1; b < 40; ++b) {
            const auto shares = sharesOf(std::array{a, b, 7, 1});
            QCOMPARE(std::accumulate(shares.begin(), shares.end(), 0), 100);
        }
}

QTEST_APPLESS_MAIN(NextStepsTest)
#include "tst_nextsteps.moc"
