// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scope/footprint.h"

#include "models/domain/scope/scope.h"

namespace kravkort {

namespace {

// Walks for one use case after the other; what has been seen carries the walk's number.
class Walker
{
public:
    Walker(const Catalogue &catalogue, const Selection &selection)
        : m_catalogue(catalogue)
        , m_selection(selection)
        , m_seenPackages(catalogue.packages.size(), 0)
        , m_seenIntegrations(catalogue.integrations.size(), 0)
    {
        m_firstNeeded.reserve(catalogue.integrations.size() + 1);
        for (const Integration &integration : catalogue.integrations) {
            m_firstNeeded.append(static_cast<int>(m_needed.size()));
            for (const int d : integration.needs)
                if (inForce(d))
                    m_needed.append(catalogue.dependencies.at(d).to);
        }
        m_firstNeeded.append(static_cast<int>(m_needed.size()));
    }

    Footprint walk(int useCase)
    {
        Footprint found;
        ++m_round;
        forEachRequirement(m_catalogue, useCase, [&](const PackedRequirements::Entry &requirement) {
            if (requirement.mandatory)
                take(requirement, found.packages, found.integrations);
        });
        found.mandatoryPackages = found.packages;
        found.mandatoryIntegrations = found.integrations;
        forEachRequirement(m_catalogue, useCase, [&](const PackedRequirements::Entry &requirement) {
            if (!requirement.mandatory && kravkort::inForce(m_selection, requirement))
                take(requirement, found.packages, found.integrations);
        });
        return found;
    }

private:
    bool inForce(int d) const
    {
        const DependencyKind kind = m_catalogue.dependencies.at(d).kind;
        return kind == DependencyKind::Must ||
               (kind == DependencyKind::Conditional && m_selection.conditions.at(d) == Holds::Yes);
    }

    void take(const PackedRequirements::Entry &requirement, QList<int> &packages, QList<int> &integrations)
    {
        if (std::exchange(m_seenPackages[requirement.package], m_round) != m_round)
            packages.append(requirement.package);
        qsizetype next = integrations.size();
        forEachPulled(m_catalogue, requirement, [&](int integration) { enter(integration, integrations); });
        for (; next < integrations.size(); ++next) {
            const int at = integrations.at(next);
            for (int n = m_firstNeeded.at(at); n < m_firstNeeded.at(at + 1); ++n)
                enter(m_needed.at(n), integrations);
        }
    }

    void enter(int integration, QList<int> &integrations)
    {
        if (std::exchange(m_seenIntegrations[integration], m_round) != m_round)
            integrations.append(integration);
    }

    const Catalogue &m_catalogue;
    const Selection &m_selection;
    QList<int> m_firstNeeded; // by integration, into m_needed: the edges in force, packed
    QList<int> m_needed;
    QList<int> m_seenPackages;
    QList<int> m_seenIntegrations;
    int m_round = 0;
};

} // namespace

QList<Footprint> footprintsOf(const Catalogue &catalogue, const Selection &selection)
{
    Walker walker(catalogue, selection);
    QList<Footprint> footprints;
    footprints.reserve(catalogue.useCases.size());
    for (int u = 0; u < catalogue.useCases.size(); ++u)
        footprints.append(walker.walk(u));
    return footprints;
}

Footprint footprintOf(const Catalogue &catalogue, const Selection &selection, int useCase)
{
    return Walker(catalogue, selection).walk(useCase);
}

} // namespace kravkort
