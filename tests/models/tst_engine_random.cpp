// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scope/reasons.h"
#include "tests/support/facts.h"
#include "tests/support/randomcase.h"
#include "tests/support/reference.h"
#include "tests/support/situation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kravkort;

namespace {

#ifdef __SANITIZE_ADDRESS__ // several times slower
constexpr quint32 cases = 1000;
#else
constexpr quint32 cases = 2500;
#endif
constexpr quint32 fewerCases = cases / 4;

Picture pictureOf(const std::shared_ptr<const Catalogue> &catalogue, const PlainBid &bid)
{
    return derive(catalogue, bid.workspace(), PlainBid::bid(), QDate(2026, 11, 24));
}

// Everything in scope, with its strength as a number, so that "never removes, never weakens" is ≤.
QHash<QString, int> held(const Picture &picture)
{
    const Catalogue &c = *picture.catalogue;
    QHash<QString, int> held;
    for (int p = 0; p < c.packages.size(); ++p)
        if (picture.scope.packages.at(p).inScope)
            held.insert(c.packages.at(p).id.code, static_cast<int>(picture.scope.packages.at(p).strength));
    for (int i = 0; i < c.integrations.size(); ++i)
        if (picture.scope.integrations.at(i).inScope)
            held.insert(c.integrations.at(i).id.code,
                        static_cast<int>(picture.scope.integrations.at(i).strength));
    for (const Criterion &criterion : c.criteria)
        if (picture.scope.holds(criterion))
            held.insert(criterion.id.code, static_cast<int>(picture.scope.strengthOf(criterion)));
    return held;
}

} // namespace

// Thousands of random catalogues and bids. A failure names its seed: give it as KRAVKORT_SEED to run that
// alone.
class EngineRandomTest : public QObject
{
    Q_OBJECT

private slots:
    void theEngineAgreesWithTheReference();
    void effectiveProgressNeverExceedsOwn();
    void addingAUseCaseNeverRemovesOrWeakensAnything();
    void everyLinkOfEveryReasonIsTrue();
    void whatLosesItsLastReasonLeavesTheScope();

private:
    template<class Check>
    void forEachSeed(quint32 count, Check check)
    {
        bool given = false;
        const int seed = qEnvironmentVariableIntValue("KRAVKORT_SEED", &given);
        const quint32 first = given ? static_cast<quint32>(seed) : 1;
        for (quint32 at = first; at < first + (given ? 1 : count); ++at) {
            RandomCase random(at);
            const PlainCatalogue plain = random.catalogue();
            const QString fault = check(random, plain, plain.read());
            QVERIFY2(fault.isEmpty(),
                     qPrintable(u"seed %1\n%2\n%3"_s.arg(at).arg(fault, QString::fromUtf8(plain.json()))));
        }
    }
};

void EngineRandomTest::theEngineAgreesWithTheReference()
{
    int skipped = 0;
    forEachSeed(cases, [&](RandomCase &random, const PlainCatalogue &plain, const auto &catalogue) {
        for (int turn = 0; turn < 2; ++turn) {
            const PlainBid bid = random.bid(plain);
            const Reference reference(plain, bid);
            if (reference.tooManyChains()) {
                ++skipped;
                continue;
            }
            if (const QString fault = difference(factsOf(pictureOf(catalogue, bid)), reference.facts());
                !fault.isEmpty())
                return fault;
        }
        return QString();
    });
    QVERIFY2(skipped < static_cast<int>(cases) / 50, qPrintable(u"%1 skipped"_s.arg(skipped)));
}

void EngineRandomTest::effectiveProgressNeverExceedsOwn()
{
    forEachSeed(fewerCases, [&](RandomCase &random, const PlainCatalogue &plain, const auto &catalogue) {
        const Picture picture = pictureOf(catalogue, random.bid(plain));
        QStringList above;
        for (int p = 0; p < catalogue->packages.size(); ++p)
            if (picture.progress.packages.at(p).effective > picture.progress.packages.at(p).own.ratio())
                above.append(catalogue->packages.at(p).id.code);
        for (int i = 0; i < catalogue->integrations.size(); ++i)
            if (picture.progress.integrations.at(i).effective >
                picture.progress.integrations.at(i).own.ratio())
                above.append(catalogue->integrations.at(i).id.code);
        return above.join(u' ');
    });
}

void EngineRandomTest::addingAUseCaseNeverRemovesOrWeakensAnything()
{
    forEachSeed(fewerCases, [&](RandomCase &random, const PlainCatalogue &plain, const auto &catalogue) {
        PlainBid bid = random.bid(plain);
        QHash<QString, int> before = held(pictureOf(catalogue, bid));
        for (const PlainCatalogue::UseCase &useCase : plain.useCases) {
            bid.chosen.insert(useCase.id);
            const QHash<QString, int> after = held(pictureOf(catalogue, bid));
            for (auto it = before.cbegin(); it != before.cend(); ++it)
                if (after.value(it.key(), -1) < it.value())
                    return QString(it.key() + u" after adding "_s + useCase.id);
            before = after;
        }
        return QString();
    });
}

void EngineRandomTest::everyLinkOfEveryReasonIsTrue()
{
    forEachSeed(fewerCases, [&](RandomCase &random, const PlainCatalogue &plain, const auto &catalogue) {
        const PlainBid bid = random.bid(plain);
        const Picture picture = pictureOf(catalogue, bid);
        const Reference reference(plain, bid);
        for (int i = 0; i < catalogue->integrations.size(); ++i) {
            if (!picture.scope.integrations.at(i).inScope)
                continue;
            const QList<Chain> chains = reasonsFor(picture, integrationNode(*catalogue, i), 50);
            if (chains.isEmpty())
                return QString(catalogue->integrations.at(i).id.code + u" has no reason"_s);
            for (const Chain &chain : chains) {
                const QString words = shown(chain);
                const auto useCase =
                    std::find_if(plain.useCases.cbegin(), plain.useCases.cend(),
                                 [&](const auto &candidate) { return candidate.id == chain.at(1).code; });
                if (useCase == plain.useCases.cend() || useCase->area != chain.at(0).code ||
                    !bid.chosen.contains(useCase->id))
                    return words;
                const auto requirement = std::find_if(
                    useCase->requirements.cbegin(), useCase->requirements.cend(),
                    [&](const auto &candidate) { return candidate.package == chain.at(2).code; });
                if (requirement == useCase->requirements.cend() ||
                    (requirement->only && !requirement->only->contains(chain.at(3).code)))
                    return words;
                for (qsizetype at = 4; at < chain.size(); ++at)
                    if (!reference.needsInForce(chain.at(at - 1).code, chain.at(at).code))
                        return words;
                if (chain.last().code != catalogue->integrations.at(i).id.code)
                    return words;
            }
        }
        return QString();
    });
}

void EngineRandomTest::whatLosesItsLastReasonLeavesTheScope()
{
    forEachSeed(fewerCases, [&](RandomCase &random, const PlainCatalogue &plain, const auto &catalogue) {
        const PlainBid all = random.bid(plain);
        const Picture picture = pictureOf(catalogue, all);
        for (int i = 0; i < catalogue->integrations.size(); ++i) {
            if (!picture.scope.integrations.at(i).inScope)
                continue;
            QStringList behind; // use cases
            for (const Chain &chain : reasonsFor(picture, integrationNode(*catalogue, i), 100'000))
                if (!behind.contains(chain.at(1).code))
                    behind.append(chain.at(1).code);
            PlainBid bid = all;
            while (!behind.isEmpty()) {
                if (!pictureOf(catalogue, bid).scope.integrations.at(i).inScope)
                    return QString(catalogue->integrations.at(i).id.code + u" left too early"_s);
                bid.chosen.remove(behind.takeLast());
            }
            if (pictureOf(catalogue, bid).scope.integrations.at(i).inScope)
                return QString(catalogue->integrations.at(i).id.code + u" stayed without a reason"_s);
        }
        return QString();
    });
}

QTEST_APPLESS_MAIN(EngineRandomTest)
#include "tst_engine_random.moc"
