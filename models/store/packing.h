// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moments/bidmoment.h"
#include "models/domain/report/report.h"
#include "models/store/workspacestore.h"

#include <functional>

namespace kravkort {

// A document that goes into a pack, such as "report.pdf".
struct PackDocument
{
    QString name;
    QByteArray bytes;
};

// Writes the evidence pack of a bid at a moment (packcheck.h names its parts). For the house: documents, all
// the bid's data, its catalogue, the files of its evidence in all their versions, and the whole history with
// its chain. For a municipality: documents and what publicJson() allows, and of the history only the hash at
// its end, so that nothing that is claimed later can pass for older; no meetings, since a bid may be for
// several municipalities and none reads what another one has said. Gives the SHA-256 of the manifest.
// Refuses other profiles, and evidence that is no longer what was attached. Where `stopAsked` says yes,
// nothing is written, and the error has no message.
Result<QString> writePack(const WorkspaceStore &store, const BidMoment &moment, ReportProfile profile,
                          const QList<PackDocument> &documents, const QString &path,
                          const std::function<bool()> &stopAsked = {});

} // namespace kravkort
