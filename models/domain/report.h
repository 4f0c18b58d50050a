// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reportblock.h"
#include "models/domain/words.h"
#include "models/domain/workspace.h"
#include "models/phrases.h"

#include <QDateTime>

namespace kravkort {

struct Picture;

// Whom a report is for. Each profile is an allow-list: what it does not name does not appear.
enum class ReportProfile { Internal, Management, Municipality };

inline constexpr std::array allReportProfiles{ReportProfile::Internal, ReportProfile::Management,
                                              ReportProfile::Municipality};

// The command line's words.
template<>
struct Words<ReportProfile>
{
    static constexpr std::array all{"internal", "management", "municipality"};
};

enum class ReportSectionKind {
    Summary,
    Decisions,
    UseCases,
    WeakGround,
    Packages,
    Integrations,
    General,
    Graph,
    Sources,
    Method
};

// Which of an answer's fields may appear.
struct ReportFields
{
    bool owner = false;
    bool estimate = false;
    bool note = false;
    bool reason = false; // why a criterion is not applicable
    bool doubt = false;  // why a statement is assumed or inferred
    bool evidence = false;
    bool heldBack = false; // which node holds another one back
};

QList<ReportSectionKind> sectionsOf(ReportProfile profile);
ReportFields fieldsOf(ReportProfile profile);
QString nameOf(ReportProfile profile, const Phrases &phrases);

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
    ReportProfile profile = ReportProfile::Internal;
    QList<ReportSection> sections;
};

// The report on the picture's bid. `picture` must be derived from `workspace`. Pure.
Report reportOf(const Picture &picture, const Workspace &workspace, ReportProfile profile,
                const Phrases &phrases, const QDateTime &now);

// Every text that the report shows, in reading order: what a search or a check for forbidden words looks at.
QStringList textsOf(const Report &report);

} // namespace kravkort
