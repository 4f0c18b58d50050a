// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/workspacejson.h"

namespace kravkort {

// All of a workspace file at once. For a job: each opens the file for itself.

// In one transaction. The file must be of the newest version, as it is after WorkspaceFile::open().
Result<WorkspaceArchive> readArchive(const QString &path);

// Makes a new file that holds exactly this; refuses where there is something already, and leaves nothing
// behind where it fails.
Status writeArchive(const QString &path, const WorkspaceArchive &archive);

} // namespace kravkort
