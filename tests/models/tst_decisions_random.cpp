// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisions/bestbuy.h"
#include "models/domain/decisions/ladder.h"
#include "models/domain/decisions/leverage.h"
#include "models/domain/decisions/marginalcost.h"
#include "tests/support/randomcase.h"
#include "tests/support/reference.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

#ifdef __SANITIZE_ADDRESS__ // several times slower
constexpr quint32 cases = 100;
#else
constexpr quint32 cases = 400;
#endif

// The words of semantics.md, section 5, once more: set differences over the slow engine.
struct Slow
{
    const PlainCatalogue &catalogue;

    double hoursOf(const QString &integration, const PlainBid &bid) const
    {
        int met = 0, applicable = 0;
        double estimate = 0;
        bool estimated = false;
        for (const PlainCatalogue::Criterion &criterion : catalogue.criteria) {
            if (criterion.owner != integration ||
                (criterion.responsible != u"vendor"_s && criterion.responsible != u"both"_s))
                continue;
            const Outcome outcome = bid.outcomes.value(criterion.id, Outcome::Unknown);
            applicable += outcome == Outcome::NotApplicable ? 0 : 1;
            met += outcome == Outcome::Met ? 1 : 0;
            if (bid.estimates.contains(criterion.id) && bid.outcomes.contains(criterion.id)) {
                estimate += bid.estimates.value(criterion.id);
                estimated = true;
            }
        }
        const double likely = estimated ? estimate : catalogue.efforts.value(integration, 0);
        return applicable == 0 ? 0 : likely * (applicable - met) / applicable;
    }

    double hoursOf(const QSet<QString> &integrations, const PlainBid &bid) const
    {
        double hours = 0;
        for (const QString &integration : integrations)
            hours += hoursOf(integration, bid);
        return hours;
    }

    // What `more` holds and `fewer` does not.
    QString difference(const PlainBid &more, const PlainBid &fewer) const
    {
        const Reference large(catalogue, more);
        const Reference small(catalogue, fewer);
        return shown(static_cast<int>((large.packages() - small.packages()).size()),
                     static_cast<int>((large.integrations() - small.integrations()).size()),
                     static_cast<int>((large.openMandatoryCriteria() - small.openMandatoryCriteria()).size()),
                     hoursOf(large.integrations() - small.integrations(), more));
    }

    static QString shown(int packages, int integrations, int criteria, double hours)
    {
        return u"%1 packages, %2 integrations, %3 criteria, %4 hours"_s.arg(packages)
            .arg(integrations)
            .arg(criteria)
            .arg(hours, 0, 'f', 6);
    }
    static QString shown(const MarginalCost &cost)
    {
        return shown(cost.packages, cost.integrations, cost.criteria, cost.hours);
    }
};

Picture pictureOf(const std::shared_ptr<const Catalogue> &catalogue, const PlainBid &bid)
{
    return derive(catalogue, bid.workspace(), PlainBid::bid(), QDate(2026, 11, 24));
}

bool namesPackages(const PlainCatalogue &plain, const QString &useCase)
{
    return std::any_of(plain.useCases.cbegin(), plain.useCases.cend(),
                       [&](const auto &one) { return one.id == useCase && !one.requirements.isEmpty(); });
}

RemainingHours remainingOf(const Catalogue &catalogue, const PlainBid &bid, const Picture &picture)
{
    return remainingHoursOf(catalogue, bid.workspace(), PlainBid::solution(), picture.outcomes);
}

} // namespace

// Each decision of semantics.md, section 5, against a slow and obvious count. A failure names its seed: give
// it as KRAVKORT_SEED to run that alone.
class DecisionsRandomTest : public QObject
{
    Q_OBJECT

private slots:
    void marginalCostIsTheDifferenceOfTwoScopes();
    void anAreaCostsWhatItsUseCasesCostTogether();
    void theLadderCountsEachUseCaseAlone();
    void leverageCountsUseCasesOverAllBids();
    void theBestBuyIsNeverBeatenByAnySet();
    void aCutSearchStaysWithinTheHoursAndBelowItsBound();

private:
    template<class Check>
    void forEachSeed(Check check)
    {
        bool given = false;
        const int seed = qEnvironmentVariableIntValue("KRAVKORT_SEED", &given);
        const quint32 first = given ? static_cast<quint32>(seed) : 1;
        for (quint32 at = first; at < first + (given ? 1 : cases); ++at) {
            RandomCase random(at);
            PlainCatalogue plain = random.catalogue();
            for (const QString &integration : std::as_const(plain.integrations))
                if (random.chance(75))
                    plain.efforts.insert(integration, 5.0 * random.below(9));
            PlainBid bid = random.bid(plain);
            for (const PlainCatalogue::Criterion &criterion : std::as_const(plain.criteria))
                if (random.chance(20))
                    bid.estimates.insert(criterion.id, random.below(30) / 4.0);
            const QString fault = check(random, plain, bid, plain.read());
            QVERIFY2(fault.isEmpty(),
                     qPrintable(u"seed %1\n%2\n%3"_s.arg(at).arg(fault, QString::fromUtf8(plain.json()))));
        }
    }
};

void DecisionsRandomTest::marginalCostIsTheDifferenceOfTwoScopes()
{
    forEachSeed([](RandomCase &, const PlainCatalogue &plain, const PlainBid &bid, const auto &catalogue) {
        const Picture picture = pictureOf(catalogue, bid);
        const MarginalCosts costs = marginalCostsOf(picture, remainingOf(*catalogue, bid, picture));
        for (int u = 0; u < catalogue->useCases.size(); ++u) {
            const QString id = catalogue->useCases.at(u).id.code;
            PlainBid more = bid, fewer = bid;
            more.chosen.insert(id);
            fewer.chosen.remove(id);
            const QString wanted = Slow{plain}.difference(more, fewer);
            if (Slow::shown(costs.useCases.at(u)) != wanted)
                return QString(id + u": "_s + Slow::shown(costs.useCases.at(u)) + u" instead of "_s + wanted);
        }
        return QString();
    });
}

void DecisionsRandomTest::anAreaCostsWhatItsUseCasesCostTogether()
{
    forEachSeed([](RandomCase &, const PlainCatalogue &plain, const PlainBid &bid, const auto &catalogue) {
        const Picture picture = pictureOf(catalogue, bid);
        const MarginalCosts costs = marginalCostsOf(picture, remainingOf(*catalogue, bid, picture));
        for (int a = 0; a < catalogue->areas.size(); ++a) {
            PlainBid more = bid, fewer = bid;
            bool whole = true, any = false;
            for (const PlainCatalogue::UseCase &useCase : plain.useCases)
                if (useCase.area == catalogue->areas.at(a).id.code) {
                    any = true;
                    whole = whole && bid.chosen.contains(useCase.id);
                    more.chosen.insert(useCase.id);
                    fewer.chosen.remove(useCase.id);
                }
            if (isWholeAreaChosen(picture, a) != (whole && any))
                return QString(catalogue->areas.at(a).id.code + u" is not seen as whole"_s);
            const QString wanted = Slow{plain}.difference(more, whole && any ? fewer : bid);
            if (Slow::shown(costs.areas.at(a)) != wanted)
                return QString(catalogue->areas.at(a).id.code + u": "_s + Slow::shown(costs.areas.at(a)) +
                               u" instead of "_s + wanted);
        }
        return QString();
    });
}

void DecisionsRandomTest::theLadderCountsEachUseCaseAlone()
{
    forEachSeed([](RandomCase &, const PlainCatalogue &plain, const PlainBid &bid, const auto &catalogue) {
        const Picture picture = pictureOf(catalogue, bid);
        const QList<Rung> ladder =
            ladderOf(*catalogue, picture.outcomes, remainingOf(*catalogue, bid, picture));
        if (ladder.size() != plain.useCases.size())
            return u"not every use case stands on the ladder"_s;
        int before = 0;
        bool known = true; // what nobody knows the packages of stands last
        for (const Rung &rung : ladder) {
            const QString id = catalogue->useCases.at(rung.useCase).id.code;
            if (rung.known != namesPackages(plain, id) || (rung.known && !known))
                return QString(id + u" stands in the wrong part of the ladder");
            if (rung.known != known)
                before = 0;
            known = rung.known;
            PlainBid alone = bid;
            alone.decisions.clear();
            alone.conditions.clear();
            alone.chosen = {id};
            const Reference reference(plain, alone);
            const double hours = Slow{plain}.hoursOf(reference.integrations(), bid);
            if (rung.open != reference.openMandatoryCriteria().size() || rung.open < before ||
                std::abs(rung.hours - hours) > 1e-6)
                return u"%1: %2 open, %3 hours, should be %4 hours"_s.arg(id)
                    .arg(rung.open)
                    .arg(rung.hours)
                    .arg(hours);
            before = rung.open;
        }
        return QString();
    });
}

void DecisionsRandomTest::leverageCountsUseCasesOverAllBids()
{
    forEachSeed([](RandomCase &random, const PlainCatalogue &plain, const PlainBid &bid,
                   const auto &catalogue) {
        PlainBid second = random.bid(plain);
        second.outcomes = bid.outcomes;
        second.estimates = bid.estimates;
        QList<BidHours> bids;
        QHash<QString, QSet<QString>> holders, inBids;
        for (const PlainBid *one : {&bid, &std::as_const(second)}) {
            const Picture picture = pictureOf(catalogue, *one);
            bids.append({picture, remainingOf(*catalogue, *one, picture)});
            for (const PlainCatalogue::UseCase &useCase : plain.useCases) {
                if (!one->chosen.contains(useCase.id))
                    continue;
                PlainBid alone = *one;
                alone.chosen = {useCase.id};
                const QSet<QString> held = Reference(plain, alone).integrations();
                for (const QString &integration : held) {
                    holders[integration].insert(useCase.id);
                    inBids[integration].insert(one == &bid ? u"1"_s : u"2"_s);
                }
            }
        }
        const QList<Leverage> ranked = leverageOf(bids);
        QSet<QString> listed;
        double before = std::numeric_limits<double>::infinity();
        for (const Leverage &leverage : ranked) {
            const QString id = leverage.integration.code;
            listed.insert(id);
            const double hours = Slow{plain}.hoursOf(id, bid);
            if (leverage.useCases != holders.value(id).size() || leverage.bids != inBids.value(id).size() ||
                std::abs(leverage.hours - hours) > 1e-6 || leverage.opens > leverage.useCases ||
                leverage.perHour.has_value() != (hours > 0) || leverage.perHour.value_or(-1) > before)
                return QString(id + u" is counted wrongly"_s);
            before = leverage.perHour.value_or(-1);
        }
        for (auto it = holders.cbegin(); it != holders.cend(); ++it) {
            bool open = false;
            for (const PlainCatalogue::Criterion &criterion : plain.criteria) {
                const Outcome outcome = bid.outcomes.value(criterion.id, Outcome::Unknown);
                open = open || (criterion.owner == it.key() && outcome != Outcome::Met &&
                                outcome != Outcome::NotApplicable &&
                                (criterion.responsible == u"vendor"_s || criterion.responsible == u"both"_s));
            }
            if (open != listed.contains(it.key()))
                return QString(it.key() + u" is missing, or complete and listed"_s);
        }
        return QString();
    });
}

void DecisionsRandomTest::theBestBuyIsNeverBeatenByAnySet()
{
    forEachSeed([](RandomCase &random, const PlainCatalogue &plain, const PlainBid &all,
                   const auto &catalogue) {
        PlainBid bid = all;
        if (random.chance(60))
            bid.chosen.clear();
        const Picture picture = pictureOf(catalogue, bid);
        const RemainingHours remaining = remainingOf(*catalogue, bid, picture);
        QStringList open;
        for (const PlainCatalogue::UseCase &useCase : plain.useCases)
            if (!bid.chosen.contains(useCase.id) && namesPackages(plain, useCase.id))
                open.append(useCase.id);
        const QSet<QString> before = Reference(plain, bid).integrations();
        const double budget = 5.0 * random.below(30);
        qsizetype most = 0;
        double cheapest = 0;
        for (quint32 set = 0; set < (1u << open.size()); ++set) {
            PlainBid more = bid;
            for (qsizetype i = 0; i < open.size(); ++i)
                if (set & (1u << i))
                    more.chosen.insert(open.at(i));
            const double hours = Slow{plain}.hoursOf(Reference(plain, more).integrations() - before, bid);
            const qsizetype size = more.chosen.size() - bid.chosen.size();
            if (hours <= budget + 1e-9 && (size > most || (size == most && hours < cheapest - 1e-9))) {
                most = size;
                cheapest = hours;
            }
        }
        const BestBuy buy = bestBuyOf(picture, remaining, budget);
        if (!buy.exact || buy.useCases.size() != most || std::abs(buy.hours - cheapest) > 1e-6 ||
            buy.bound != most)
            return u"%1 use cases for %2 hours instead of %3 for %4, of %5 hours"_s.arg(buy.useCases.size())
                .arg(buy.hours)
                .arg(most)
                .arg(cheapest)
                .arg(budget);
        return QString();
    });
}

void DecisionsRandomTest::aCutSearchStaysWithinTheHoursAndBelowItsBound()
{
    int cut = 0;
    forEachSeed([&](RandomCase &random, const PlainCatalogue &, const PlainBid &all, const auto &catalogue) {
        PlainBid bid = all;
        bid.chosen.clear();
        const Picture picture = pictureOf(catalogue, bid);
        const RemainingHours remaining = remainingOf(*catalogue, bid, picture);
        const double budget = 5.0 * random.below(30);
        const BestBuy exact = bestBuyOf(picture, remaining, budget);
        for (const SearchLimits limits : {SearchLimits{0, 1000}, SearchLimits{64, 1}}) {
            const BestBuy greedy = bestBuyOf(picture, remaining, budget, limits);
            cut += greedy.exact ? 0 : 1;
            if (greedy.hours > budget + 1e-6 || greedy.useCases.size() > exact.useCases.size() ||
                greedy.bound < exact.useCases.size())
                return u"%1 for %2 hours, at most %3, but %4 can be had"_s.arg(greedy.useCases.size())
                    .arg(greedy.hours)
                    .arg(greedy.bound)
                    .arg(exact.useCases.size());
        }
        return QString();
    });
    QVERIFY(cut > 0);
}

QTEST_APPLESS_MAIN(DecisionsRandomTest)
#include "tst_decisions_random.moc"
