// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sample.h"

#include "models/domain/scope.h"
#include "models/exchange/builtincatalogue.h"

#include <QCoreApplication>
#include <QUuid>

#include <map>

namespace kravkort {

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::Sample)

public:
    static QString newWorkspace() { return tr("New workspace"); }
    static QString exampleWorkspace() { return tr("New workspace with an example"); }
    static QString mySolution() { return tr("My solution"); }
    static QString myBid() { return tr("My bid"); }
};

// The example is data, in Danish like the vendor who would own it.
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

struct SampleBid
{
    const char *id;
    const char *solution;
    const char *name;
    const char *municipality;
    QDate goLive;
    QList<const char *> useCases;
    QList<PackageDecision> decisions;  // without the bid
    QList<ConditionAnswer> conditions; // without the bid
};

constexpr const char *omsorg = "6d0f1c52-58f7-4c7e-9a51-0d1d3f6a1001";
constexpr const char *portal = "6d0f1c52-58f7-4c7e-9a51-0d1d3f6a1002";

PackageDecision decided(const char *package, Decision decision, std::optional<QDate> from = std::nullopt)
{
    return {{}, {s(package)}, decision, from};
}

ConditionAnswer held(const char *from, const char *to, Holds holds)
{
    return {{}, {s(from)}, {s(to)}, holds};
}

QList<SampleBid> sampleBids()
{
    return {
        {"b1a4e0d2-7c39-4f0e-8a66-3f5c9b7e2001",
         omsorg,
         "Omsorg til Havnby Kommune",
         "Havnby Kommune",
         QDate(2027, 4, 1),
         {"Y26-U01", "Y26-U02", "Y26-U03", "Y26-U05", "Y20-U05"},
         {decided("I-9", Decision::Offered), decided("I-12", Decision::Declined),
          decided("I-13", Decision::Offered), decided("I-10", Decision::Later, QDate(2028, 1, 1))},
         {held("SF1500", "SF1461", Holds::Yes), held("SF1470", "SF1500", Holds::Yes),
          held("SF1461", "SF1514", Holds::Yes), held("SF1461", "CALLBACK", Holds::No)}},
        {"b1a4e0d2-7c39-4f0e-8a66-3f5c9b7e2002",
         omsorg,
         "Sundhed til Fjordlev Kommune",
         "Fjordlev Kommune",
         QDate(2027, 9, 1),
         {"Y20-U03", "Y20-U04", "Y20-U05"},
         {decided("I-6", Decision::Offered), decided("I-12", Decision::Declined),
          decided("I-9", Decision::Later, QDate(2028, 3, 1))},
         {held("SF1520", "SF1514", Holds::Yes), held("SF1601", "FJERNPRINT", Holds::No)}},
        {"b1a4e0d2-7c39-4f0e-8a66-3f5c9b7e2003",
         portal,
         "Sag og arkiv til Klitvig Kommune",
         "Klitvig Kommune",
         QDate(2027, 11, 1),
         {"Y65-U01", "Y65-U02", "Y65-U03", "Y65-U04"},
         {decided("I-5", Decision::Offered)},
         {held("SF1470", "SF1500", Holds::No), held("SF2900", "SF1470", Holds::Yes)}},
    };
}

// How far the vendor is with the criteria of a package or an integration.
enum class Stage { Untouched, Begun, Halfway, Nearly, Complete };

// What has the general terms, the packages and integrations of each solution come to.
Stage stageOf(const QString &solution, const QString &owner)
{
    static const std::map<QString, Stage> omsorgStages{
        {s("GV"), Stage::Complete},     {s("I-1"), Stage::Complete},    {s("SF1511"), Stage::Complete},
        {s("I-4"), Stage::Complete},    {s("SF1520"), Stage::Complete}, {s("SF1525"), Stage::Complete},
        {s("SF1514"), Stage::Complete}, {s("I-14"), Stage::Complete},   {s("SF0830"), Stage::Complete},
        {s("SF0810"), Stage::Complete}, {s("SF1461"), Stage::Complete}, {s("I-2"), Stage::Nearly},
        {s("SF1510"), Stage::Complete}, {s("SF1500"), Stage::Nearly},   {s("I-5"), Stage::Halfway},
        {s("SF1320_A"), Stage::Nearly}, {s("I-6"), Stage::Halfway},     {s("SF1470"), Stage::Nearly},
        {s("I-7"), Stage::Begun},       {s("SF1490"), Stage::Halfway},  {s("I-8"), Stage::Halfway},
        {s("SF1601"), Stage::Halfway},  {s("SF1606"), Stage::Begun},    {s("I-9"), Stage::Begun},
        {s("I-13"), Stage::Halfway},    {s("SF1590_D"), Stage::Begun},  {s("SF1590_E"), Stage::Begun},
        {s("I-11"), Stage::Begun},      {s("SF1590_A"), Stage::Begun},  {s("OEKO"), Stage::Halfway},
    };
    static const std::map<QString, Stage> portalStages{
        {s("GV"), Stage::Complete},    {s("I-1"), Stage::Complete},     {s("SF1511"), Stage::Complete},
        {s("I-3"), Stage::Complete},   {s("SF1510"), Stage::Complete},  {s("SF1514"), Stage::Complete},
        {s("I-6"), Stage::Complete},   {s("SF1470"), Stage::Complete},  {s("I-2"), Stage::Nearly},
        {s("SF1500"), Stage::Nearly},  {s("SF1461"), Stage::Halfway},   {s("I-4"), Stage::Halfway},
        {s("SF1520"), Stage::Nearly},  {s("SF1525"), Stage::Begun},     {s("I-9"), Stage::Halfway},
        {s("SF1606"), Stage::Halfway}, {s("I-10"), Stage::Begun},       {s("SF2900"), Stage::Begun},
        {s("I-5"), Stage::Begun},      {s("SF1320_A"), Stage::Halfway}, {s("I-8"), Stage::Begun},
        {s("SF1601"), Stage::Begun},
    };
    const auto &stages = solution == s(omsorg) ? omsorgStages : portalStages;
    const auto found = stages.find(owner);
    return found == stages.end() ? Stage::Untouched : found->second;
}

QString ownerCode(const Catalogue &catalogue, const Criterion &criterion)
{
    switch (criterion.owner) {
    case Criterion::Owner::Package:
        return catalogue.packages.at(criterion.ownerIndex).id.code;
    case Criterion::Owner::Integration:
        return catalogue.integrations.at(criterion.ownerIndex).id.code;
    case Criterion::Owner::General:
        break;
    }
    return s("GV");
}

template<size_t N>
QString oneOf(const std::array<const char *, N> &texts, int i)
{
    return s(texts[static_cast<size_t>(i) % N]);
}

constexpr std::array owners{"Mette", "Jonas", "Aisha", "Lars", "Sofie"};
constexpr std::array metNotes{
    "Vist på demo for styregruppen; ingen bemærkninger.",
    "Afprøvet i KOMBITs testmiljø uden fejl.",
    "Bekræftet af driften efter seneste release.",
    "Testrapporten er lagt i projektrummet.",
    "Løst med standardkomponenten; intet særligt at vedligeholde.",
};
constexpr std::array openNotes{
    "Virker for hovedforløbet; fejlhåndteringen mangler stadig.",
    "Afventer svar fra kommunens systemforvalter om test-CVR.",
    "Kræver en ændring i datamodellen; er på plads i næste sprint.",
    "Logning er på plads, men advarsler til driften mangler.",
    "Vi er uenige i tolkningen; spørgsmål sendt til KOMBIT.",
};
constexpr std::array missingNotes{
    "Ikke påbegyndt. Indgår i planen for andet kvartal.",
    "Understøttes ikke i dag; kræver nyt snitfladearbejde.",
    "Manuel arbejdsgang i dag. Skal automatiseres før idriftsættelse.",
};
constexpr std::array absentReasons{
    "Løsningen sender ikke selv denne type data.",
    "Funktionen leveres af kommunens eget system og ikke af os.",
    "Gælder kun løsninger med egen brugerdatabase; det har vi ikke.",
};

void setState(Answer &answer, Work work, Outcome outcome)
{
    answer.work = work;
    answer.outcome = outcome;
}

// The n-th criterion of its owner. Every mixture of work and result is met somewhere.
void fill(Answer &answer, Stage stage, int n, int seed, QDate today)
{
    constexpr std::array works = allWorks;
    const int turn = seed + n;
    switch (stage) {
    case Stage::Untouched:
        return;
    case Stage::Complete:
        setState(answer, turn % 9 == 4 ? Work::InReview : Work::Done, Outcome::Met);
        if (n > 0 && turn % 13 == 6) {
            answer.outcome = Outcome::NotApplicable;
            answer.reason = oneOf(absentReasons, turn);
        }
        break;
    case Stage::Nearly:
        if (n % 5 == 3)
            setState(answer, Work::InReview, Outcome::PartlyMet);
        else if (n % 7 == 5)
            setState(answer, Work::InProgress, Outcome::NotMet);
        else
            setState(answer, n % 6 == 4 ? Work::InReview : Work::Done, Outcome::Met);
        break;
    case Stage::Halfway: {
        constexpr std::array outcomes{Outcome::Met, Outcome::PartlyMet, Outcome::Met, Outcome::NotMet,
                                      Outcome::Unknown};
        setState(answer, works[static_cast<size_t>(turn) % works.size()],
                 outcomes[static_cast<size_t>(n) % outcomes.size()]);
        if (answer.outcome == Outcome::Met && answer.work == Work::NotStarted)
            answer.work = Work::Done;
        break;
    }
    case Stage::Begun:
        if (n % 4 == 3)
            return;
        if (n % 5 == 0) {
            setState(answer, Work::Done, Outcome::Met);
            break;
        }
        setState(answer, n % 2 == 0 ? Work::InProgress : Work::NotStarted,
                 n % 5 == 1   ? Outcome::NotMet
                 : n % 5 == 2 ? Outcome::PartlyMet
                              : Outcome::Unknown);
        break;
    }
    if (turn % 4 != 1)
        answer.owner = oneOf(owners, seed + n / 3);
    const bool open = answer.outcome != Outcome::Met && answer.outcome != Outcome::NotApplicable;
    if (open) {
        constexpr std::array days{-12, 5, 33, -3, 61, 12, 120};
        if (turn % 3 != 2)
            answer.due = today.addDays(days[static_cast<size_t>(turn) % days.size()]);
        if (turn % 2 == 0)
            answer.estimate = 4.0 + 4.0 * (turn % 6) + (turn % 5 == 0 ? 0.5 : 0.0);
        if (turn % 2 == 1)
            answer.note =
                answer.outcome == Outcome::NotMet ? oneOf(missingNotes, turn) : oneOf(openNotes, turn);
    } else if (answer.outcome == Outcome::Met && turn % 4 == 0) {
        answer.note = oneOf(metNotes, turn);
    }
}

struct SampleLink
{
    const char *id;
    const char *title;
    const char *link;
    const char *solution;
    QList<const char *> criteria;
};

QList<SampleLink> sampleLinks()
{
    return {
        {"e7c2a9f4-1b60-4d35-9c18-52f0d8ab3001",
         "Testrapport: adgangsstyring",
         "https://dokumentation.nordlys.example/test/adgangsstyring",
         omsorg,
         {"SF1511-1", "SF1511-2", "I-1-K1"}},
        {"e7c2a9f4-1b60-4d35-9c18-52f0d8ab3002",
         "Serviceaftale hos KOMBIT",
         "https://dokumentation.nordlys.example/aftaler/sf1520",
         omsorg,
         {"SF1520-1"}},
        {"e7c2a9f4-1b60-4d35-9c18-52f0d8ab3003",
         "Revisionserklæring ISAE 3000",
         "https://dokumentation.nordlys.example/sikkerhed/isae-3000",
         omsorg,
         {"GV-4", "GV-6", "GV-7"}},
        {"e7c2a9f4-1b60-4d35-9c18-52f0d8ab3004",
         "Optagelse af demo: journalisering",
         "https://dokumentation.nordlys.example/demo/journalisering",
         portal,
         {"SF1470-1", "SF1470-2", "I-6-K1"}},
    };
}

// By criterion: is it in the scope of a bid of the solution?
QList<bool> needed(const Catalogue &catalogue, const Workspace &workspace, const SolutionId &solution)
{
    QList<bool> inScope(catalogue.criteria.size(), false);
    for (const Bid &bid : workspace.table<Bid>()) {
        if (bid.solution != solution)
            continue;
        const Scope scope = scopeOf(catalogue, selectionOf(catalogue, workspace, bid.id));
        for (qsizetype i = 0; i < inScope.size(); ++i)
            inScope[i] = inScope.at(i) || scope.holds(catalogue.criteria.at(i));
    }
    return inScope;
}

class Builder
{
public:
    Builder(const Catalogue &catalogue, QDate today)
        : m_catalogue(catalogue)
        , m_today(today)
    {
    }

    void add(const Row &row)
    {
        const Step step{std::nullopt, row};
        m_steps.append(step);
        m_workspace = applied(std::move(m_workspace), Edit{{}, {step}});
    }

    void addBid(const SampleBid &sample)
    {
        Bid bid;
        bid.id.code = s(sample.id);
        bid.solution.code = s(sample.solution);
        bid.name = s(sample.name);
        bid.catalogueId = m_catalogue.id;
        bid.catalogueRevision = m_catalogue.revision;
        bid.goLive = sample.goLive;
        bid.municipalities = {s(sample.municipality)};
        add(bid);
        for (const char *useCase : sample.useCases)
            if (m_catalogue.useCaseIndex.contains({s(useCase)}))
                add(Choice{bid.id, {s(useCase)}});
        for (PackageDecision decision : sample.decisions) {
            decision.bid = bid.id;
            add(decision);
        }
        for (ConditionAnswer condition : sample.conditions) {
            condition.bid = bid.id;
            add(condition);
        }
    }

    void addAnswers(const SolutionId &solution)
    {
        const QList<bool> inScope = needed(m_catalogue, m_workspace, solution);
        QHash<QString, int> seen; // criteria so far, by owner
        for (qsizetype i = 0; i < inScope.size(); ++i) {
            if (!inScope.at(i))
                continue;
            const Criterion &criterion = m_catalogue.criteria.at(i);
            const QString owner = ownerCode(m_catalogue, criterion);
            const int seed = criterion.ownerIndex + 1; // so that neighbours differ
            Answer answer;
            answer.solution = solution;
            answer.criterion = criterion.id;
            const Answer fresh = answer;
            fill(answer, stageOf(solution.code, owner), seen[owner]++, seed, m_today);
            if (answer == fresh)
                continue;
            answer.textHash = textHash(criterion.text);
            add(answer);
        }
    }

    void addLink(const SampleLink &sample)
    {
        const EvidenceId id{s(sample.id)};
        add(Evidence{id, s(sample.title), s(sample.link)});
        for (const char *criterion : sample.criteria)
            if (m_catalogue.criterionIndex.contains({s(criterion)}))
                add(EvidenceUse{id, {s(sample.solution)}, {s(criterion)}});
    }

    const QList<Step> &steps() const { return m_steps; }

private:
    const Catalogue &m_catalogue;
    QDate m_today;
    Workspace m_workspace;
    QList<Step> m_steps;
};

} // namespace

Edit emptyEdit(const Catalogue &catalogue)
{
    const auto id = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
    const Solution solution{{id()}, Sentences::mySolution(), {}, false};
    Bid bid;
    bid.id.code = id();
    bid.solution = solution.id;
    bid.name = Sentences::myBid();
    bid.catalogueId = catalogue.id;
    bid.catalogueRevision = catalogue.revision;
    return {Sentences::newWorkspace(),
            {{std::nullopt, CatalogueCopy{catalogue.id, catalogue.revision, builtInCatalogueJson()}},
             {std::nullopt, solution},
             {std::nullopt, bid}}};
}

Edit sampleEdit(const Catalogue &catalogue, QDate today)
{
    Builder builder(catalogue, today);
    builder.add(CatalogueCopy{catalogue.id, catalogue.revision, builtInCatalogueJson()});
    builder.add(Vendor{s("Nordlys Fagsystemer A/S")});
    const Solution care{{s(omsorg)}, s("Omsorg Plus"), s("Omsorgs- og sundhedssystem til kommuner"), false};
    const Solution cases{
        {s(portal)}, s("Fagportalen"), s("Sags- og dokumenthåndtering på tværs af fagområder"), false};
    builder.add(care);
    builder.add(cases);
    for (const SampleBid &bid : sampleBids())
        builder.addBid(bid);
    builder.addAnswers(care.id);
    builder.addAnswers(cases.id);
    for (const SampleLink &link : sampleLinks())
        builder.addLink(link);
    return {Sentences::exampleWorkspace(), builder.steps()};
}

} // namespace kravkort
