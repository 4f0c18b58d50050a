// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/historychain.h"
#include "models/domain/history/historyentry.h"
#include "models/domain/text/result.h"
#include "models/domain/workspace/content.h"

namespace kravkort {

// Everything that a workspace file holds.
struct WorkspaceArchive
{
    Workspace workspace;
    QList<Content> contents; // bytes of evidence, by the hash that rows and history name
    QList<HistoryLine> history;
    HistoryEnd end;
    friend bool operator==(const WorkspaceArchive &, const WorkspaceArchive &) = default;
};

// The whole workspace as JSON, UTF-8: "rows" by table and column as in the file, catalogues as the text that
// they are, "contents" in base64, "history" line by line. Reading gives the same archive again.
QByteArray workspaceJson(const WorkspaceArchive &archive);

// Does it begin like one? Says nothing of the rest.
bool isWorkspaceJson(const QByteArray &bytes);

// Refuses what is not as writing makes it, and names the first place that is not. That rows and history
// belong together is not looked at here; `kravkort check` does.
Result<WorkspaceArchive> readWorkspaceJson(const QByteArray &bytes);

} // namespace kravkort
