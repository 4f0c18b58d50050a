// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/claims/claimrules.h"
#include "models/domain/workspace/edit.h"
#include "tests/support/plaincatalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

const QDate today(2026, 11, 24);

} // namespace

// Every rule of the claims check has a case that breaks it and one that does not; what is signed off stays
// so until its facts change.
class ClaimsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void aSoundBidHasNoFindings();
    void eachRuleHasWordsOfItsOwn();
    void notApplicableNeedsAReason();
    void anAnswerToOtherWordsIsFoundForItsBid();
    void whatIsMetNeedsEvidence();
    void whatOthersAnswerForNeedsNone();
    void begunWorkNeedsAnEstimate();
    void anIntegrationNobodyHasEstimatedIsFound();
    void evidenceExpires();
    void evidenceIsNotOlderThanTheText();
    void nothingMandatoryIsOpenPastGoLive();
    void whatLooksReadyIsReady();
    void whatIsOfferedWithAReadyUseCaseIsComplete();
    void laterNeedsADate();
    void whatIsOutOfScopeClaimsNothing();
    void theSeriousComeFirst();
    void aSignOffHoldsUntilItsFactsChange();
    void whatHoldsForASolutionIsSaidOnce();
    void archivedBidsClaimNothing();

private:
    void put(const Row &row)
    {
        m_workspace = applied(std::move(m_workspace), Edit{{}, {{std::nullopt, row}}});
    }
    void answer(const QString &criterion, Outcome outcome, Work work = Work::Done,
                std::optional<double> estimate = std::nullopt, const QString &reason = {})
    {
        Answer answer;
        answer.solution = solution;
        answer.criterion = {criterion};
        answer.outcome = outcome;
        answer.work = work;
        answer.estimate = estimate;
        answer.reason = reason;
        const int k = m_catalogue->criterionIndex.value({criterion});
        answer.textHash = textHash(m_catalogue->criteria.at(k).text);
        put(answer);
    }
    void meet(const QString &criteria)
    {
        for (const QString &criterion : criteria.split(u' ')) {
            answer(criterion, Outcome::Met);
            put(EvidenceUse{{u"e"_s}, solution, {criterion}});
        }
    }
    Bid bid(const QString &id = u"b"_s) const
    {
        Bid bid;
        bid.id = {id};
        bid.solution = solution;
        bid.name = u"Nord "_s + id;
        bid.goLive = QDate(2027, 4, 1);
        return bid;
    }
    Picture picture(const QString &id = u"b"_s) const
    {
        return derive(m_catalogue, m_workspace, {id}, today);
    }
    QList<Finding> findings(const QString &id = u"b"_s) const
    {
        return claimsOf(m_workspace, picture(id), Phrases(Language::English));
    }
    // "rule subject", one a finding.
    QStringList found() const
    {
        QStringList found;
        for (const Finding &finding : findings())
            found.append(QString(finding.rule + u' ' + finding.subject));
        return found;
    }

    const SolutionId solution{u"s"_s};
    std::shared_ptr<const Catalogue> m_catalogue;
    Workspace m_workspace;
};

void ClaimsTest::init()
{
    PlainCatalogue plain = plainCatalogue(u"usecase Y1 U1 requires P1! P2?\n"
                                          "package P1 holds A\n"
                                          "package P2 holds C\n"
                                          "A needs B\n"
                                          "P1 asks P1-1\n"
                                          "P2 asks P2-1\n"
                                          "A asks A-1 A-2/municipality\n"
                                          "B asks B-1\n"
                                          "GV asks GV-1"_s);
    plain.efforts = {{u"A"_s, 10}, {u"B"_s, 20}, {u"C"_s, 30}};
    auto catalogue = std::make_shared<Catalogue>(*plain.read());
    catalogue->sources.append({{u"src"_s}, u"Kilde"_s, {}, u"2026-05-03"_s});
    for (Criterion &criterion : catalogue->criteria)
        criterion.ground.source = {u"src"_s};
    m_catalogue = std::make_shared<const Catalogue>(indexed(*catalogue));

    m_workspace = {};
    Solution omsorg;
    omsorg.id = solution;
    omsorg.name = u"Omsorg"_s;
    put(omsorg);
    put(bid());
    put(Choice{{u"b"_s}, {u"U1"_s}});
    put(Evidence{{u"e"_s}, u"Testrapport"_s, u"https://example.org"_s, QDate(2026, 6, 1), QDate(2027, 6, 1)});
    meet(u"P1-1 A-1 B-1 GV-1"_s);
}

void ClaimsTest::aSoundBidHasNoFindings()
{
    QCOMPARE(found(), QStringList());
    QVERIFY(picture().progress.ready(0));
}

void ClaimsTest::eachRuleHasWordsOfItsOwn()
{
    QSet<QString> ids, titles, explanations;
    for (const ClaimRule &rule : claimRules()) {
        ids.insert(QString::fromLatin1(rule.id));
        titles.insert(titleOf(rule, Phrases(Language::English)));
        explanations.insert(explanationOf(rule, Phrases(Language::English)));
        QCOMPARE(claimRule(QString::fromLatin1(rule.id)), &rule);
    }
    QCOMPARE(ids.size(), claimRules().size());
    QCOMPARE(titles.size(), claimRules().size());
    QCOMPARE(explanations.size(), claimRules().size());
    QVERIFY(!claimRule(u"no such rule"_s));
}

void ClaimsTest::notApplicableNeedsAReason()
{
    answer(u"A-1"_s, Outcome::NotApplicable, Work::Done, {}, u"Findes ikke"_s);
    QCOMPARE(found(), QStringList());
    answer(u"A-1"_s, Outcome::NotApplicable, Work::Done, {}, u"  "_s);
    QCOMPARE(found(), QStringList{u"not-applicable-without-reason A-1"_s});
    QCOMPARE(findings().first().place, (NodeRef{NodeKind::Criterion, u"A-1"_s}));
    QVERIFY(findings().first().bid.isEmpty());
}

void ClaimsTest::anAnswerToOtherWordsIsFoundForItsBid()
{
    Answer other = *m_workspace.answer(solution, {u"B-1"_s});
    other.textHash = u"0"_s;
    put(other);
    // The answer does not count, and so the use case is not ready.
    QCOMPARE(found(), (QStringList{u"ready-on-open-ground U1"_s, u"answered-in-other-words B-1"_s}));
    QCOMPARE(findings().last().bid, BidId{u"b"_s});
    other.keptFor =
        QStringList{m_catalogue->criteria.at(m_catalogue->criterionIndex.value(other.criterion)).textHash};
    put(other);
    QCOMPARE(found(), QStringList());
    other.keptFor.reset();
    other.textHash.clear(); // nobody knows in which words
    put(other);
    QCOMPARE(found(), QStringList());
}

void ClaimsTest::whatIsMetNeedsEvidence()
{
    const EvidenceUse use{{u"e"_s}, solution, {u"A-1"_s}};
    m_workspace = applied(std::move(m_workspace), Edit{{}, {{Row(use), std::nullopt}}});
    QCOMPARE(found(), QStringList{u"met-without-evidence A-1"_s});
    // Another solution's evidence proves nothing here.
    put(EvidenceUse{{u"e"_s}, {u"other"_s}, {u"A-1"_s}});
    QCOMPARE(found(), QStringList{u"met-without-evidence A-1"_s});
    put(use);
    QCOMPARE(found(), QStringList());
}

void ClaimsTest::whatOthersAnswerForNeedsNone()
{
    answer(u"A-2"_s, Outcome::Met);
    QCOMPARE(found(), QStringList());
}

void ClaimsTest::begunWorkNeedsAnEstimate()
{
    answer(u"A-1"_s, Outcome::NotMet, Work::InProgress);
    QVERIFY(found().contains(u"missing-estimate A-1"_s));
    answer(u"A-1"_s, Outcome::NotMet, Work::NotStarted);
    QVERIFY(!found().contains(u"missing-estimate A-1"_s));
    answer(u"A-1"_s, Outcome::NotMet, Work::InProgress, 4);
    QVERIFY(!found().contains(u"missing-estimate A-1"_s));
}

void ClaimsTest::anIntegrationNobodyHasEstimatedIsFound()
{
    Catalogue catalogue = *m_catalogue;
    catalogue.integrations[m_catalogue->integrationIndex.value({u"A"_s})].effort.reset();
    m_catalogue = std::make_shared<const Catalogue>(catalogue);
    QCOMPARE(found(), QStringList()); // it is complete
    answer(u"A-1"_s, Outcome::NotMet, Work::NotStarted);
    QVERIFY(found().contains(u"missing-estimate A"_s));
    answer(u"A-1"_s, Outcome::NotMet, Work::NotStarted, 7);
    QVERIFY(!found().contains(u"missing-estimate A"_s));
}

void ClaimsTest::evidenceExpires()
{
    Evidence evidence = *m_workspace.find<Evidence>({u"e"_s});
    evidence.expires = today; // the last day on which it counts
    put(evidence);
    QCOMPARE(found(), QStringList());
    evidence.expires = today.addDays(-1);
    put(evidence);
    QCOMPARE(found(), QStringList{u"expired-evidence e"_s}); // one, though four criteria rest on it
    QVERIFY(findings().first().sentence.contains(u"Testrapport"_s));
    evidence.expires.reset();
    put(evidence);
    QCOMPARE(found(), QStringList());
}

void ClaimsTest::evidenceIsNotOlderThanTheText()
{
    Evidence evidence = *m_workspace.find<Evidence>({u"e"_s});
    evidence.added = QDate(2026, 5, 3);
    put(evidence);
    QCOMPARE(found(), QStringList());
    evidence.added = QDate(2026, 5, 2);
    put(evidence);
    QCOMPARE(found(), QStringList{u"outdated-evidence e"_s});
    evidence.added.reset(); // nobody knows
    put(evidence);
    QCOMPARE(found(), QStringList());
}

void ClaimsTest::nothingMandatoryIsOpenPastGoLive()
{
    Bid late = bid();
    late.goLive = today.addDays(-1);
    put(late);
    QCOMPARE(found(), QStringList());
    answer(u"P1-1"_s, Outcome::PartlyMet);
    QCOMPARE(found(), QStringList{u"open-past-go-live go-live"_s});
    QCOMPARE(findings().first().place, (NodeRef{NodeKind::Criterion, u"P1-1"_s}));
    late.goLive = today;
    put(late);
    QCOMPARE(found(), QStringList());
}

void ClaimsTest::whatLooksReadyIsReady()
{
    answer(u"B-1"_s, Outcome::NotMet);
    QCOMPARE(found(), QStringList{u"ready-on-open-ground U1"_s});
    QVERIFY(findings().first().sentence.contains(u"B"_s));
    answer(u"P1-1"_s, Outcome::NotMet); // now it does not look ready either
    QCOMPARE(found(), QStringList());
}

void ClaimsTest::whatIsOfferedWithAReadyUseCaseIsComplete()
{
    put(PackageDecision{{u"b"_s}, {u"P2"_s}, Decision::Offered, std::nullopt});
    QCOMPARE(found(), QStringList{u"ready-on-open-ground U1"_s});
    put(PackageDecision{{u"b"_s}, {u"P2"_s}, Decision::Later, QDate(2028, 1, 1)});
    QCOMPARE(found(), QStringList());
    put(PackageDecision{{u"b"_s}, {u"P2"_s}, Decision::Offered, std::nullopt});
    meet(u"P2-1"_s);
    QCOMPARE(found(), QStringList());
}

void ClaimsTest::laterNeedsADate()
{
    put(PackageDecision{{u"b"_s}, {u"P2"_s}, Decision::Later, std::nullopt});
    QCOMPARE(found(), QStringList{u"later-without-date P2"_s});
    QCOMPARE(findings().first().place, (NodeRef{NodeKind::Package, u"P2"_s}));
    put(PackageDecision{{u"b"_s}, {u"P2"_s}, Decision::Later, QDate(2028, 1, 1)});
    QCOMPARE(found(), QStringList());
}

void ClaimsTest::whatIsOutOfScopeClaimsNothing()
{
    answer(u"P2-1"_s, Outcome::Met); // not offered
    QCOMPARE(found(), QStringList());
}

void ClaimsTest::theSeriousComeFirst()
{
    answer(u"A-1"_s, Outcome::NotMet, Work::InProgress);
    put(PackageDecision{{u"b"_s}, {u"P2"_s}, Decision::Later, std::nullopt});
    const QList<Finding> all = findings();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).severity, Severity::Serious);
    QCOMPARE(all.at(1).severity, Severity::Warning);
    QCOMPARE(all.at(2).severity, Severity::Note);
}

void ClaimsTest::aSignOffHoldsUntilItsFactsChange()
{
    answer(u"B-1"_s, Outcome::NotMet);
    QVERIFY(findings().first().isOpen());
    put(signOffOf(findings().first(), u"Aftalt med kommunen"_s));
    QCOMPARE(findings().first().signedOff, u"Aftalt med kommunen"_s);
    QVERIFY(!findings().first().lapsed);
    // The use case still looks ready, but now something else holds it back.
    meet(u"B-1"_s);
    answer(u"A-1"_s, Outcome::NotMet);
    QVERIFY(findings().first().isOpen());
    QVERIFY(findings().first().lapsed);
}

void ClaimsTest::whatHoldsForASolutionIsSaidOnce()
{
    put(bid(u"c"_s));
    put(Choice{{u"c"_s}, {u"U1"_s}});
    answer(u"A-1"_s, Outcome::NotApplicable);
    put(PackageDecision{{u"c"_s}, {u"P2"_s}, Decision::Later, std::nullopt});
    const QList<Finding> all = claimsOfAll(
        m_workspace, [this](const Bid &one) { return std::optional(picture(one.id.code)); },
        Phrases(Language::English));
    QCOMPARE(all.size(), 2);
    QCOMPARE(ownerOf(all.first(), m_workspace, Phrases(Language::English)), u"Solution “Omsorg”"_s);
    QCOMPARE(ownerOf(all.last(), m_workspace, Phrases(Language::English)), u"Bid “Nord c”"_s);
    // Signed off in one bid it is so in the other.
    put(signOffOf(all.first(), u"ja"_s));
    QVERIFY(!findings(u"b"_s).first().isOpen());
    QVERIFY(!findings(u"c"_s).first().isOpen());
}

void ClaimsTest::archivedBidsClaimNothing()
{
    put(PackageDecision{{u"b"_s}, {u"P2"_s}, Decision::Later, std::nullopt});
    Bid archived = bid();
    archived.archived = true;
    put(archived);
    QVERIFY(claimsOfAll(
                m_workspace, [this](const Bid &one) { return std::optional(picture(one.id.code)); },
                Phrases(Language::English))
                .isEmpty());
}

QTEST_APPLESS_MAIN(ClaimsTest)
#include "tst_claims.moc"
