// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/progressovertime.h"
#include "models/domain/text/result.h"

#include <QHash>

namespace kravkort {

// Catalogues as a workspace kept them, with what was amended then; each is read once. For one job at a time.
class CataloguesThen final
{
public:
    // The one that the workspace keeps for the bid; an empty one where it keeps none or it cannot be read.
    std::shared_ptr<const Catalogue> of(const Workspace &workspace, const Bid &bid);

private:
    struct Read
    {
        QByteArray json;
        Table<Amendment> amendments;
        std::shared_ptr<const Catalogue> catalogue;
    };
    QHash<QString, Read> m_read; // by revision: the one that was asked for last
};

// Extends what is known of a bid's progress to the end of the file's history; what is known must be of the
// same file. For a job: opens the file for itself, and reads no more lines than are missing.
Result<ProgressOverTime> readProgress(const QString &path, ProgressOverTime known, CataloguesThen &catalogues,
                                      const QTimeZone &zone);

} // namespace kravkort
