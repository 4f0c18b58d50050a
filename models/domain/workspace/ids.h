// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace kravkort {

// A code that names one thing of one kind. Codes compare as text, by code unit (semantics.md, section 6:
// "sorted as text").
template<class Kind>
struct Id
{
    QString code;

    bool isEmpty() const { return code.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b) { return a.code.compare(b.code) <=> 0; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.code, seed); }
};

// Reference data, named by the catalogue.
using SourceId = Id<struct SourceKind>;
using AreaId = Id<struct AreaKind>;
using UseCaseId = Id<struct UseCaseKind>;
using PackageId = Id<struct PackageKind>;
using IntegrationId = Id<struct IntegrationKind>;
using CriterionId = Id<struct CriterionKind>;

// What the vendor owns, named by a random UUID in text.
using SolutionId = Id<struct SolutionKind>;
using BidId = Id<struct BidKind>;
using EvidenceId = Id<struct EvidenceKind>;
using ViewId = Id<struct ViewKind>;
using OwnProfileId = Id<struct OwnProfileKind>;
using FrozenId = Id<struct FrozenKind>;
using ContactId = Id<struct ContactKind>;
using MeetingId = Id<struct MeetingKind>;
using AgendaItemId = Id<struct AgendaItemKind>;
using PointId = Id<struct PointKindOfId>;

} // namespace kravkort
