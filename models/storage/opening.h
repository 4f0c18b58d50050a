// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/schema.h"

namespace kravkort {

// Why a file is not opened, found without changing a byte of it.

// What the file system and the first bytes tell, before SQLite sees the file. Gives the file's version.
Result<int> versionBeforeOpening(const QString &path, int newestKnown);

// What SQLite tells: damage, and parts that are not ours.
Status soundForOpening(const Connection &connection, const Schema &schema, int version);

// The findings of SQLite's own checks; empty when all is well.
Result<QStringList> findingsOf(const Connection &connection, const QString &pragma);

// Names of what is there and should not be, and of what should be there and is not.
Result<QStringList> strangeParts(const Connection &connection, const Schema &schema, int version);

// Settings of the connection, not of the file; journal_mode alone is kept in it, and DELETE is what it holds.
Status prepare(const Connection &connection);

// A further connection to a file that is open, for a job.
Result<Connection> openedBeside(const QString &path);

} // namespace kravkort
