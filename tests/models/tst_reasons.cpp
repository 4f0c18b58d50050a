// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/situation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// Why something is there (semantics.md, section 3.4), and what holds it back (section 4).
class ReasonsTest : public QObject
{
    Q_OBJECT

private slots:
    void aChainLeadsFromTheAreaToTheThingItself();
    void theShortestReasonComesFirst();
    void reasonsOfOneLengthStandById();
    void idsCompareAsText();
    void aChainGoesThroughTheMembersThatARequirementNames();
    void aRequirementThatIsNotInForceIsNoReason();
    void aUseCaseAndItsPackagesHaveReasonsToo();
    void aCriterionHasTheReasonsOfItsOwner();
    void theGeneralTermsAreThereForEveryIntegration();
    void outOfScopeHasNoReason();
    void aLoopIsWalkedOnce();
    void noMoreReasonsAreGivenThanAskedFor();
    void aDeepWebIsAnsweredWithoutWalkingAllOfIt();

    void theWeakestLinkIsFollowedDownToWhereItIs();
    void aNodeThatIsItsOwnWeakestLinkStandsAlone();
    void linksThatAreEquallyWeakAreTakenById();
    void theGeneralTermsMayBeTheWeakestLink();
    void theWeakestLinkIsFoundBehindALoop();
    void aUseCasesWeakestLinkIgnoresSupplementaryPackages();
    void anUnknownNodeHasNoWeakestLink();
};

void ReasonsTest::aChainLeadsFromTheAreaToTheThingItself()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA needs B\nB needs C"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.reason(u"C"_s), u"Y1 U1 P1 A B C"_s);
    const QList<Chain> chains = reasonsFor(s.picture(), Situation::integrationRef(u"C"_s), 10);
    QCOMPARE(chains.size(), 1);
    QList<NodeKind> kinds;
    for (const NodeRef &node : chains.first())
        kinds.append(node.kind);
    QCOMPARE(kinds, (QList<NodeKind>{NodeKind::Area, NodeKind::UseCase, NodeKind::Package,
                                     NodeKind::Integration, NodeKind::Integration, NodeKind::Integration}));
}

void ReasonsTest::theShortestReasonComesFirst()
{
    Situation s(
        u"usecase Y1 U1 requires P1!\nusecase Y9 U9 requires P9!\npackage P1 holds A\npackage P9 holds C\n"
        "A needs B\nB needs C"_s);
    s.choose(u"U1 U9"_s);
    QCOMPARE(s.reason(u"C"_s), u"Y9 U9 P9 C"_s);
    QCOMPARE(s.reasons(Situation::integrationRef(u"C"_s)),
             (QStringList{u"Y9 U9 P9 C"_s, u"Y1 U1 P1 A B C"_s}));
}

void ReasonsTest::reasonsOfOneLengthStandById()
{
    Situation s(u"usecase Y2 U1 requires P1!\nusecase Y1 U3 requires P2!\nusecase Y1 U2 requires P2! P1!\n"
                "package P2 holds B A\npackage P1 holds A B\nB needs C\nA needs C"_s);
    s.choose(u"U1 U2 U3"_s);
    QCOMPARE(s.reason(u"C"_s), u"Y1 U2 P1 A C"_s);
    QCOMPARE(s.reasons(Situation::integrationRef(u"C"_s)),
             (QStringList{u"Y1 U2 P1 A C"_s, u"Y1 U2 P1 B C"_s, u"Y1 U2 P2 A C"_s, u"Y1 U2 P2 B C"_s,
                          u"Y1 U3 P2 A C"_s, u"Y1 U3 P2 B C"_s, u"Y2 U1 P1 A C"_s, u"Y2 U1 P1 B C"_s}));
}

void ReasonsTest::idsCompareAsText()
{
    Situation s(u"usecase Y1 U1 requires I-2! I-10!\npackage I-2 holds A\npackage I-10 holds A"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.reason(u"A"_s), u"Y1 U1 I-10 A"_s);
}

void ReasonsTest::aChainGoesThroughTheMembersThatARequirementNames()
{
    Situation s(u"usecase Y1 U1 requires P1!(B)\nusecase Y1 U2 requires P1!\npackage P1 holds A B"_s);
    s.choose(u"U1 U2"_s);
    QCOMPARE(s.reasons(Situation::integrationRef(u"A"_s)), QStringList{u"Y1 U2 P1 A"_s});
}

void ReasonsTest::aRequirementThatIsNotInForceIsNoReason()
{
    Situation s(u"usecase Y1 U1 requires P1?\nusecase Y1 U2 requires P1!\npackage P1 holds A"_s);
    s.choose(u"U1 U2"_s);
    QCOMPARE(s.reason(u"A"_s), u"Y1 U2 P1 A"_s);
    s.decide(u"P1"_s, Decision::Offered);
    QCOMPARE(s.reason(u"A"_s), u"Y1 U1 P1 A"_s);
}

void ReasonsTest::aUseCaseAndItsPackagesHaveReasonsToo()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.reasons(Situation::useCaseRef(u"U1"_s)), QStringList{u"Y1 U1"_s});
    QCOMPARE(s.reasons(Situation::packageRef(u"P1"_s)), QStringList{u"Y1 U1 P1"_s});
}

void ReasonsTest::aCriterionHasTheReasonsOfItsOwner()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA asks A-1\nP1 asks P1-1\nGV asks GV-1"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.reasons({NodeKind::Criterion, u"A-1"_s}), QStringList{u"Y1 U1 P1 A A-1"_s});
    QCOMPARE(s.reasons({NodeKind::Criterion, u"P1-1"_s}), QStringList{u"Y1 U1 P1 P1-1"_s});
    QCOMPARE(s.reasons({NodeKind::Criterion, u"GV-1"_s}), QStringList{u"Y1 U1 P1 A GV GV-1"_s});
}

void ReasonsTest::theGeneralTermsAreThereForEveryIntegration()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA needs B\nGV asks GV-1"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.reasons(generalNode()), (QStringList{u"Y1 U1 P1 A GV"_s, u"Y1 U1 P1 A B GV"_s}));
}

void ReasonsTest::outOfScopeHasNoReason()
{
    Situation s(
        u"usecase Y1 U1 requires P1!\nusecase Y1 U2 requires P2?\npackage P1 holds A\npackage P2 holds B\n"
        "B asks B-1\nGV asks GV-1"_s);
    QVERIFY(s.reasons(generalNode()).isEmpty());
    s.choose(u"U2"_s);
    QVERIFY(s.reasons(Situation::useCaseRef(u"U1"_s)).isEmpty());
    QVERIFY(s.reasons(Situation::packageRef(u"P2"_s)).isEmpty());
    QVERIFY(s.reasons(Situation::integrationRef(u"B"_s)).isEmpty());
    QVERIFY(s.reasons({NodeKind::Criterion, u"B-1"_s}).isEmpty());
    QVERIFY(s.reasons({NodeKind::Integration, u"unknown"_s}).isEmpty());
    QVERIFY(s.reasons({}).isEmpty());
    QCOMPARE(s.reason(u"B"_s), QString());
}

void ReasonsTest::aLoopIsWalkedOnce()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA needs B?\nB needs C?\nC needs A?"_s);
    s.choose(u"U1"_s);
    s.answer(u"A"_s, u"B"_s, Holds::Yes)
        .answer(u"B"_s, u"C"_s, Holds::Yes)
        .answer(u"C"_s, u"A"_s, Holds::Yes);
    QCOMPARE(s.reasons(Situation::integrationRef(u"C"_s)), QStringList{u"Y1 U1 P1 A B C"_s});
}

void ReasonsTest::noMoreReasonsAreGivenThanAskedFor()
{
    Situation s(u"usecase Y1 U1 requires P1!\nusecase Y1 U2 requires P1!\nusecase Y1 U3 requires P1!\n"
                "package P1 holds A\nGV asks GV-1"_s);
    s.choose(u"U1 U2 U3"_s);
    bool truncated = false;
    QCOMPARE(reasonsFor(s.picture(), Situation::integrationRef(u"A"_s), 2, &truncated).size(), 2);
    QVERIFY(truncated);
    QCOMPARE(reasonsFor(s.picture(), Situation::integrationRef(u"A"_s), 3, &truncated).size(), 3);
    QVERIFY(!truncated);
    QCOMPARE(reasonsFor(s.picture(), Situation::packageRef(u"P1"_s), 1, &truncated).size(), 1);
    QVERIFY(truncated);
}

void ReasonsTest::aDeepWebIsAnsweredWithoutWalkingAllOfIt()
{
    // Every integration needs all that come after it: 2^58 chains to the last one, all through the first.
    PlainCatalogue plain = plainCatalogue(u"usecase Y1 U1 requires P1!\npackage P1 holds S00"_s);
    for (int i = 1; i < 60; ++i)
        plain.integrations.append(u"S%1"_s.arg(i, 2, 10, QChar(u'0')));
    for (int from = 0; from < 60; ++from)
        for (int to = from + 1; to < 60; ++to)
            plain.needs.append({plain.integrations.at(from), plain.integrations.at(to)});
    PlainBid bid;
    bid.chosen.insert(u"U1"_s);
    const Picture picture = derive(plain.read(), bid.workspace(), PlainBid::bid(), {});

    bool truncated = false;
    const QList<Chain> some = reasonsFor(picture, Situation::integrationRef(u"S59"_s), 20, &truncated);
    QCOMPARE(some.size(), 20);
    QVERIFY(truncated);
    QCOMPARE(shown(some.first()), u"Y1 U1 P1 S00 S59"_s);
    QCOMPARE(shown(some.at(1)), u"Y1 U1 P1 S00 S01 S59"_s);
    const QList<Chain> many = reasonsFor(picture, Situation::integrationRef(u"S59"_s), 1'000'000, &truncated);
    QVERIFY(truncated);
    QVERIFY(many.size() > 20);
}

void ReasonsTest::theWeakestLinkIsFollowedDownToWhereItIs()
{
    Situation s(u"usecase Y1 U1 requires P1! P2!\npackage P1 holds A\npackage P2 holds B\nB needs C\n"
                "A asks A-1 A-2\nB asks B-1\nC asks C-1 C-2 C-3"_s);
    s.choose(u"U1"_s).result(u"A-1 B-1 C-1"_s, Outcome::Met);
    QCOMPARE(s.weakest(Situation::useCaseRef(u"U1"_s)), u"U1 P2 B C"_s);
    QCOMPARE(s.weakest(Situation::packageRef(u"P1"_s)), u"P1 A"_s);
    QCOMPARE(s.weakest(Situation::integrationRef(u"B"_s)), u"B C"_s);
}

void ReasonsTest::aNodeThatIsItsOwnWeakestLinkStandsAlone()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA needs B\nA asks A-1\nB asks B-1"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.weakest(Situation::integrationRef(u"A"_s)),
             u"A"_s); // both are at nought; it needs not look on
    s.result(u"A-1 B-1"_s, Outcome::Met);
    QCOMPARE(s.weakest(Situation::useCaseRef(u"U1"_s)), u"U1"_s);
}

void ReasonsTest::linksThatAreEquallyWeakAreTakenById()
{
    Situation s(u"usecase Y1 U1 requires P2! P10!\npackage P2 holds B\npackage P10 holds Z C B\n"
                "B asks B-1\nC asks C-1\nZ asks Z-1"_s);
    s.choose(u"U1"_s);
    QCOMPARE(s.weakest(Situation::useCaseRef(u"U1"_s)), u"U1 P10 B"_s);
}

void ReasonsTest::theGeneralTermsMayBeTheWeakestLink()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA asks A-1\nGV asks GV-1"_s);
    s.choose(u"U1"_s).result(u"A-1"_s, Outcome::Met);
    QCOMPARE(s.weakest(Situation::useCaseRef(u"U1"_s)), u"U1 P1 A GV"_s);
    QCOMPARE(s.weakest(generalNode()), u"GV"_s);
}

void ReasonsTest::theWeakestLinkIsFoundBehindALoop()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A\nA needs B?\nB needs A? C\n"
                "A asks A-1\nB asks B-1\nC asks C-1"_s);
    s.choose(u"U1"_s).answer(u"A"_s, u"B"_s, Holds::Yes).answer(u"B"_s, u"A"_s, Holds::Yes);
    s.result(u"A-1 B-1"_s, Outcome::Met);
    QCOMPARE(s.weakest(Situation::integrationRef(u"A"_s)), u"A B C"_s); // not back to A
}

void ReasonsTest::aUseCasesWeakestLinkIgnoresSupplementaryPackages()
{
    Situation s(
        u"usecase Y1 U1 requires P1? P2!\npackage P1 holds A\npackage P2 holds B\nA asks A-1\nB asks B-1 B-2"_s);
    s.choose(u"U1"_s).decide(u"P1"_s, Decision::Offered).result(u"B-1"_s, Outcome::Met);
    QCOMPARE(s.weakest(Situation::useCaseRef(u"U1"_s)), u"U1 P2 B"_s);
}

void ReasonsTest::anUnknownNodeHasNoWeakestLink()
{
    Situation s(u"usecase Y1 U1 requires P1!\npackage P1 holds A"_s);
    QCOMPARE(s.weakest(Situation::integrationRef(u"unknown"_s)), QString());
}

QTEST_APPLESS_MAIN(ReasonsTest)
#include "tst_reasons.moc"
