// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/statementplaces.h"

#include <algorithm>

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

bool listsTheSame(const Catalogue &a, const Catalogue &b)
{
    if (&a == &b)
        return true;
    const auto alike = [](const auto &these, const auto &those, auto sameParts) {
        return std::equal(these.cbegin(), these.cend(), those.cbegin(), those.cend(),
                          [&](const auto &x, const auto &y) { return sameParts(x, y); });
    };
    return alike(a.areas, b.areas,
                 [](const Area &x, const Area &y) { return x.id == y.id && x.useCases == y.useCases; }) &&
           alike(a.useCases, b.useCases, [](const UseCase &x, const UseCase &y) { return x.id == y.id; }) &&
           alike(
               a.packages, b.packages,
               [](const Package &x, const Package &y) { return x.id == y.id && x.criteria == y.criteria; }) &&
           alike(a.integrations, b.integrations,
                 [](const Integration &x, const Integration &y) {
                     return x.id == y.id && x.criteria == y.criteria;
                 }) &&
           alike(a.dependencies, b.dependencies,
                 [](const Dependency &x, const Dependency &y) { return x.from == y.from && x.to == y.to; }) &&
           alike(a.criteria, b.criteria, [](const Criterion &x, const Criterion &y) { return x.id == y.id; });
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

std::optional<StatementKey> statementOf(const NodeRef &node)
{
    switch (node.kind) {
    case NodeKind::Area:
        return StatementKey{StatementKind::Area, node.code};
    case NodeKind::UseCase:
        return StatementKey{StatementKind::UseCase, node.code};
    case NodeKind::Package:
        return StatementKey{StatementKind::Package, node.code};
    case NodeKind::Integration:
        return StatementKey{StatementKind::Integration, node.code};
    case NodeKind::Criterion:
        return StatementKey{StatementKind::Criterion, node.code};
    default:
        return std::nullopt;
    }
}

} // namespace kravkort
