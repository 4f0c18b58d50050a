// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/scope/scope.h"

#include <algorithm>

namespace kravkort {

namespace {

// One walk over the edges in force from everything that was pulled in; a node is entered once.
class Reach
{
public:
    Reach(const Catalogue &catalogue, const Selection &selection)
        : m_catalogue(catalogue)
        , m_selection(selection)
        , m_seen(catalogue.integrations.size(), false)
    {
    }

    void from(int integration)
    {
        if (m_seen.at(integration))
            return;
        m_seen[integration] = true;
        m_stack.append(integration);
        while (!m_stack.isEmpty()) {
            const int at = m_stack.takeLast();
            for (const int d : m_catalogue.integrations.at(at).needs) {
                const Dependency &dependency = m_catalogue.dependencies.at(d);
                if (holds(d) && !m_seen.at(dependency.to)) {
                    m_seen[dependency.to] = true;
                    m_stack.append(dependency.to);
                }
            }
        }
    }

    bool holds(int d) const
    {
        const DependencyKind kind = m_catalogue.dependencies.at(d).kind;
        return kind == DependencyKind::Must ||
               (kind == DependencyKind::Conditional && m_selection.conditions.at(d) == Holds::Yes);
    }

    const QList<bool> &seen() const { return m_seen; }

private:
    const Catalogue &m_catalogue;
    const Selection &m_selection;
    QList<bool> m_seen;
    QList<int> m_stack;
};

bool isTaken(Decision decision)
{
    return decision == Decision::Offered || decision == Decision::Later;
}

void scopePackages(const Catalogue &c, const Selection &selection, Scope &scope)
{
    for (const int u : c.useCaseOrder.sorted) {
        if (!selection.chosen.at(u))
            continue;
        forEachRequirement(c, u, [&](const PackedRequirements::Entry &requirement) {
            PackageScope &package = scope.packages[requirement.package];
            package.required = true;
            if (requirement.mandatory)
                package.strength = Strength::Mandatory;
            if (package.useCases.isEmpty() || package.useCases.last() != u)
                package.useCases.append(u);
        });
    }
    for (int p = 0; p < c.packages.size(); ++p) {
        PackageScope &package = scope.packages[p];
        package.inScope = package.required &&
                          (package.strength == Strength::Mandatory || isTaken(selection.decisions.at(p)));
    }
}

void scopeIntegrations(const Catalogue &c, const Selection &selection, Scope &scope)
{
    Reach mandatory(c, selection);
    Reach any(c, selection);
    QList<QList<int>> pulledBy(c.integrations.size());
    for (int u = 0; u < c.useCases.size(); ++u) {
        if (!selection.chosen.at(u))
            continue;
        forEachRequirement(c, u, [&](const PackedRequirements::Entry &requirement) {
            if (!inForce(selection, requirement))
                return;
            forEachPulled(c, requirement, [&](int integration) {
                any.from(integration);
                if (requirement.mandatory)
                    mandatory.from(integration);
                QList<int> &packages = pulledBy[integration];
                if (!packages.contains(requirement.package))
                    packages.append(requirement.package);
            });
        });
    }
    for (int i = 0; i < c.integrations.size(); ++i) {
        if (!any.seen().at(i))
            continue;
        IntegrationScope &integration = scope.integrations[i];
        integration.inScope = true;
        integration.strength = mandatory.seen().at(i) ? Strength::Mandatory : Strength::Supplementary;
        integration.packages = std::move(pulledBy[i]);
        std::sort(integration.packages.begin(), integration.packages.end(),
                  [&](int a, int b) { return c.packageOrder.rank.at(a) < c.packageOrder.rank.at(b); });
        for (const int p : std::as_const(integration.packages))
            for (const Membership &member : c.packages.at(p).members)
                if (member.integration == i && member.role == Role::Business)
                    integration.role = Role::Business;
        scope.general = true;
        scope.generalStrength = std::max(scope.generalStrength, integration.strength);
    }
    for (const int from : c.integrationOrder.sorted) {
        if (!scope.integrations.at(from).inScope)
            continue;
        for (const int d : c.integrations.at(from).needs) {
            if (!any.holds(d))
                continue;
            scope.edgeInForce[d] = true;
            QList<int> &neededBy = scope.integrations[c.dependencies.at(d).to].neededBy;
            if (neededBy.isEmpty() || neededBy.last() != from)
                neededBy.append(from);
        }
    }
}

// By package: would offering it add something that is not in scope yet?
QList<bool> whatAnOfferWouldAdd(const Catalogue &c, const Selection &selection, const Scope &scope)
{
    QList<bool> adds(c.packages.size(), false);
    for (int u = 0; u < c.useCases.size(); ++u) {
        if (!selection.chosen.at(u))
            continue;
        forEachRequirement(c, u, [&](const PackedRequirements::Entry &requirement) {
            if (inForce(selection, requirement) || adds.at(requirement.package))
                return;
            // What is in scope brought its whole closure with it, so a new integration shows among the
            // members.
            bool added = !scope.packages.at(requirement.package).inScope;
            forEachPulled(c, requirement, [&](int i) { added = added || !scope.integrations.at(i).inScope; });
            adds[requirement.package] = added;
        });
    }
    return adds;
}

void findOpenDecisions(const Catalogue &c, const Selection &selection, Scope &scope)
{
    const QList<bool> adds = whatAnOfferWouldAdd(c, selection, scope);
    for (const int p : c.packageOrder.sorted)
        if (selection.decisions.at(p) == Decision::Undecided && adds.at(p))
            scope.openDecisions.append({OpenDecision::Kind::Supplementary, p, -1});
    for (const int from : c.integrationOrder.sorted) {
        if (!scope.integrations.at(from).inScope)
            continue;
        QList<int> open;
        for (const int d : c.integrations.at(from).needs)
            if (c.dependencies.at(d).kind == DependencyKind::Conditional &&
                selection.conditions.at(d) == Holds::Undecided)
                open.append(d);
        std::sort(open.begin(), open.end(), [&](int a, int b) {
            return c.integrationOrder.rank.at(c.dependencies.at(a).to) <
                   c.integrationOrder.rank.at(c.dependencies.at(b).to);
        });
        for (const int d : std::as_const(open))
            scope.openDecisions.append({OpenDecision::Kind::Conditional, -1, d});
    }
}

} // namespace

bool Scope::holds(const Criterion &criterion) const
{
    switch (criterion.owner) {
    case Criterion::Owner::Package:
        return packages.at(criterion.ownerIndex).inScope;
    case Criterion::Owner::Integration:
        return integrations.at(criterion.ownerIndex).inScope;
    case Criterion::Owner::General:
        return general;
    }
    return false;
}

Strength Scope::strengthOf(const Criterion &criterion) const
{
    switch (criterion.owner) {
    case Criterion::Owner::Package:
        return packages.at(criterion.ownerIndex).strength;
    case Criterion::Owner::Integration:
        return integrations.at(criterion.ownerIndex).strength;
    case Criterion::Owner::General:
        return generalStrength;
    }
    return Strength::Supplementary;
}

bool inForce(const Selection &selection, const Requirement &requirement)
{
    return requirement.strength == Strength::Mandatory ||
           isTaken(selection.decisions.at(requirement.package));
}

bool inForce(const Selection &selection, const PackedRequirements::Entry &requirement)
{
    return requirement.mandatory || isTaken(selection.decisions.at(requirement.package));
}

Scope scopeOf(const Catalogue &c, const Selection &selection)
{
    Scope scope;
    scope.packages.resize(c.packages.size());
    scope.integrations.resize(c.integrations.size());
    scope.edgeInForce.fill(false, c.dependencies.size());
    scopePackages(c, selection, scope);
    scopeIntegrations(c, selection, scope);
    findOpenDecisions(c, selection, scope);
    return scope;
}

} // namespace kravkort
