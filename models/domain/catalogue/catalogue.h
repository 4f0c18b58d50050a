// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/basis/basis.h"
#include "models/domain/catalogue/packedrequirements.h"
#include "models/domain/text/text.h"
#include "models/domain/workspace/ids.h"

#include <QHash>
#include <QList>

#include <optional>

namespace kravkort {

// The reference data of semantics.md, section 1. Things refer to each other by their place in the catalogue's
// lists (dense indices), so that derivation needs no look-up by text. Built by the reader only, immutable
// afterwards, shared freely between threads.

enum class Strength { Supplementary, Mandatory };
enum class Role { Prerequisite, Business };
enum class DependencyKind { Must, Conditional, Companion };
enum class Responsible { Vendor, Municipality, Both, Other };

struct Source
{
    SourceId id;
    QString title;
    QString url;
    QString date; // ISO date or year, empty where unknown
};

struct Area
{
    AreaId id;
    Text name;
    Ground ground;
    QList<int> useCases;
};

struct Requirement
{
    int package = -1;
    Strength strength = Strength::Supplementary;
    std::optional<QList<int>> only; // integrations; without it, all members
    Ground ground;
};

struct UseCase
{
    UseCaseId id;
    int area = -1;
    Text name;
    Text description;
    Ground ground;
    QList<Requirement> requirements;
};

struct Membership
{
    int integration = -1;
    Role role = Role::Business;
    Ground ground;
};

struct Package
{
    PackageId id;
    Text name;
    Text purpose;
    Ground ground;
    QList<Membership> members;
    QList<int> criteria;
};

struct Dependency
{
    int from = -1; // needs …
    int to = -1;
    DependencyKind kind = DependencyKind::Must;
    Text condition; // for a conditional one: when it is needed
    Ground ground;
};

struct Effort // hours
{
    double optimistic = 0;
    double likely = 0;
    double pessimistic = 0;
    double perMunicipality = 0;
    Basis basis = Basis::Assumed;
};

struct Wait // working days that others take
{
    QString id;
    Text what;
    Text who;
    QString scope; // "once" or "municipality"
    double optimistic = 0;
    double likely = 0;
    double pessimistic = 0;
    Basis basis = Basis::Assumed;
};

struct Integration
{
    IntegrationId id;
    Text name;
    Text purpose;
    QString component;
    QString version;
    QString status;
    QString url;
    Ground ground;
    QList<int> needs;    // dependencies that leave from here
    QList<int> neededBy; // dependencies that arrive here
    QList<int> criteria;
    std::optional<Effort> effort;
    QList<Wait> waits;
};

struct Criterion
{
    enum class Owner { Package, Integration, General };

    CriterionId id;
    Owner owner = Owner::General;
    int ownerIndex = -1; // into packages or integrations; -1 for the general terms
    Text text;
    QString textHash; // of the text, filled by indexed()
    Responsible responsible = Responsible::Vendor;
    Ground ground;

    // Only what the vendor answers for counts in percentages (semantics.md, section 4).
    bool counts() const { return responsible == Responsible::Vendor || responsible == Responsible::Both; }
};

// The ids of one list in text order: `sorted` holds indices, `rank[i]` the place of index i among them.
struct IdOrder
{
    QList<int> sorted;
    QList<int> rank;
};

struct Catalogue
{
    QString id;
    QString revision;
    Text title;
    Text notice; // what a reader must know about the whole, may be empty
    QList<Source> sources;
    QList<Area> areas;
    QList<UseCase> useCases;
    QList<Package> packages;
    QList<Integration> integrations;
    QList<Dependency> dependencies;
    QList<Criterion> criteria;
    QList<int> general; // criteria of the general terms

    // Look-ups, filled by indexed().
    QHash<SourceId, int> sourceIndex;
    QHash<AreaId, int> areaIndex;
    QHash<UseCaseId, int> useCaseIndex;
    QHash<PackageId, int> packageIndex;
    QHash<IntegrationId, int> integrationIndex;
    QHash<CriterionId, int> criterionIndex;
    IdOrder areaOrder, useCaseOrder, packageOrder, integrationOrder, criterionOrder;
    PackedRequirements packed;

    const Source *source(const SourceId &sourceId) const;
};

// The same catalogue with its look-ups, orders and back references (areas' use cases, neededBy) filled in.
// References must already hold.
Catalogue indexed(Catalogue catalogue);

// SHA-256 in hex over the Danish text, in Unicode NFC, trimmed, runs of white space folded to one space
// (semantics.md, section 1). Two texts with the same hash ask the same.
QString textHash(const Text &text);

} // namespace kravkort
