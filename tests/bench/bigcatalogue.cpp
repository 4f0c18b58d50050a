// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bigcatalogue.h"

#include <random>
#include <set>

using namespace Qt::StringLiterals;

namespace kravkort {

namespace {

constexpr int areasEach = 14;
constexpr int useCasesEach = 60;
constexpr int packagesEach = 15;
constexpr int integrationsEach = 40;
constexpr int foundationEach = 10; // of the integrations: what many of the others need
constexpr int generalTerms = 30;
constexpr int criteriaEach = 300;

QString id(const QString &kind, int number)
{
    return kind + QString::number(number);
}

class Builder
{
public:
    explicit Builder(int scale)
        : m_scale(scale)
    {
    }

    PlainCatalogue build()
    {
        for (int i = 0; i < areasEach * m_scale; ++i)
            m_catalogue.areas.append(id(u"Y"_s, i));
        for (int i = 0; i < integrationsEach * m_scale; ++i)
            addIntegration(i);
        for (int i = 0; i < packagesEach * m_scale; ++i)
            addPackage(i);
        for (int i = 0; i < useCasesEach * m_scale; ++i)
            addUseCase(i);
        addCriteria();
        return m_catalogue;
    }

private:
    int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }

    void addIntegration(int i)
    {
        m_catalogue.integrations.append(id(u"SF"_s, i));
        const int base = i - i % integrationsEach; // of the neighbourhood
        const int own = i % integrationsEach;
        std::set<int> to; // in order, whatever process it is
        for (int count = 1 + below(3); own > 0 && count > 0; --count)
            to.insert(base + below(std::min(own, foundationEach)));
        for (const int needed : to) {
            const int kind = below(10);
            m_catalogue.needs.append({id(u"SF"_s, i), id(u"SF"_s, needed),
                                      kind < 6   ? u"must"_s
                                      : kind < 8 ? u"conditional"_s
                                                 : u"companion"_s});
        }
    }

    void addPackage(int p)
    {
        const int base = p / packagesEach * integrationsEach;
        PlainCatalogue::Package package{id(u"I-"_s, p), {}};
        std::set<int> members;
        for (int count = 2 + below(5); count > 0; --count)
            members.insert(base + below(integrationsEach));
        for (const int member : members)
            package.members.append({id(u"SF"_s, member), below(4) > 0});
        m_catalogue.packages.append(package);
    }

    void addUseCase(int u)
    {
        const int round = u / useCasesEach;
        PlainCatalogue::UseCase useCase{id(u"U"_s, u), id(u"Y"_s, round * areasEach + u % areasEach), {}};
        std::set<int> packages;
        for (int count = 3 + below(6); count > 0; --count)
            packages.insert(below(10) < 9 ? round * packagesEach + below(packagesEach)
                                          : below(packagesEach * m_scale));
        for (const int p : packages) {
            PlainCatalogue::Requirement requirement{id(u"I-"_s, p), below(10) < 7, std::nullopt};
            const QList<PlainCatalogue::Member> &members = m_catalogue.packages.at(p).members;
            if (below(3) == 0)
                requirement.only =
                    QStringList{members.at(below(static_cast<int>(members.size()))).integration};
            useCase.requirements.append(requirement);
        }
        m_catalogue.useCases.append(useCase);
    }

    void addCriteria()
    {
        for (int k = 0; k < criteriaEach * m_scale; ++k) {
            const int kind = below(10);
            const QString owner = k < generalTerms ? u"GV"_s
                                  : kind < 7       ? id(u"SF"_s, below(integrationsEach * m_scale))
                                                   : id(u"I-"_s, below(packagesEach * m_scale));
            m_catalogue.criteria.append(
                {id(u"K"_s, k), owner, below(8) == 0 ? u"municipality"_s : u"vendor"_s});
        }
    }

    const int m_scale;
    std::mt19937 m_random{42};
    PlainCatalogue m_catalogue;
};

} // namespace

PlainCatalogue bigCatalogue(int scale)
{
    return Builder(scale).build();
}

PlainBid bigBid(const PlainCatalogue &catalogue)
{
    std::mt19937 random(7);
    PlainBid bid;
    for (const PlainCatalogue::UseCase &useCase : catalogue.useCases)
        bid.chosen.insert(useCase.id);
    for (const PlainCatalogue::Package &package : catalogue.packages)
        bid.decisions.insert(package.id, static_cast<Decision>(random() % 4));
    for (const PlainCatalogue::Need &need : catalogue.needs)
        if (need.kind == u"conditional"_s)
            bid.conditions.insert({need.from, need.to}, static_cast<Holds>(random() % 3));
    for (const PlainCatalogue::Criterion &criterion : catalogue.criteria)
        if (random() % 5 > 0)
            bid.outcomes.insert(criterion.id, static_cast<Outcome>(random() % 5));
    return bid;
}

} // namespace kravkort
