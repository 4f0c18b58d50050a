// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/words.h"

#include <QList>
#include <QString>

#include <array>

namespace kravkort {

// Which table of the agreement's appendix a sheet holds.
enum class TableKind {
    UseCases,          // one row a use case
    RequirementMatrix, // use case × package, marks where they meet
    RequirementList,   // "usecase; krav; type"
    Packages,
    MemberMatrix, // package × integration
    MemberList,   // "krav; integration; rolle"
    Integrations,
    Dependencies, // "integration; forudsætter; art"
    Criteria,
};

inline constexpr std::array allTableKinds{
    TableKind::UseCases,     TableKind::RequirementMatrix, TableKind::RequirementList,
    TableKind::Packages,     TableKind::MemberMatrix,      TableKind::MemberList,
    TableKind::Integrations, TableKind::Dependencies,      TableKind::Criteria};

// What a column says.
enum class Meaning {
    Nothing,
    Area,
    UseCase,
    Package,
    Integration,
    Needed, // the integration that another one needs
    Criterion,
    Name,
    NameEnglish,
    Description,
    Text,
    TextEnglish,
    Strength,
    Role,
    Kind, // of a dependency
    Only, // members of the package that the use case leans on
    Condition,
    Responsible,
    Component,
    Version,
    State,
    Address,
    Mark,   // a column of a matrix; its head names what is marked
    Place,  // page or section of the document that the row is taken from
    Remark, // a reservation or a note: where there is one, the row is not confirmed as it is
};

// What a mark in a cell says. Required leaves strength or role as the catalogue has it, and is mandatory or
// business where it has none.
enum class MarkMeaning {
    Unsure,
    No,
    Required,
    Supplementary,
    Mandatory,
    Prerequisite,
    Business,
    Must,
    Conditional,
    Companion
};

template<>
struct Words<TableKind>
{
    static constexpr std::array all{"usecases",     "requirement-matrix", "requirement-list",
                                    "packages",     "member-matrix",      "member-list",
                                    "integrations", "dependencies",       "criteria"};
};
template<>
struct Words<Meaning>
{
    static constexpr std::array all{"nothing", "area",        "usecase",     "package",     "integration",
                                    "needed",  "criterion",   "name",        "nameEnglish", "description",
                                    "text",    "textEnglish", "strength",    "role",        "kind",
                                    "only",    "condition",   "responsible", "component",   "version",
                                    "status",  "url",         "mark",        "place",       "remark"};
};
template<>
struct Words<MarkMeaning>
{
    static constexpr std::array all{"unsure",       "no",       "required", "supplementary", "mandatory",
                                    "prerequisite", "business", "must",     "conditional",   "companion"};
};

bool isMatrix(TableKind kind);
// What a column of such a table can mean, in the order in which people are offered it; Nothing first.
QList<Meaning> meaningsOf(TableKind kind);
// The meanings without which nothing can be read.
QList<Meaning> neededMeanings(TableKind kind);
// What a mark in such a table can mean.
QList<MarkMeaning> markMeaningsOf(TableKind kind);

// In the user's language.
QString titleOf(TableKind kind);
QString titleOf(Meaning meaning);
QString titleOf(MarkMeaning meaning);

} // namespace kravkort
