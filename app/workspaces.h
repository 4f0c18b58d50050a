// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"
#include "models/store/workspacestore.h"

#include <QString>

#include <memory>

namespace kravkort {

Clock systemClock();
// Who stands in the history for what is done here.
QString authorName();

// Do both paths lead to one file that there is?
bool isSameFile(const QString &a, const QString &b);

Result<std::unique_ptr<WorkspaceStore>> openWorkspace(const QString &path);

// The bid of this name or id. Without a name, the first by name, of those that are not archived where there
// are any. The error names what there is to choose from, or the workspace at `path` where there is nothing.
Result<Bid> bidNamed(const Workspace &workspace, const QString &name, const QString &path);

// A workspace and the picture of one of its bids, as `status` and `report` ask for them.
struct OpenBid
{
    std::unique_ptr<WorkspaceStore> store;
    Picture picture;
};
Result<OpenBid> openBid(const QString &path, const QString &bid);

} // namespace kravkort
