// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/historyentry.h"
#include "models/domain/reportblock.h"
#include "models/domain/words.h"
#include "models/domain/workspace.h"
#include "models/phrases.h"

#include <QDateTime>

namespace kravkort {

struct Picture;

enum class ReportSectionKind {
    Front,
    Contents,
    Summary,
    Decisions,
    Readiness,
    Costs,
    UseCases,
    WeakGround,
    Packages,
    Integrations,
    General,
    Graph,
    Matrix,
    Evidence,
    Findings,
    History,
    Sources,
    Method
};

template<>
struct Words<ReportSectionKind>
{
    static constexpr std::array all{"front",   "contents", "summary", "decisions", "readiness",
                                    "costs",   "usecases", "doubt",   "packages",  "integrations",
                                    "general", "graph",    "matrix",  "evidence",  "findings",
                                    "history", "sources",  "method"};
};

// Which of an answer's fields may appear.
enum class ReportField {
    Owner,    // in the municipality's, of those alone whose names may be shown
    Estimate, // and hours and costs made of it
    Note,
    Reason, // why a criterion is not applicable
    Doubt,  // why a statement is assumed or inferred
    Evidence,
    HeldBack // which node holds another one back
};

template<>
struct Words<ReportField>
{
    static constexpr std::array all{"owner", "estimate", "note", "reason", "doubt", "evidence", "held-back"};
};

// What a report may hold: sections in their order, each once, and fields.
struct ReportPlan
{
    ReportProfile ceiling = ReportProfile::Internal;
    QString name; // of the user's own profile; empty for one of the three
    QList<ReportSectionKind> sections;
    QList<ReportField> fields;

    bool shows(ReportField field) const { return fields.contains(field); }
    bool shows(ReportSectionKind section) const { return sections.contains(section); }
    friend bool operator==(const ReportPlan &, const ReportPlan &) = default;
};

// All that the profile may show, in the order in which it is read.
ReportPlan planOf(ReportProfile profile);
// As the user has ticked and ordered, within the ceiling.
ReportPlan planOf(const OwnProfile &own);

QString nameOf(ReportSectionKind section, const Phrases &phrases);
QString nameOf(ReportField field, const Phrases &phrases);

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
