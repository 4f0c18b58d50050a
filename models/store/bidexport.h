// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report.h"
#include "models/domain/result.h"
#include "models/exchange/criteriasheet.h"
#include "models/exchange/exportformat.h"

namespace kravkort {

class WorkspaceStore;

struct ExportWish
{
    ExportFormat format = ExportFormat::Xlsx;
    ReportProfile profile = ReportProfile::Internal;
    Language language = Language::Danish;
    bool notes = false; // in a calendar
    // What somebody looks at, for XLSX and CSV: these criteria in this order and these columns; else all.
    std::optional<QList<CriterionId>> criteria{};
    QList<CriteriaColumn> columns{};
};

struct Exported
{
    QByteArray bytes;
    QStringList remarks; // what could not be written as it is, a sentence each
};

// The bid as a file of the format. Nothing that the profile does not let out is in it.
Result<Exported> exported(const WorkspaceStore &store, const BidId &bid, const ExportWish &wish,
                          const QDateTime &now);

} // namespace kravkort
