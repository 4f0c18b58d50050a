// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/revision/upgradeimpact.h"
#include "tests/support/randomcase.h"
#include "tests/support/reference.h"

#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

const QDate day(2026, 11, 24);

// The catalogue with the id, and all that names it, called otherwise.
PlainCatalogue renamed(PlainCatalogue catalogue, const QString &from, const QString &to)
{
    const auto rename = [&](QString &id) { id = id == from ? to : id; };
    for (PlainCatalogue::UseCase &useCase : catalogue.useCases) {
        rename(useCase.id);
        for (PlainCatalogue::Requirement &requirement : useCase.requirements) {
            rename(requirement.package);
            if (requirement.only)
                requirement.only->replaceInStrings(QRegularExpression(u"^%1$"_s.arg(from)), to);
        }
    }
    for (PlainCatalogue::Package &package : catalogue.packages) {
        rename(package.id);
        for (PlainCatalogue::Member &member : package.members)
            rename(member.integration);
    }
    for (QString &integration : catalogue.integrations)
        rename(integration);
    for (PlainCatalogue::Need &need : catalogue.needs) {
        rename(need.from);
        rename(need.to);
    }
    for (PlainCatalogue::Criterion &criterion : catalogue.criteria) {
        rename(criterion.id);
        rename(criterion.owner);
    }
    if (catalogue.efforts.contains(from))
        catalogue.efforts.insert(to, catalogue.efforts.take(from));
    return catalogue;
}

PlainBid renamed(PlainBid bid, const QString &from, const QString &to)
{
    if (bid.chosen.remove(from))
        bid.chosen.insert(to);
    if (bid.decisions.contains(from))
        bid.decisions.insert(to, bid.decisions.take(from));
    if (bid.outcomes.contains(from))
        bid.outcomes.insert(to, bid.outcomes.take(from));
    QHash<std::pair<QString, QString>, Holds> conditions;
    for (auto it = bid.conditions.cbegin(); it != bid.conditions.cend(); ++it)
        conditions.insert(
            {it.key().first == from ? to : it.key().first, it.key().second == from ? to : it.key().second},
            it.value());
    bid.conditions = conditions;
    return bid;
}

// What a bid has, as the slow engine sees it.
struct Slow
{
    QSet<QString> useCases, ready, packages, integrations, criteria;
    QString mandatory, supplementary;
    double hours = 0;

    Slow(const PlainCatalogue &catalogue, const PlainBid &bid)
    {
        const Reference reference(catalogue, bid);
        const Facts facts = reference.facts();
        packages = reference.packages();
        integrations = reference.integrations();
        for (const PlainCatalogue::UseCase &useCase : catalogue.useCases) {
            if (!bid.chosen.contains(useCase.id))
                continue;
            useCases.insert(useCase.id);
            if (facts.value(useCase.id + u" effective"_s) == shownNumber(1))
                ready.insert(useCase.id);
        }
        QHash<QString, int> met, applicable;
        for (const PlainCatalogue::Criterion &criterion : catalogue.criteria) {
            const QString &owner = criterion.owner;
            if (packages.contains(owner) || integrations.contains(owner) ||
                (owner == u"GV"_s && !integrations.isEmpty()))
                criteria.insert(criterion.id);
            if (criterion.responsible != u"vendor"_s && criterion.responsible != u"both"_s)
                continue;
            const Outcome outcome = bid.outcomes.value(criterion.id, Outcome::Unknown);
            met[owner] += outcome == Outcome::Met ? 1 : 0;
            applicable[owner] += outcome == Outcome::NotApplicable ? 0 : 1;
        }
        mandatory = facts.value(u"bid mandatory"_s);
        supplementary = facts.value(u"bid supplementary"_s);
        for (const QString &integration : std::as_const(integrations))
            if (const int all = applicable.value(integration); all > 0)
                hours += catalogue.efforts.value(integration) * (all - met.value(integration)) / all;
    }
};

QString shown(const Tally &tally)
{
    return shownCount(tally.met(), tally.of(Outcome::PartlyMet), tally.applicable());
}

QSet<QString> setOf(const QStringList &ids)
{
    return {ids.cbegin(), ids.cend()};
}

} // namespace

// What a newer catalogue means for a bid, held against set differences over the slow engine.
class UpgradeImpactTest : public QObject
{
    Q_OBJECT

private slots:
    void theSameCatalogueChangesNothing();
    void aCriterionMoreIsNamedAndCosts();
    void aUseCaseThatIsGoneLeaves();
    void whatMovedNeitherEntersNorLeaves();
    void anyTwoRevisionsAgreeWithTheSlowEngine_data();
    void anyTwoRevisionsAgreeWithTheSlowEngine();

private:
    static UpgradeImpact impact(const PlainCatalogue &before, const PlainCatalogue &after,
                                const PlainBid &bid, const MovedIds &moved = {});
};

UpgradeImpact UpgradeImpactTest::impact(const PlainCatalogue &before, const PlainCatalogue &after,
                                        const PlainBid &bid, const MovedIds &moved)
{
    return upgradeImpact(bid.workspace(), PlainBid::bid(), before.read(), after.read(), moved, day);
}

void UpgradeImpactTest::theSameCatalogueChangesNothing()
{
    const PlainCatalogue catalogue = plainCatalogue(u"usecase Y U requires P!\n"
                                                    "package P holds A\n"
                                                    "A asks A-1 A-2"_s);
    PlainBid bid;
    bid.chosen = {u"U"_s};
    bid.outcomes = {{u"A-1"_s, Outcome::Met}};
    QVERIFY(impact(catalogue, catalogue, bid).isNone());
}

void UpgradeImpactTest::aCriterionMoreIsNamedAndCosts()
{
    PlainCatalogue before = plainCatalogue(u"usecase Y U requires P!\n"
                                           "package P holds A\n"
                                           "A asks A-1"_s);
    before.efforts = {{u"A"_s, 10}};
    PlainCatalogue after = before;
    after.criteria.append({u"A-2"_s, u"A"_s});
    PlainBid bid;
    bid.chosen = {u"U"_s};
    bid.outcomes = {{u"A-1"_s, Outcome::Met}};
    const UpgradeImpact found = impact(before, after, bid);
    QCOMPARE(found.criteriaAdded, QStringList{u"A-2"_s});
    QCOMPARE(found.criteriaRemoved, QStringList());
    QCOMPARE(found.noLongerReady, QStringList{u"U"_s});
    QCOMPARE(found.before.hours, 0.0);
    QCOMPARE(found.after.hours, 5.0);
    QCOMPARE(found.before.ready, 1);
    QCOMPARE(found.after.ready, 0);
    QVERIFY(!found.isNone());
    // And back again.
    QCOMPARE(impact(after, before, bid).criteriaRemoved, QStringList{u"A-2"_s});
    QCOMPARE(impact(after, before, bid).nowReady, QStringList{u"U"_s});
}

void UpgradeImpactTest::aUseCaseThatIsGoneLeaves()
{
    const PlainCatalogue before = plainCatalogue(u"usecase Y U requires P!\n"
                                                 "usecase Y V requires Q!\n"
                                                 "package P holds A\n"
                                                 "package Q holds B\n"
                                                 "B asks B-1"_s);
    PlainCatalogue after = before;
    after.useCases.removeLast();
    PlainBid bid;
    bid.chosen = {u"U"_s, u"V"_s};
    const UpgradeImpact found = impact(before, after, bid);
    QCOMPARE(found.useCasesLeaving, QStringList{u"V"_s});
    QCOMPARE(found.packagesLeaving, QStringList{u"Q"_s});
    QCOMPARE(found.integrationsLeaving, QStringList{u"B"_s});
    QCOMPARE(found.criteriaRemoved, QStringList{u"B-1"_s});
    QCOMPARE(found.noLongerReady, QStringList()); // it is gone, not unready
}

void UpgradeImpactTest::whatMovedNeitherEntersNorLeaves()
{
    const PlainCatalogue before = plainCatalogue(u"usecase Y U requires P!\n"
                                                 "package P holds A\n"
                                                 "A asks A-1"_s);
    PlainCatalogue after = renamed(renamed(before, u"A"_s, u"B"_s), u"A-1"_s, u"B-1"_s);
    PlainBid bid;
    bid.chosen = {u"U"_s};
    bid.outcomes = {{u"A-1"_s, Outcome::Met}};
    QVERIFY(impact(before, after, bid, {{u"A"_s, u"B"_s}, {u"A-1"_s, u"B-1"_s}}).isNone());
    const UpgradeImpact refused = impact(before, after, bid);
    QCOMPARE(refused.integrationsEntering, QStringList{u"B"_s});
    QCOMPARE(refused.integrationsLeaving, QStringList{u"A"_s});
    QCOMPARE(refused.criteriaAdded, QStringList{u"B-1"_s});
    QCOMPARE(refused.noLongerReady, QStringList{u"U"_s});
}

void UpgradeImpactTest::anyTwoRevisionsAgreeWithTheSlowEngine_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 300; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void UpgradeImpactTest::anyTwoRevisionsAgreeWithTheSlowEngine()
{
    QFETCH(quint32, seed);
    RandomCase random(seed);
    PlainCatalogue before = random.catalogue();
    for (const QString &integration : std::as_const(before.integrations))
        if (random.chance(70))
            before.efforts.insert(integration, random.below(50));
    const PlainBid bid = random.bid(before);
    const Slow old(before, bid);

    // The newer revision: something is gone, something is new, something weighs otherwise, something moved.
    PlainCatalogue after = before;
    PlainBid then = bid;
    if (!after.useCases.isEmpty() && random.chance(40))
        after.useCases.removeAt(random.below(static_cast<int>(after.useCases.size())));
    for (PlainCatalogue::UseCase &useCase : after.useCases)
        for (PlainCatalogue::Requirement &requirement : useCase.requirements)
            if (random.chance(25))
                requirement.mandatory = !requirement.mandatory;
    for (PlainCatalogue::Need &need : after.needs)
        if (random.chance(15))
            need.kind = u"companion"_s;
    for (qsizetype i = after.criteria.size() - 1; i >= 0; --i)
        if (random.chance(15))
            after.criteria.removeAt(i);
    for (const QString &integration : std::as_const(after.integrations)) {
        if (random.chance(25))
            after.criteria.append({integration + u"-new"_s, integration});
        if (random.chance(25))
            after.efforts.insert(integration, random.below(50));
    }
    MovedIds moved;
    QStringList ids = after.integrations;
    for (const PlainCatalogue::UseCase &useCase : std::as_const(after.useCases))
        ids.append(useCase.id);
    for (const PlainCatalogue::Package &package : std::as_const(after.packages))
        ids.append(package.id);
    for (const PlainCatalogue::Criterion &criterion : std::as_const(after.criteria))
        if (!criterion.id.endsWith(u"-new"_s))
            ids.append(criterion.id);
    for (const QString &id : std::as_const(ids)) {
        if (!random.chance(15))
            continue;
        moved.insert(id, id + u"-moved"_s);
        after = renamed(after, id, id + u"-moved"_s);
        then = renamed(then, id, id + u"-moved"_s);
    }

    // Some criteria are worded otherwise.
    const auto catalogueBefore = before.read();
    const auto catalogueAfter = std::make_shared<Catalogue>(*after.read());
    Workspace workspace = bid.workspace();
    for (Answer &answer : workspace.table<Answer>())
        if (const int k = catalogueBefore->criterionIndex.value(answer.criterion, -1); k >= 0)
            answer.textHash = catalogueBefore->criteria.at(k).textHash;
    QSet<QString> reworded;
    for (Criterion &criterion : catalogueAfter->criteria) {
        const QString oldId = moved.key(criterion.id.code, criterion.id.code);
        const int k = catalogueBefore->criterionIndex.value({oldId}, -1);
        criterion.textHash = k < 0 ? u"new"_s : catalogueBefore->criteria.at(k).textHash;
        if (!random.chance(20))
            continue;
        criterion.textHash = u"other"_s;
        if (then.outcomes.value(criterion.id.code, Outcome::Unknown) != Outcome::Unknown)
            reworded.insert(criterion.id.code);
        then.outcomes.remove(criterion.id.code);
    }
    const Slow now(after, then);

    const UpgradeImpact found =
        upgradeImpact(workspace, PlainBid::bid(), catalogueBefore, catalogueAfter, moved, day);
    const auto underNewIds = [&](const QSet<QString> &all) {
        QSet<QString> mapped;
        for (const QString &id : all)
            mapped.insert(moved.value(id, id));
        return mapped;
    };
    const auto minus = [](QSet<QString> a, const QSet<QString> &b) { return a.subtract(b); };
    QCOMPARE(setOf(found.criteriaAdded), minus(now.criteria, underNewIds(old.criteria)));
    QCOMPARE(setOf(found.criteriaRemoved), minus(underNewIds(old.criteria), now.criteria));
    QCOMPARE(setOf(found.asksAgain), QSet(reworded).intersect(now.criteria));
    QCOMPARE(setOf(found.packagesEntering), minus(now.packages, underNewIds(old.packages)));
    QCOMPARE(setOf(found.packagesLeaving), minus(underNewIds(old.packages), now.packages));
    QCOMPARE(setOf(found.integrationsEntering), minus(now.integrations, underNewIds(old.integrations)));
    QCOMPARE(setOf(found.integrationsLeaving), minus(underNewIds(old.integrations), now.integrations));
    QCOMPARE(setOf(found.useCasesLeaving), minus(underNewIds(old.useCases), now.useCases));
    QCOMPARE(setOf(found.noLongerReady), minus(underNewIds(old.ready).intersect(now.useCases), now.ready));
    QCOMPARE(setOf(found.nowReady), minus(now.ready, underNewIds(old.ready)));
    QCOMPARE(found.before.ready, static_cast<int>(old.ready.size()));
    QCOMPARE(found.after.ready, static_cast<int>(now.ready.size()));
    QCOMPARE(shown(found.before.mandatory), old.mandatory);
    QCOMPARE(shown(found.after.mandatory), now.mandatory);
    QCOMPARE(shown(found.before.supplementary), old.supplementary);
    QCOMPARE(shown(found.after.supplementary), now.supplementary);
    QVERIFY(std::abs(found.before.hours - old.hours) < 1e-6);
    QVERIFY2(std::abs(found.after.hours - now.hours) < 1e-6,
             qPrintable(u"%1, not %2"_s.arg(found.after.hours).arg(now.hours)));
}

QTEST_GUILESS_MAIN(UpgradeImpactTest)
#include "tst_upgradeimpact.moc"
