// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/domain/report/report.h"
#include "models/domain/text/result.h"
#include "models/exchange/criteriasheet.h"
#include "models/exchange/exportformat.h"

#include <functional>

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

// All that an export is made from, taken out of the store, which may go on meanwhile.
struct ExportGround
{
    QString path; // of the workspace
    Workspace workspace;
    Picture picture; // of the bid
    HistoryEnd history;
};
Result<ExportGround> exportGround(const WorkspaceStore &store, const BidId &bid);

// The bid as a file of the format. Nothing that the profile does not let out is in it. Any thread; once
// `stopAsked` says yes it ends soon, with an error.
Result<Exported> exported(const ExportGround &ground, const ExportWish &wish, const QDateTime &now,
                          const std::function<bool()> &stopAsked = {});

} // namespace kravkort
