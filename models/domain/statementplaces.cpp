// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/statementplaces.h"

namespace kravkort {

namespace {

// `C` is a catalogue, constant or not.
template<class C, class Visit>
void forEachGround(C &catalogue, Visit visit)
{
    for (auto &area : catalogue.areas)
        visit(area.ground);
    for (auto &useCase : catalogue.useCases) {
        visit(useCase.ground);
        for (auto &requirement : useCase.requirements)
            visit(requirement.ground);
    }
    for (auto &package : catalogue.packages) {
        visit(package.ground);
        for (auto &member : package.members)
            visit(member.ground);
    }
    for (auto &integration : catalogue.integrations)
        visit(integration.ground);
    for (auto &dependency : catalogue.dependencies)
        visit(dependency.ground);
    for (auto &criterion : catalogue.criteria)
        visit(criterion.ground);
}

} // namespace

StatementPlaces::StatementPlaces(const Catalogue &catalogue)
{
    m_count = static_cast<int>(catalogue.areas.size());
    m_useCases.reserve(catalogue.useCases.size());
    for (const UseCase &useCase : catalogue.useCases) {
        m_useCases.append(m_count);
        m_count += 1 + static_cast<int>(useCase.requirements.size());
    }
    m_packages.reserve(catalogue.packages.size());
    for (const Package &package : catalogue.packages) {
        m_packages.append(m_count);
        m_count += 1 + static_cast<int>(package.members.size());
    }
    m_integrations = m_count;
    m_dependencies = m_integrations + static_cast<int>(catalogue.integrations.size());
    m_criteria = m_dependencies + static_cast<int>(catalogue.dependencies.size());
    m_count = m_criteria + static_cast<int>(catalogue.criteria.size());
}

QList<const Ground *> groundsOf(const Catalogue &catalogue)
{
    QList<const Ground *> grounds;
    forEachGround(catalogue, [&](const Ground &ground) { grounds.append(&ground); });
    return grounds;
}

QList<Ground *> groundsOf(Catalogue &catalogue)
{
    QList<Ground *> grounds;
    forEachGround(catalogue, [&](Ground &ground) { grounds.append(&ground); });
    return grounds;
}

} // namespace kravkort
