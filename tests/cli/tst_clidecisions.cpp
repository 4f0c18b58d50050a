// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/builtincatalogue.h"
#include "models/store/workspacestore.h"
#include "tests/cli/program.h"
#include "tests/cli/slowscope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace kravkort;
using namespace Qt::StringLiterals;

namespace {

// The words of semantics.md, section 5, over scopes that are worked out again for each question.
class SlowDecisions
{
public:
    SlowDecisions(const QJsonObject &catalogue, const WorkspaceStore &store)
        : m_catalogue(catalogue)
        , m_store(store)
    {
    }

    QJsonObject scopeOf(const QSet<QString> &useCases, const BidId &bid = {}) const
    {
        Pick pick{useCases, {}, {}};
        for (const PackageDecision &decision : m_store.workspace().table<PackageDecision>())
            if (decision.bid == bid &&
                (decision.decision == Decision::Offered || decision.decision == Decision::Later))
                pick.offered.insert(decision.package.code);
        for (const ConditionAnswer &answer : m_store.workspace().table<ConditionAnswer>())
            if (answer.bid == bid && answer.holds == Holds::Yes)
                pick.conditions.insert(u"%1:%2"_s.arg(answer.from.code, answer.to.code));
        return slowScope(m_catalogue, pick);
    }

    QSet<QString> chosenIn(const BidId &bid) const
    {
        QSet<QString> chosen;
        for (const Choice &choice : m_store.workspace().table<Choice>())
            if (choice.bid == bid)
                chosen.insert(choice.useCase.code);
        return chosen;
    }

    static QSet<QString> packagesIn(const QJsonObject &scope)
    {
        QSet<QString> ids;
        for (const QJsonValue &value : scope["packages"_L1].toArray())
            if (value["inScope"_L1].toBool())
                ids.insert(value["id"_L1].toString());
        return ids;
    }

    static QSet<QString> integrationsIn(const QJsonObject &scope)
    {
        QSet<QString> ids;
        for (const QJsonValue &value : scope["integrations"_L1].toArray())
            ids.insert(value["id"_L1].toString());
        return ids;
    }

    QSet<QString> openIn(const QJsonObject &scope) const
    {
        QSet<QString> ids;
        for (const QJsonValue &value : scope["criteria"_L1].toArray())
            if (value["strength"_L1] == "mandatory"_L1 && counts(value.toObject()) &&
                isOpen(value["id"_L1].toString()))
                ids.insert(value["id"_L1].toString());
        return ids;
    }

    double hoursOf(const QSet<QString> &integrations) const
    {
        double hours = 0;
        for (const QString &id : integrations)
            hours += hoursOf(id);
        return hours;
    }

    double hoursOf(const QString &id) const
    {
        for (const QJsonValue &value : m_catalogue["integrations"_L1].toArray()) {
            if (value["id"_L1] != id)
                continue;
            int met = 0, applicable = 0;
            std::optional<double> own;
            for (const QJsonValue &criterion : value["criteria"_L1].toArray()) {
                if (!counts(criterion.toObject()))
                    continue;
                const Answer answer = m_store.answer({criterion["id"_L1].toString()});
                applicable += answer.outcome == Outcome::NotApplicable ? 0 : 1;
                met += answer.outcome == Outcome::Met ? 1 : 0;
                if (answer.estimate)
                    own = own.value_or(0) + *answer.estimate;
            }
            const double likely = own.value_or(value["effort"_L1]["likely"_L1].toDouble());
            return applicable == 0 ? 0 : likely * (1 - double(met) / applicable);
        }
        return 0;
    }

    bool isComplete(const QString &id) const
    {
        for (const QJsonValue &value : m_catalogue["integrations"_L1].toArray())
            if (value["id"_L1] == id)
                for (const QJsonValue &criterion : value["criteria"_L1].toArray())
                    if (counts(criterion.toObject()) && isOpen(criterion["id"_L1].toString()))
                        return false;
        return true;
    }

private:
    static bool counts(const QJsonObject &criterion)
    {
        const QString responsible = criterion["responsible"_L1].toString();
        return responsible == "vendor"_L1 || responsible == "both"_L1;
    }
    bool isOpen(const QString &criterion) const
    {
        const Outcome outcome = m_store.answer({criterion}).outcome;
        return outcome != Outcome::Met && outcome != Outcome::NotApplicable;
    }

    const QJsonObject &m_catalogue;
    const WorkspaceStore &m_store;
};

QHash<QString, QJsonObject> byId(const QJsonValue &array)
{
    QHash<QString, QJsonObject> found;
    for (const QJsonValue &value : array.toArray())
        found.insert(value["id"_L1].toString(), value.toObject());
    return found;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::max(1.0, std::abs(a));
}

} // namespace

// What `status --json --decisions` prints, number by number, against the definitions over random workspaces.
class CliDecisionsTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreThoseOfTheDefinitions_data();
    void numbersAreThoseOfTheDefinitions();
};

void CliDecisionsTest::numbersAreThoseOfTheDefinitions_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed)
        QTest::addRow("workspace %u", seed) << seed;
}

void CliDecisionsTest::numbersAreThoseOfTheDefinitions()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto chance = [&](int percent) { return random.bounded(100) < percent; };
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.kravkort"_s);
    const QJsonObject catalogue = QJsonDocument::fromJson(builtInCatalogueJson()).object();
    auto opened = WorkspaceStore::create(
        path, [] { return QDateTime(QDate(2026, 11, 24), QTime(9, 0), Qt::UTC); }, u"Mette"_s);
    QVERIFY(opened.ok());
    WorkspaceStore &store = **opened;
    const BidId first = store.currentBid();
    const SolutionId solution = store.picture().solution;
    QList<BidId> bids{first, store.addBid(solution, u"Andet bud"_s)};
    const Catalogue &c = store.catalogue();
    for (const BidId &bid : bids) {
        store.setCurrentBid(bid);
        QList<UseCaseId> useCases;
        for (const UseCase &useCase : c.useCases)
            if (chance(12))
                useCases.append(useCase.id);
        store.choose(useCases, true);
        for (const Package &package : c.packages)
            if (chance(50))
                store.decide(package.id, chance(50) ? Decision::Offered : Decision::Declined);
        for (const Dependency &edge : c.dependencies)
            if (edge.kind == DependencyKind::Conditional && chance(60))
                store.answerCondition(c.integrations.at(edge.from).id, c.integrations.at(edge.to).id,
                                      chance(60) ? Holds::Yes : Holds::No);
    }
    QList<Answer> answers;
    for (const Criterion &criterion : c.criteria) {
        if (!chance(60))
            continue;
        Answer answer = store.answer(criterion.id);
        answer.outcome = allOutcomes[static_cast<size_t>(random.bounded(int(allOutcomes.size())))];
        answer.reason = answer.outcome == Outcome::NotApplicable ? u"r"_s : QString();
        if (chance(30))
            answer.estimate = random.bounded(60) / 4.0;
        answers.append(answer);
    }
    QVERIFY(store.setAnswers(answers, u"x"_s));
    store.setCurrentBid(first);

    const Ran ran = runKravkort(
        {u"status"_s, path, u"--bid"_s, store.workspace().bid(first)->name, u"--json"_s, u"--decisions"_s});
    QCOMPARE(ran.err, QByteArray());
    const QJsonObject json = QJsonDocument::fromJson(ran.out).object();
    const SlowDecisions slow(catalogue, store);
    const QSet<QString> chosen = slow.chosenIn(first);
    const QJsonObject scope = slow.scopeOf(chosen, first);
    const auto marginal = byId(json["marginal"_L1]);
    const auto ladder = byId(json["ladder"_L1]);
    QCOMPARE(marginal.size(), c.useCases.size());
    for (const UseCase &useCase : c.useCases) {
        const QString code = useCase.id.code;
        const bool isChosen = chosen.contains(code);
        QSet<QString> others = chosen;
        if (isChosen)
            others.remove(code);
        else
            others.insert(code);
        const QJsonObject other = slow.scopeOf(others, first);
        const QJsonObject &more = isChosen ? scope : other;
        const QJsonObject &fewer = isChosen ? other : scope;
        const QSet<QString> integrations = slow.integrationsIn(more) - slow.integrationsIn(fewer);
        const QJsonObject said = marginal.value(code);
        QCOMPARE(said["chosen"_L1].toBool(), isChosen);
        QCOMPARE(said["packages"_L1].toInt(), (slow.packagesIn(more) - slow.packagesIn(fewer)).size());
        QCOMPARE(said["integrations"_L1].toInt(), integrations.size());
        QCOMPARE(said["criteria"_L1].toInt(), (slow.openIn(more) - slow.openIn(fewer)).size());
        QVERIFY(isNear(said["hours"_L1].toDouble(), slow.hoursOf(integrations)));
        const QJsonObject alone = slow.scopeOf({code});
        QCOMPARE(ladder.value(code)["open"_L1].toInt(), slow.openIn(alone).size());
        QVERIFY(isNear(ladder.value(code)["hours"_L1].toDouble(), slow.hoursOf(slow.integrationsIn(alone))));
    }
    QHash<QString, QSet<QString>> useCasesOf;
    for (const BidId &bid : bids)
        for (const QString &code : slow.chosenIn(bid))
            for (const QString &integration : slow.integrationsIn(slow.scopeOf({code}, bid)))
                if (!slow.isComplete(integration))
                    useCasesOf[integration].insert(code);
    const auto leverage = byId(json["leverage"_L1]);
    QCOMPARE(leverage.size(), useCasesOf.size());
    for (auto it = useCasesOf.cbegin(); it != useCasesOf.cend(); ++it) {
        const QJsonObject said = leverage.value(it.key());
        QCOMPARE(said["usecases"_L1].toInt(), it->size());
        const double hours = slow.hoursOf(it.key());
        QVERIFY(isNear(said["hours"_L1].toDouble(), hours));
        QCOMPARE(said["leverage"_L1].isNull(), hours <= 0);
        if (hours > 0)
            QVERIFY(isNear(said["leverage"_L1].toDouble(), double(it->size()) / hours));
    }
}

QTEST_GUILESS_MAIN(CliDecisionsTest)
#include "tst_clidecisions.moc"
