// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/progress/progress.h"

#include "models/domain/decisions/outlook.h"

#include <algorithm>
#include <numeric>

namespace kravkort {

namespace {

// Sums tallies over distinct nodes. Every criterion has one owner, so distinct owners mean distinct criteria.
// A new round costs nothing: a node counts as seen when it carries the round's number.
class Pool
{
public:
    Pool(const Catalogue &catalogue, const Scope &scope, const Progress &progress)
        : m_progress(progress)
        , m_packageSeen(catalogue.packages.size(), 0)
        , m_integrationSeen(catalogue.integrations.size(), 0)
    {
        m_firstNeeded.reserve(catalogue.integrations.size() + 1);
        for (const Integration &integration : catalogue.integrations) {
            m_firstNeeded.append(static_cast<int>(m_needed.size()));
            for (const int d : integration.needs)
                if (scope.edgeInForce.at(d))
                    m_needed.append(catalogue.dependencies.at(d).to);
        }
        m_firstNeeded.append(static_cast<int>(m_needed.size()));
    }

    void begin()
    {
        ++m_round;
        m_sum = {};
        m_general = false;
    }

    void addPackage(int p)
    {
        if (std::exchange(m_packageSeen[p], m_round) != m_round)
            m_sum += m_progress.packages.at(p).own;
    }

    // The integration, all that it needs by edges in force, and the general terms.
    void addIntegration(int integration)
    {
        enter(integration);
        while (!m_stack.isEmpty()) {
            const int at = m_stack.takeLast();
            for (int n = m_firstNeeded.at(at); n < m_firstNeeded.at(at + 1); ++n)
                enter(m_needed.at(n));
        }
    }

    const Tally &sum() const { return m_sum; }

private:
    void enter(int integration)
    {
        if (std::exchange(m_integrationSeen[integration], m_round) == m_round)
            return;
        m_sum += m_progress.integrations.at(integration).own;
        m_stack.append(integration);
        if (!m_general) {
            m_general = true;
            m_sum += m_progress.general.own;
        }
    }

    const Progress &m_progress;
    QList<int> m_firstNeeded; // by integration, into m_needed: the edges in force, packed
    QList<int> m_needed;
    QList<int> m_packageSeen;
    QList<int> m_integrationSeen;
    QList<int> m_stack;
    Tally m_sum;
    int m_round = 0;
    bool m_general = false;
};

void tallyCriteria(const Catalogue &c, const Scope &scope, const QList<Outcome> &outcomes, Progress &progress)
{
    for (int k = 0; k < c.criteria.size(); ++k) {
        const Criterion &criterion = c.criteria.at(k);
        if (!scope.holds(criterion))
            continue;
        NodeProgress &node =
            criterion.owner == Criterion::Owner::Package       ? progress.packages[criterion.ownerIndex]
            : criterion.owner == Criterion::Owner::Integration ? progress.integrations[criterion.ownerIndex]
                                                               : progress.general;
        if (!criterion.counts()) {
            node.municipal.add(outcomes.at(k));
            progress.municipal.add(outcomes.at(k));
            continue;
        }
        node.own.add(outcomes.at(k));
        (scope.strengthOf(criterion) == Strength::Mandatory ? progress.mandatory : progress.supplementary)
            .add(outcomes.at(k));
    }
}

// The smallest own progress among everything reachable. Conditions answered yes may close a loop, in which
// all nodes reach each other: so the nodes spread their own progress against the edges, the smallest first,
// and the first to arrive wins.
void findEffective(const Catalogue &c, const Scope &scope, Progress &progress)
{
    QList<int> byOwn;
    for (int i = 0; i < c.integrations.size(); ++i)
        if (scope.integrations.at(i).inScope)
            byOwn.append(i);
    QList<double> own(c.integrations.size(), 1.0);
    for (const int i : std::as_const(byOwn))
        own[i] = std::min(progress.integrations.at(i).own.ratio(), progress.general.own.ratio());
    std::sort(byOwn.begin(), byOwn.end(), [&](int a, int b) { return own.at(a) < own.at(b); });

    QList<bool> settled(c.integrations.size(), false);
    QList<int> stack;
    for (const int start : std::as_const(byOwn)) {
        if (settled.at(start))
            continue;
        settled[start] = true;
        stack.append(start);
        while (!stack.isEmpty()) {
            const int at = stack.takeLast();
            progress.integrations[at].effective = own.at(start);
            for (const int d : c.integrations.at(at).neededBy) {
                const int from = c.dependencies.at(d).from;
                if (scope.edgeInForce.at(d) && !settled.at(from)) {
                    settled[from] = true;
                    stack.append(from);
                }
            }
        }
    }
}

void finishPackages(const Catalogue &c, const Scope &scope, Pool &pool, Progress &progress)
{
    for (int p = 0; p < c.packages.size(); ++p) {
        if (!scope.packages.at(p).inScope)
            continue;
        NodeProgress &package = progress.packages[p];
        package.effective = package.own.ratio();
        pool.begin();
        pool.addPackage(p);
        for (const Membership &member : c.packages.at(p).members) {
            if (!scope.integrations.at(member.integration).inScope)
                continue;
            package.effective =
                std::min(package.effective, progress.integrations.at(member.integration).effective);
            pool.addIntegration(member.integration);
        }
        package.pooled = pool.sum();
    }
}

void finishUseCases(const Catalogue &c, const Selection &selection, Pool &pool, Progress &progress)
{
    for (int u = 0; u < c.useCases.size(); ++u) {
        if (!selection.chosen.at(u))
            continue;
        NodeProgress &useCase = progress.useCases[u];
        pool.begin();
        forEachRequirement(c, u, [&](const PackedRequirements::Entry &requirement) {
            if (requirement.mandatory)
                useCase.effective =
                    std::min(useCase.effective, progress.packages.at(requirement.package).effective);
            if (!inForce(selection, requirement))
                return;
            pool.addPackage(requirement.package);
            forEachPulled(c, requirement, [&](int integration) { pool.addIntegration(integration); });
        });
        useCase.pooled = pool.sum();
        if (!packagesKnown(c, u)) // of what nobody knows the contents of, nothing is ready
            useCase.effective = 0;
        ++progress.chosenUseCases;
        progress.readyUseCases += useCase.effective >= 1.0 ? 1 : 0;
    }
}

} // namespace

Tally &Tally::operator+=(const Tally &other)
{
    for (size_t i = 0; i < count.size(); ++i)
        count[i] += other.count[i];
    return *this;
}

int Tally::total() const
{
    return std::accumulate(count.begin(), count.end(), 0);
}

Progress progressOf(const Catalogue &c, const Selection &selection, const Scope &scope,
                    const QList<Outcome> &outcomes)
{
    Progress progress;
    progress.useCases.resize(c.useCases.size());
    progress.packages.resize(c.packages.size());
    progress.integrations.resize(c.integrations.size());
    tallyCriteria(c, scope, outcomes, progress);
    progress.general.effective = progress.general.own.ratio();
    progress.general.pooled = progress.general.own;
    findEffective(c, scope, progress);

    Pool pool(c, scope, progress);
    for (int i = 0; i < c.integrations.size(); ++i) {
        if (!scope.integrations.at(i).inScope)
            continue;
        pool.begin();
        pool.addIntegration(i);
        progress.integrations[i].pooled = pool.sum();
    }
    finishPackages(c, scope, pool, progress);
    finishUseCases(c, selection, pool, progress);
    return progress;
}

} // namespace kravkort
