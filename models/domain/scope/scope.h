// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scope/selection.h"

namespace kravkort {

// What a selection brings with it (semantics.md, section 3), by catalogue index.

struct PackageScope
{
    bool required = false; // by a chosen use case, in scope or not
    bool inScope = false;
    Strength strength = Strength::Supplementary;
    QList<int> useCases; // chosen ones that require it, sorted by id
};

struct IntegrationScope
{
    bool inScope = false;
    Strength strength = Strength::Supplementary;
    Role role = Role::Prerequisite;
    QList<int> packages; // that pull it in as a member, sorted by id
    QList<int> neededBy; // in-scope integrations that need it directly by an edge in force, sorted by id
};

struct OpenDecision
{
    enum class Kind { Supplementary, Conditional };

    Kind kind = Kind::Supplementary;
    int package = -1;
    int dependency = -1;
};

struct Scope
{
    QList<PackageScope> packages;
    QList<IntegrationScope> integrations;
    QList<bool> edgeInForce; // by dependency: a must, or a condition that holds, and it leaves from the scope
    bool general = false;    // the general terms; in scope as soon as any integration is
    Strength generalStrength = Strength::Supplementary;
    QList<OpenDecision> openDecisions; // packages by id, then dependencies by (from, to)

    bool holds(const Criterion &criterion) const;
    // Of a criterion in scope: its owner's.
    Strength strengthOf(const Criterion &criterion) const;
};

// Does the selection put this requirement of a chosen use case in force?
bool inForce(const Selection &selection, const Requirement &requirement);

// The same over the packed requirements.
bool inForce(const Selection &selection, const PackedRequirements::Entry &requirement);

// Calls visit(requirement) for each of a use case's.
template<class Visit>
void forEachRequirement(const Catalogue &catalogue, int useCase, Visit visit)
{
    const PackedRequirements &packed = catalogue.packed;
    for (int r = packed.first.at(useCase); r < packed.first.at(useCase + 1); ++r)
        visit(packed.entries.at(r));
}

// Calls visit(integration) for each member that the requirement leans on.
template<class Visit>
void forEachPulled(const Catalogue &catalogue, const PackedRequirements::Entry &requirement, Visit visit)
{
    for (int i = requirement.firstPulled; i < requirement.endPulled; ++i)
        visit(catalogue.packed.pulled.at(i));
}

// Pure and linear in what the selection reaches.
Scope scopeOf(const Catalogue &catalogue, const Selection &selection);

} // namespace kravkort
