// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/report.h"
#include "models/exchange/exportformat.h"

namespace kravkort {

// What `kravkort export` and `kravkort import` can be asked to do.

struct ExportBid
{
    QString workspace;
    QString bid;
    ExportFormat format = ExportFormat::Xlsx;
    ReportProfile profile = ReportProfile::Internal;
    bool notes = false; // in a calendar
    std::optional<Language> language;
    QString output;
};

// A whole workspace from JSON, or answers from a table.
struct ImportAnswers
{
    QString workspace;
    QString file;
    QString bid;
    bool dryRun = false;
    bool theirs = false; // where both have changed
    bool mine = false;
};

} // namespace kravkort
