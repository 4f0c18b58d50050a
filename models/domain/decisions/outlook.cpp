// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/decisions/outlook.h"

#include <QSet>

#include <algorithm>

namespace kravkort {

namespace {

int openAmong(const Catalogue &c, const QList<int> &criteria, const QList<Outcome> &outcomes)
{
    return static_cast<int>(std::count_if(criteria.cbegin(), criteria.cend(), [&](int k) {
        const Outcome outcome = outcomes.at(k);
        return c.criteria.at(k).counts() && outcome != Outcome::Met && outcome != Outcome::NotApplicable;
    }));
}

} // namespace

UseCaseOutlook outlookOf(const Catalogue &c, const QList<Outcome> &outcomes, int useCase)
{
    UseCaseOutlook outlook;
    outlook.known = packagesKnown(c, useCase);
    QSet<int> seen;
    QList<int> stack;
    const auto enter = [&](int integration) {
        if (seen.contains(integration))
            return;
        seen.insert(integration);
        stack.append(integration);
    };
    for (const Requirement &requirement : c.useCases.at(useCase).requirements) {
        if (requirement.strength != Strength::Mandatory)
            continue;
        const Package &package = c.packages.at(requirement.package);
        ++outlook.mandatoryPackages;
        outlook.openCriteria += openAmong(c, package.criteria, outcomes);
        if (requirement.only) {
            for (const int integration : *requirement.only)
                enter(integration);
        } else {
            for (const Membership &member : package.members)
                enter(member.integration);
        }
    }
    while (!stack.isEmpty()) {
        const Integration &integration = c.integrations.at(stack.takeLast());
        outlook.openCriteria += openAmong(c, integration.criteria, outcomes);
        for (const int d : integration.needs)
            if (c.dependencies.at(d).kind == DependencyKind::Must)
                enter(c.dependencies.at(d).to);
    }
    if (!seen.isEmpty())
        outlook.openCriteria += openAmong(c, c.general, outcomes);
    return outlook;
}

} // namespace kravkort
