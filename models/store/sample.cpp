// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sample.h"

#include "models/domain/catalogue/node.h"
#include "models/domain/scope/scope.h"
#include "models/exchange/builtincatalogue.h"
#include "models/store/samplecontent.h"

#include <QCoreApplication>
#include <QUuid>

namespace kravkort {

using namespace sample;

namespace {

class Sentences
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::Sample)

public:
    static QString newWorkspace() { return tr("New workspace"); }
    static QString exampleWorkspace() { return tr("New workspace with an example"); }
    static QString moreUseCases() { return tr("Choose one more use case"); }
    static QString answers(int count) { return tr("Answers to %n criteria", "", count); }
    static QString mySolution() { return tr("My solution"); }
    static QString myBid() { return tr("My bid"); }
};

template<size_t N>
QString oneOf(const std::array<const char *, N> &texts, int i)
{
    return danish(texts[static_cast<size_t>(i) % N]);
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
        bid.id.code = danish(sample.id);
        bid.solution.code = danish(sample.solution);
        bid.name = danish(sample.name);
        bid.catalogueId = m_catalogue.id;
        bid.catalogueRevision = m_catalogue.revision;
        bid.goLive = sample.goLive;
        bid.municipalities = {danish(sample.municipality)};
        add(bid);
        for (const char *useCase : sample.useCases)
            if (m_catalogue.useCaseIndex.contains({danish(useCase)}))
                add(Choice{bid.id, {danish(useCase)}});
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
            const QString owner = ownerOf(m_catalogue, criterion).code;
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
        const EvidenceId id{danish(sample.id)};
        add(Evidence{id, danish(sample.title), danish(sample.link), m_today.addDays(-sample.added),
                     sample.expires ? std::optional(m_today.addDays(*sample.expires)) : std::nullopt});
        for (const char *criterion : sample.criteria)
            if (m_catalogue.criterionIndex.contains({danish(criterion)}))
                add(EvidenceUse{id, {danish(sample.solution)}, {danish(criterion)}});
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
    builder.add(Vendor{danish("Nordlys Fagsystemer A/S")});
    const Solution care{
        {danish(omsorg)}, danish("Omsorg Plus"), danish("Omsorgs- og sundhedssystem til kommuner"), false};
    const Solution cases{{danish(portal)},
                         danish("Fagportalen"),
                         danish("Sags- og dokumenthåndtering på tværs af fagområder"),
                         false};
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

namespace {

constexpr int firstDay = 84; // days before today

// Work is done on working days, and not before today only by the calendar.
QDateTime workingMoment(QDate today, int daysAgo, int turn)
{
    QDate day = today.addDays(-daysAgo);
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(-1);
    return {day, QTime(8 + turn % 8, turn * 7 % 60), Qt::UTC};
}

// As people take them up: here and there, not down the list.
QList<Step> takenUp(const QList<Step> &answers)
{
    QMap<quint32, Step> byTurn;
    for (qsizetype i = 0; i < answers.size(); ++i)
        byTurn.insert(static_cast<quint32>(i) * 2654435761U, answers.at(i));
    return byTurn.values();
}

} // namespace

QList<HistoryEntry> sampleHistory(const Catalogue &catalogue, QDate today, const QString &author)
{
    constexpr int rounds = 24;
    constexpr std::array weights{2, 5, 1, 3, 6, 2, 4, 1}; // weeks differ
    constexpr int growsAfter = 13;                        // rounds
    const Edit whole = sampleEdit(catalogue, today);
    Edit begun{whole.text, {}};
    Edit grown{Sentences::moreUseCases(), {}};
    QList<Step> answers;
    for (const Step &step : whole.steps) {
        const auto *choice = std::get_if<Choice>(&*step.after);
        if (std::holds_alternative<Answer>(*step.after))
            answers.append(step);
        else if (choice && choice->useCase.code == QLatin1StringView("Y26-U05"))
            grown.steps.append(step);
        else
            begun.steps.append(step);
    }
    answers = takenUp(answers);
    int total = 0;
    for (int round = 0; round < rounds; ++round)
        total += weights[static_cast<size_t>(round) % weights.size()];

    QList<HistoryEntry> lines{{1, workingMoment(today, firstDay, 0), author, begun}};
    qsizetype done = 0;
    int spent = 0;
    for (int round = 0; round < rounds; ++round) {
        const int daysAgo = firstDay - 3 - round * (firstDay - 4) / (rounds - 1);
        spent += weights[static_cast<size_t>(round) % weights.size()];
        const qsizetype until = answers.size() * spent / total;
        const QString who = oneOf(owners, round * 3);
        if (round == growsAfter && !grown.steps.isEmpty())
            lines.append({0, workingMoment(today, daysAgo, 0), who, grown});
        if (until > done)
            lines.append(
                {0,
                 workingMoment(today, daysAgo, 1 + round % 6),
                 who,
                 {Sentences::answers(static_cast<int>(until - done)), answers.mid(done, until - done)}});
        done = until;
    }
    return lines;
}

} // namespace kravkort
