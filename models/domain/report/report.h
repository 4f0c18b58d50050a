// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/historyentry.h"
#include "models/domain/report/reportblock.h"
#include "models/domain/report/reportcomparison.h"
#include "models/domain/report/reportplan.h"
#include "models/domain/workspace/workspace.h"
#include "models/phrases.h"

#include <QDateTime>

namespace kravkort {

struct Picture;

// How far the bid was on a day, on the catalogue and the scope of that day: distinct criteria of the vendor.
struct ReportProgressPoint
{
    QDate day;
    int met = 0;
    int scope = 0;
};

struct ReportRequest
{
    ReportPlan plan = planOf(ReportProfile::Internal);
    std::optional<bool> isFinal{}; // instead of what the bid's report details say
    std::optional<QDate> since{};  // history from this day on; none: no section on it
    // Read by whoever asks, as far as the plan shows it: lines that touch the bid, newest first, and points
    // by day.
    QList<HistoryEntry> history{};
    QList<ReportProgressPoint> progress{};
    // What the bid is compared with, whatever the plan ticks; none: no section on it.
    std::optional<ReportComparison> comparison{};
};

struct ReportSection
{
    ReportSectionKind kind = ReportSectionKind::Summary;
    QList<ReportBlock> blocks;
};

// What is handed over, as a value: sentences and numbers in reading order, without any idea of paper.
struct Report
{
    QString title; // "Status report"
    QString bid;
    QString solution;
    QString vendor; // may be empty
    QStringList municipalities;
    QString catalogueId;
    QString catalogueTitle;
    QString catalogueRevision;
    QDateTime made;
    Language language = Language::Danish;
    ReportProfile profile = ReportProfile::Internal; // or the ceiling of the user's own
    QString profileName;                             // as people call it
    QString version;                                 // may be empty
    bool draft = true;                               // across every page then
    QString state;                                   // "DRAFT" or "FINAL"
    QList<ReportSection> sections;
};

// The report on the picture's bid. `picture` must be derived from `workspace`. Pure.
Report reportOf(const Picture &picture, const Workspace &workspace, const ReportRequest &request,
                const Phrases &phrases, const QDateTime &now);
inline Report reportOf(const Picture &picture, const Workspace &workspace, ReportProfile profile,
                       const Phrases &phrases, const QDateTime &now)
{
    return reportOf(picture, workspace, ReportRequest{planOf(profile)}, phrases, now);
}

// Every text that the report shows, in reading order: what a search or a check for forbidden words looks at.
QStringList textsOf(const Report &report);

} // namespace kravkort
