// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/preview.h"
#include "models/item/tablefacts.h"

#include <memory>

namespace kravkort {

// How much of a catalogue is confirmed, counted in statements.
struct ConfirmedShare
{
    int confirmed = 0;
    int all = 0;
    double ratio() const { return all == 0 ? 0.0 : static_cast<double>(confirmed) / all; }
    friend bool operator==(const ConfirmedShare &, const ConfirmedShare &) = default;
};

ConfirmedShare confirmedShare(const Catalogue &catalogue);

// Everything that is shown of an import before it is done.
struct ImportOutlook
{
    std::shared_ptr<const ImportPreview> preview;
    QByteArray catalogueJson; // of the new revision
    int heeded = 0;           // statements that the file makes and that are taken, changed or the same
    ConfirmedShare before, after;
    QList<TableFacts> facts; // one for each table of the mapping
};

// Pure; for a job. Stopped, it has no preview.
ImportOutlook importOutlook(const Workbook &workbook, const Mapping &mapping, const Catalogue &base,
                            const ImportDocument &document, const StopAsked &stopAsked = {});

} // namespace kravkort
