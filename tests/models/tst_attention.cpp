// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisions/compare.h"
#include "models/domain/entry/attention.h"
#include "tests/support/randomcase.h"
#include "tests/support/reference.h"
#include "tests/support/situation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

const QDate today(2026, 11, 24);

const QString chain =
    u"usecase Y1 U1 requires P1!\nusecase Y1 U2 requires P2!\n"
    "package P1 holds A\npackage P2 holds B\nA needs B C? D~\n"
    "P1 asks P1-1\nA asks A-1 A-2\nB asks B-1 B-2/municipality\nC asks C-1\nD asks D-1\nGV asks G-1"_s;

QString blockers(const Situation &s, const QString &criterion)
{
    const Picture picture = s.picture();
    QStringList codes;
    for (const int i : blockersOf(picture, picture.catalogue->criterionIndex.value({criterion})))
        codes.append(picture.catalogue->integrations.at(i).id.code);
    return codes.join(u' ');
}

Picture pictureOf(const PlainCatalogue &catalogue, const PlainBid &bid)
{
    return derive(catalogue.read(), bid.workspace(), PlainBid::bid(), today);
}

// "U1 P1 A-1", those of one kind that stand where asked.
QString standing(const ScopeComparison &comparison, NodeKind kind, Presence presence)
{
    QStringList codes;
    for (const ComparedThing &thing : comparison.things)
        if (thing.node.kind == kind && thing.presence() == presence)
            codes.append(thing.node.code);
    codes.sort();
    return codes.join(u' ');
}

} // namespace

// What must be seen at a glance, and what two bids have of each other's.
class AttentionTest : public QObject
{
    Q_OBJECT

private slots:
    void aDeadlineIsOfWhatIsOpen_data();
    void aDeadlineIsOfWhatIsOpen();

    void aCriterionIsBlockedByWhatItsIntegrationNeeds();
    void whatIsMetBlocksNothing();
    void theMunicipalitysPartBlocksNothing();
    void anEdgeThatIsNotInForceBlocksNothing();
    void whatIsMetIsNotBlocked();
    void packagesAndGeneralTermsAreNeverBlocked();
    void theSentencesNameWhatBlocks();

    void twoBidsShareWhatBothHave();
    void openIsCountedOnEachSide();
    void aBidComparedWithItselfSharesEverything();
    void randomBidsAgreeWithSetsOfIds();
};

void AttentionTest::aDeadlineIsOfWhatIsOpen_data()
{
    QTest::addColumn<int>("daysFromToday");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<Deadline>("deadline");
    const auto row = [](const char *name, int days, Outcome outcome, Deadline deadline) {
        QTest::newRow(name) << days << outcome << deadline;
    };
    row("yesterday", -1, Outcome::Unknown, Deadline::Overdue);
    row("today is not too late", 0, Outcome::PartlyMet, Deadline::Soon);
    row("in fourteen days", 14, Outcome::NotMet, Deadline::Soon);
    row("in fifteen", 15, Outcome::Unknown, Deadline::Ahead);
    row("met in time or not", -9, Outcome::Met, Deadline::None);
    row("not applicable", -9, Outcome::NotApplicable, Deadline::None);
}

void AttentionTest::aDeadlineIsOfWhatIsOpen()
{
    QFETCH(int, daysFromToday);
    QFETCH(Outcome, outcome);
    Answer answer;
    answer.outcome = outcome;
    QCOMPARE(deadlineOf(answer, today), Deadline::None);
    answer.due = today.addDays(daysFromToday);
    QTEST(deadlineOf(answer, today), "deadline");
}

void AttentionTest::aCriterionIsBlockedByWhatItsIntegrationNeeds()
{
    Situation s(chain);
    s.choose(u"U1"_s);
    QCOMPARE(blockers(s, u"A-1"_s), u"B"_s);
    QCOMPARE(blockers(s, u"B-1"_s), QString());
}

void AttentionTest::whatIsMetBlocksNothing()
{
    Situation s(chain);
    s.choose(u"U1"_s).result(u"B-1"_s, Outcome::NotApplicable);
    QCOMPARE(blockers(s, u"A-1"_s), QString());
    s.result(u"B-1"_s, Outcome::PartlyMet);
    QCOMPARE(blockers(s, u"A-1"_s), u"B"_s);
    s.result(u"B-1"_s, Outcome::Met);
    QCOMPARE(blockers(s, u"A-1"_s), QString());
}

void AttentionTest::theMunicipalitysPartBlocksNothing()
{
    Situation s(chain);
    s.choose(u"U1"_s).result(u"B-1"_s, Outcome::Met).result(u"B-2"_s, Outcome::NotMet);
    QCOMPARE(blockers(s, u"A-1"_s), QString());
}

void AttentionTest::anEdgeThatIsNotInForceBlocksNothing()
{
    Situation s(chain);
    s.choose(u"U1"_s).result(u"B-1"_s, Outcome::Met);
    QCOMPARE(blockers(s, u"A-1"_s), QString()); // C only where a condition holds, D never
    s.answer(u"A"_s, u"C"_s, Holds::Yes);
    QCOMPARE(blockers(s, u"A-1"_s), u"C"_s);
    s.answer(u"A"_s, u"C"_s, Holds::No);
    QCOMPARE(blockers(s, u"A-1"_s), QString());
}

void AttentionTest::whatIsMetIsNotBlocked()
{
    Situation s(chain);
    s.choose(u"U1"_s).result(u"A-1"_s, Outcome::Met);
    QCOMPARE(blockers(s, u"A-1"_s), QString());
    QCOMPARE(blockers(s, u"A-2"_s), u"B"_s);
}

void AttentionTest::packagesAndGeneralTermsAreNeverBlocked()
{
    Situation s(chain);
    s.choose(u"U1"_s);
    QCOMPARE(blockers(s, u"P1-1"_s), QString());
    QCOMPARE(blockers(s, u"G-1"_s), QString());
}

void AttentionTest::theSentencesNameWhatBlocks()
{
    Situation s(chain);
    s.choose(u"U1"_s);
    const Picture picture = s.picture();
    const int k = picture.catalogue->criterionIndex.value({u"A-1"_s});
    Answer answer;
    answer.due = picture.today.addDays(-3);
    QCOMPARE(attentionTo(picture, answer, k), (Attention{1, 0, 1}));
    const QString sentences = attentionSentences(picture, answer, k, Phrases(Language::English));
    QVERIFY(sentences.contains(u'3'));
    QVERIFY(sentences.contains(u"B (0 of 1 met)"_s));
    QCOMPARE(attentionText(attentionTo(picture, answer, k), Phrases(Language::English)),
             u"! overdue · ⊘ blocked"_s);
}

void AttentionTest::twoBidsShareWhatBothHave()
{
    Situation here(chain), there(chain);
    here.choose(u"U1"_s);
    there.choose(u"U2"_s);
    const ScopeComparison comparison = compareScopes(here.picture(), there.picture());
    QCOMPARE(standing(comparison, NodeKind::UseCase, Presence::OnlyHere), u"U1"_s);
    QCOMPARE(standing(comparison, NodeKind::UseCase, Presence::OnlyThere), u"U2"_s);
    QCOMPARE(standing(comparison, NodeKind::Package, Presence::OnlyThere), u"P2"_s);
    QCOMPARE(standing(comparison, NodeKind::Integration, Presence::OnlyHere), u"A"_s);
    QCOMPARE(standing(comparison, NodeKind::Integration, Presence::Both), u"B"_s);
    QCOMPARE(standing(comparison, NodeKind::Criterion, Presence::Both), u"B-1 B-2 G-1"_s);
    QCOMPARE(comparison.count(NodeKind::Criterion, Presence::OnlyHere), 3);
}

void AttentionTest::openIsCountedOnEachSide()
{
    Situation here(chain), there(chain);
    here.choose(u"U1"_s).result(u"B-1"_s, Outcome::Met);
    there.choose(u"U1"_s);
    const ScopeComparison comparison = compareScopes(here.picture(), there.picture());
    QCOMPARE(comparison.openHere, 4); // P1-1 A-1 A-2 G-1
    QCOMPARE(comparison.openThere, 5);
    for (const ComparedThing &thing : comparison.things) {
        if (thing.node.code == u"B-1"_s) {
            QCOMPARE(thing.openHere, 0);
            QCOMPARE(thing.openThere, 1);
        }
        if (thing.node.code == u"B-2"_s) // the municipality's
            QCOMPARE(thing.openThere, 0);
        if (thing.node.code == u"U1"_s)
            QCOMPARE(*thing.openThere - *thing.openHere, 1);
    }
}

void AttentionTest::aBidComparedWithItselfSharesEverything()
{
    Situation s(chain);
    s.choose(u"U1 U2"_s).result(u"A-1"_s, Outcome::Met);
    for (const ComparedThing &thing : compareScopes(s.picture(), s.picture()).things) {
        QCOMPARE(thing.presence(), Presence::Both);
        QCOMPARE(thing.openHere, thing.openThere);
    }
}

void AttentionTest::randomBidsAgreeWithSetsOfIds()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        RandomCase random(seed);
        const PlainCatalogue catalogue = random.catalogue();
        const PlainBid mine = random.bid(catalogue), theirs = random.bid(catalogue);
        const ScopeComparison comparison =
            compareScopes(pictureOf(catalogue, mine), pictureOf(catalogue, theirs));
        // The integrations by the slow engine, the use cases as they were chosen.
        const QSet<QString> a = Reference(catalogue, mine).integrations();
        const QSet<QString> b = Reference(catalogue, theirs).integrations();
        const auto text = [](QSet<QString> ids) {
            QStringList sorted = ids.values();
            sorted.sort();
            return sorted.join(u' ');
        };
        const auto check = [&](NodeKind kind, QSet<QString> here, QSet<QString> there) {
            QCOMPARE(standing(comparison, kind, Presence::OnlyHere), text(QSet(here).subtract(there)));
            QCOMPARE(standing(comparison, kind, Presence::OnlyThere), text(QSet(there).subtract(here)));
            QCOMPARE(standing(comparison, kind, Presence::Both), text(QSet(here).intersect(there)));
        };
        check(NodeKind::Integration, a, b);
        check(NodeKind::UseCase, mine.chosen, theirs.chosen);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
    }
}

QTEST_GUILESS_MAIN(AttentionTest)
#include "tst_attention.moc"
