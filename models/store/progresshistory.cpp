// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/progresshistory.h"

#include "models/exchange/amending.h"
#include "models/exchange/cataloguereader.h"
#include "models/storage/history.h"
#include "models/storage/opening.h"

#include <algorithm>

namespace kravkort {

std::shared_ptr<const Catalogue> CataloguesThen::of(const Workspace &workspace, const Bid &bid)
{
    const auto *copy = workspace.find<CatalogueCopy>({bid.catalogueId, bid.catalogueRevision});
    const QByteArray json = copy ? copy->json : QByteArray();
    const Table<Amendment> &amendments = workspace.table<Amendment>();
    Read &read = m_read[bid.catalogueId + keySeparator + bid.catalogueRevision];
    if (!read.catalogue || read.json != json || read.amendments != amendments) {
        Result<Catalogue> catalogue =
            copy ? readCatalogue(amendedJson(*copy, amendments)) : Result<Catalogue>(Catalogue{});
        read = {json, amendments,
                std::make_shared<const Catalogue>(catalogue ? std::move(*catalogue) : indexed(Catalogue{}))};
    }
    return read.catalogue;
}

Result<ProgressOverTime> readProgress(const QString &path, ProgressOverTime known, CataloguesThen &catalogues,
                                      const QTimeZone &zone)
{
    QList<HistoryEntry> following;
    {
        const Result<Connection> connection = openedBeside(path);
        if (!connection)
            return connection.error();
        const Result<HistoryEnd> end = readHistoryEnd(*connection);
        if (!end)
            return end.error();
        if (end->number <= known.replay.number)
            return known;
        HistoryQuery newest;
        newest.limit = static_cast<int>(end->number - known.replay.number);
        Result<QList<HistoryEntry>> entries = readHistory(*connection, newest);
        if (!entries)
            return entries.error();
        following = std::move(*entries);
    }
    std::reverse(following.begin(), following.end());
    return extended(
        std::move(known), following,
        [&](const Workspace &workspace, const Bid &bid) { return catalogues.of(workspace, bid); }, zone);
}

} // namespace kravkort
