// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/progress/explanation.h"
#include "models/domain/workspace/edit.h"
#include "tests/support/randomcase.h"
#include "tests/support/situation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

// Every number that stands on the screen, taken apart: what it counts adds up to it, and nothing is counted
// and left out at once.
class ExplanationTest : public QObject
{
    Q_OBJECT

private slots:
    void everyNumberAddsUp();
    void whatIsLeftOutSaysWhy();
    void theWeakestLinkIsNamed();
    void whatIsOutOfScopeHasNoNumber();
};

void ExplanationTest::everyNumberAddsUp()
{
    for (quint32 seed = 1; seed <= 500; ++seed) {
        RandomCase random(seed);
        const PlainCatalogue plain = random.catalogue();
        const PlainBid bid = random.bid(plain);
        const Workspace workspace = bid.workspace();
        const auto catalogue = plain.read();
        const Picture picture = derive(catalogue, workspace, PlainBid::bid(), QDate(2026, 11, 24));
        const Progress &progress = picture.progress;
        const auto check = [&](const Number &number, int met, int applicable, const char *what) {
            const Explanation explanation = explanationOf(picture, workspace, number);
            QSet<int> seen;
            for (const QList<int> &list : {explanation.met, explanation.open})
                seen.unite({list.begin(), list.end()});
            for (const LeftOut &out : explanation.leftOut)
                seen.insert(out.criterion);
            const auto all = explanation.met.size() + explanation.open.size() + explanation.leftOut.size();
            QVERIFY2(explanation.numerator() == met && explanation.denominator() == applicable &&
                         (number.kind == NumberKind::Ready || seen.size() == all),
                     qPrintable(u"seed %1, %2 %3: %4 of %5 instead of %6 of %7"_s.arg(seed)
                                    .arg(QString::fromLatin1(what), number.node.code)
                                    .arg(explanation.numerator())
                                    .arg(explanation.denominator())
                                    .arg(met)
                                    .arg(applicable)));
        };
        const auto checkTally = [&](const Number &number, const Tally &tally, const char *what) {
            check(number, tally.met(), tally.applicable(), what);
        };
        checkTally({NumberKind::Mandatory, {}}, progress.mandatory, "mandatory");
        checkTally({NumberKind::Supplementary, {}}, progress.supplementary, "supplementary");
        checkTally({NumberKind::Municipal, {}}, progress.municipal, "municipal");
        check({NumberKind::Ready, {}}, progress.readyUseCases, progress.chosenUseCases, "ready");
        const auto checkNode = [&](const NodeRef &node, const NodeProgress &numbers) {
            if (node.kind != NodeKind::UseCase)
                checkTally({NumberKind::Own, node}, numbers.own, "own");
            checkTally({NumberKind::Pooled, node}, numbers.pooled, "pooled");
            QCOMPARE(explanationOf(picture, workspace, {NumberKind::Effective, node}).ratio(),
                     numbers.effective);
        };
        for (int u = 0; u < catalogue->useCases.size(); ++u)
            if (picture.selection.chosen.at(u))
                checkNode(useCaseNode(*catalogue, u), progress.useCases.at(u));
        for (int p = 0; p < catalogue->packages.size(); ++p)
            if (picture.scope.packages.at(p).inScope)
                checkNode(packageNode(*catalogue, p), progress.packages.at(p));
        for (int i = 0; i < catalogue->integrations.size(); ++i)
            if (picture.scope.integrations.at(i).inScope)
                checkNode(integrationNode(*catalogue, i), progress.integrations.at(i));
        if (picture.scope.general)
            checkNode(generalNode(), progress.general);
    }
}

namespace {

QString idsOf(const Picture &picture, const QList<int> &criteria)
{
    QStringList ids;
    for (const int k : criteria)
        ids.append(picture.catalogue->criteria.at(k).id.code);
    ids.sort();
    return ids.join(u' ');
}

QString leftOutOf(const Picture &picture, const Explanation &explanation, LeftOutWhy why)
{
    QList<int> criteria;
    for (const LeftOut &one : explanation.leftOut)
        if (one.why == why)
            criteria.append(one.criterion);
    return idsOf(picture, criteria);
}

Situation threeOwners()
{
    Situation situation(u"usecase Y1 U1 requires P1! P2? P3?\n"
                        "package P1 holds A\n"
                        "package P2 holds B\n"
                        "package P3 holds C\n"
                        "P1 asks P1-1 P1-2\n"
                        "P2 asks P2-1\n"
                        "P3 asks P3-1\n"
                        "A asks A-1 A-2/municipality A-3\n"
                        "C asks C-1"_s);
    situation.choose(u"U1"_s);
    situation.decide(u"P2"_s, Decision::Offered);
    situation.result(u"P1-1 A-2"_s, Outcome::Met);
    situation.result(u"A-3"_s, Outcome::NotApplicable);
    return situation;
}

} // namespace

void ExplanationTest::whatIsLeftOutSaysWhy()
{
    const Picture picture = threeOwners().picture();
    Workspace workspace;
    Answer answer;
    answer.criterion = {u"A-3"_s};
    answer.solution = picture.solution;
    answer.reason = u"Findes ikke hos os"_s;
    workspace = applied(std::move(workspace), Edit{{}, {{std::nullopt, Row(answer)}}});
    const Explanation mandatory = explanationOf(picture, workspace, {NumberKind::Mandatory, {}});
    QCOMPARE(idsOf(picture, mandatory.met), u"P1-1"_s);
    QCOMPARE(idsOf(picture, mandatory.open), u"A-1 P1-2"_s);
    QCOMPARE(leftOutOf(picture, mandatory, LeftOutWhy::NotApplicable), u"A-3"_s);
    QCOMPARE(leftOutOf(picture, mandatory, LeftOutWhy::OthersAnswer), u"A-2"_s);
    QCOMPARE(leftOutOf(picture, mandatory, LeftOutWhy::OtherStrength), u"P2-1"_s);
    QCOMPARE(leftOutOf(picture, mandatory, LeftOutWhy::NotInScope), u"C-1 P3-1"_s);
    for (const LeftOut &one : mandatory.leftOut)
        QCOMPARE(one.reason, one.why == LeftOutWhy::NotApplicable ? answer.reason : QString());
    const Explanation municipal = explanationOf(picture, workspace, {NumberKind::Municipal, {}});
    QCOMPARE(idsOf(picture, municipal.met), u"A-2"_s);
}

void ExplanationTest::theWeakestLinkIsNamed()
{
    const Picture picture = threeOwners().picture();
    const Explanation ready = explanationOf(picture, {}, {NumberKind::Ready, {}});
    QCOMPARE(shown(ready.weakest), u"U1 P1 A"_s);
    const Explanation own = explanationOf(picture, {}, {NumberKind::Own, {NodeKind::Package, u"P1"_s}});
    QCOMPARE(shown(own.weakest), QString());
    const Explanation effective =
        explanationOf(picture, {}, {NumberKind::Effective, {NodeKind::Package, u"P1"_s}});
    QCOMPARE(shown(effective.weakest), u"P1 A"_s);
    QCOMPARE(idsOf(picture, effective.open), u"A-1"_s);
}

void ExplanationTest::whatIsOutOfScopeHasNoNumber()
{
    const Picture picture = threeOwners().picture();
    const Explanation none = explanationOf(picture, {}, {NumberKind::Pooled, {NodeKind::Package, u"P3"_s}});
    QCOMPARE(none.denominator(), 0);
    QVERIFY(none.leftOut.isEmpty());
    QCOMPARE(explanationOf(picture, {}, {NumberKind::Own, {NodeKind::Integration, u"X"_s}}).denominator(), 0);
}

QTEST_APPLESS_MAIN(ExplanationTest)
#include "tst_explanation.moc"
