// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

namespace kravkort {

enum class StatementKind {
    Area,
    UseCase,
    Requirement,
    Package,
    Membership,
    Integration,
    Dependency,
    Criterion
};

// Names one statement of a catalogue in a way that outlives the catalogue's revision.
struct StatementKey
{
    StatementKind kind = StatementKind::Area;
    QString id; // as in CatalogueStatement

    friend bool operator==(const StatementKey &, const StatementKey &) = default;
    friend size_t qHash(const StatementKey &key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, static_cast<int>(key.kind), key.id);
    }
};

} // namespace kravkort
