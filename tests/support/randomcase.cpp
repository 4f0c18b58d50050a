// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomcase.h"

using namespace Qt::StringLiterals;

namespace kravkort {

RandomCase::RandomCase(quint32 seed)
    : m_random(seed)
{
}

int RandomCase::below(int limit)
{
    return static_cast<int>(m_random() % static_cast<quint32>(limit));
}

// Ids of different lengths and cases, so that "as text" differs from every other order.
QString RandomCase::newId(QChar kind)
{
    const QString letters = u"aBc-_0129ZøÅ"_s;
    for (;;) {
        QString id(kind);
        for (int length = 1 + below(3); length > 0; --length)
            id.append(letters.at(below(static_cast<int>(letters.size()))));
        if (!m_used.contains(id)) {
            m_used.insert(id);
            return id;
        }
    }
}

void RandomCase::addNeeds(PlainCatalogue &catalogue)
{
    const int count = static_cast<int>(catalogue.integrations.size());
    const int density = 5 + below(30);
    for (int from = 0; from < count; ++from) {
        for (int to = 0; to < count; ++to) {
            if (!chance(density))
                continue;
            const int kind = below(10);
            PlainCatalogue::Need need{catalogue.integrations.at(from), catalogue.integrations.at(to)};
            if (kind < 3)
                need.kind = u"companion"_s;
            else if (kind < 6 || to <= from) // only conditions may close a loop
                need.kind = u"conditional"_s;
            catalogue.needs.append(need);
        }
    }
    std::shuffle(catalogue.needs.begin(), catalogue.needs.end(), m_random);
}

void RandomCase::addPackages(PlainCatalogue &catalogue)
{
    for (int count = below(6); count > 0; --count) {
        PlainCatalogue::Package package{newId(u'P'), {}};
        for (const QString &integration : std::as_const(catalogue.integrations))
            if (chance(35))
                package.members.append({integration, chance(50)});
        catalogue.packages.append(package);
    }
}

void RandomCase::addUseCases(PlainCatalogue &catalogue)
{
    for (int count = 1 + below(3); count > 0; --count)
        catalogue.areas.append(newId(u'Y'));
    for (int count = below(6); count > 0; --count) {
        PlainCatalogue::UseCase useCase{
            newId(u'U'), catalogue.areas.at(below(static_cast<int>(catalogue.areas.size()))), {}};
        for (const PlainCatalogue::Package &package : std::as_const(catalogue.packages)) {
            if (!chance(45))
                continue;
            PlainCatalogue::Requirement requirement{package.id, chance(50), std::nullopt};
            if (chance(40)) {
                requirement.only.emplace();
                for (const PlainCatalogue::Member &member : package.members)
                    if (chance(50))
                        requirement.only->append(member.integration);
            }
            useCase.requirements.append(requirement);
        }
        std::shuffle(useCase.requirements.begin(), useCase.requirements.end(), m_random);
        catalogue.useCases.append(useCase);
    }
}

void RandomCase::addCriteria(PlainCatalogue &catalogue)
{
    QStringList owners = catalogue.integrations + QStringList{u"GV"_s};
    for (const PlainCatalogue::Package &package : std::as_const(catalogue.packages))
        owners.append(package.id);
    const QStringList responsible{u"vendor"_s, u"vendor"_s, u"both"_s, u"municipality"_s, u"other"_s};
    const QStringList bases{u"assumed"_s, u"inferred"_s, u"published"_s, u"confirmed"_s};
    for (const QString &owner : std::as_const(owners))
        for (int count = below(4); count > 0; --count)
            catalogue.criteria.append({newId(u'K'), owner, responsible.at(below(5)), bases.at(below(4))});
}

PlainCatalogue RandomCase::catalogue()
{
    m_used.clear();
    PlainCatalogue catalogue;
    for (int count = below(9); count > 0; --count)
        catalogue.integrations.append(newId(u'S'));
    addNeeds(catalogue);
    std::shuffle(catalogue.integrations.begin(), catalogue.integrations.end(), m_random);
    addPackages(catalogue);
    addUseCases(catalogue);
    addCriteria(catalogue);
    return catalogue;
}

PlainBid RandomCase::bid(const PlainCatalogue &catalogue)
{
    PlainBid bid;
    const int eagerness = 20 + below(80);
    for (const PlainCatalogue::UseCase &useCase : catalogue.useCases)
        if (chance(eagerness))
            bid.chosen.insert(useCase.id);
    for (const PlainCatalogue::Package &package : catalogue.packages)
        if (chance(60))
            bid.decisions.insert(package.id, static_cast<Decision>(below(4)));
    for (const PlainCatalogue::Need &need : catalogue.needs)
        if (chance(70)) // answers to edges that are no conditions must not matter
            bid.conditions.insert({need.from, need.to}, static_cast<Holds>(below(3)));
    const int luck = below(101);
    for (const PlainCatalogue::Criterion &criterion : catalogue.criteria)
        if (chance(85))
            bid.outcomes.insert(criterion.id, chance(luck) ? Outcome::Met : static_cast<Outcome>(below(5)));
    return bid;
}

} // namespace kravkort
