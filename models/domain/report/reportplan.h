// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/words.h"
#include "models/domain/workspace/workspace.h"
#include "models/phrases.h"

namespace kravkort {

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
    Method,
    Comparison // of no plan: it is there when the request has one
};

template<>
struct Words<ReportSectionKind>
{
    static constexpr std::array all{"front",   "contents", "summary", "decisions", "readiness",
                                    "costs",   "usecases", "doubt",   "packages",  "integrations",
                                    "general", "graph",    "matrix",  "evidence",  "findings",
                                    "history", "sources",  "method",  "comparison"};
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

} // namespace kravkort
