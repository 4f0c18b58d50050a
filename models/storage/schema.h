// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QList>

namespace kravkort {

// What a workspace file says of itself in SQLite's header.
inline constexpr int applicationId = 0x4B524156; // "KRAV"

// The n-th step, as SQL, leads from version n - 1 to n; the number of steps is the newest version.
using Schema = QList<QString>;

// The steps in resources/sql, in the order of their numbers.
Schema shippedSchema();

// The statements of a step.
QStringList statementsOf(const QString &sql);

// Takes the file from one version to the newest in the transaction that is open.
Status applySteps(const Connection &connection, const Schema &schema, int fromVersion);

// What stands in a file: its tables and indices with their definitions, without differences that mean
// nothing.
struct SchemaPart
{
    QString type;
    QString name;
    QString definition;
    friend bool operator==(const SchemaPart &, const SchemaPart &) = default;
};
Result<QList<SchemaPart>> partsOf(const Connection &connection);
// What should stand in a file of this version.
Result<QList<SchemaPart>> expectedParts(const Schema &schema, int version);

} // namespace kravkort
