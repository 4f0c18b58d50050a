// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/asof.h"

#include <algorithm>

namespace kravkort {

qsizetype linesUntil(const QList<HistoryEntry> &history, const QDateTime &moment)
{
    const auto later = std::find_if(history.cbegin(), history.cend(),
                                    [&](const HistoryEntry &entry) { return entry.at > moment; });
    return std::distance(history.cbegin(), later);
}

Workspace workspaceAfter(const QList<HistoryEntry> &history, qsizetype lines)
{
    Workspace workspace;
    for (const HistoryEntry &entry : history.first(lines))
        workspace = applied(std::move(workspace), entry.edit);
    return workspace;
}

} // namespace kravkort
