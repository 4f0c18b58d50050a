// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/import/tablekind.h"

#include <QCoreApplication>

namespace kravkort {

namespace {

struct TableWords
{
    Q_DECLARE_TR_FUNCTIONS(kravkort::TableKind)
};

} // namespace

bool isMatrix(TableKind kind)
{
    return kind == TableKind::RequirementMatrix || kind == TableKind::MemberMatrix;
}

QList<Meaning> meaningsOf(TableKind kind)
{
    using M = Meaning;
    switch (kind) {
    case TableKind::UseCases:
        return {M::Nothing,     M::Area,        M::UseCase, M::Name,
                M::NameEnglish, M::Description, M::Place,   M::Remark};
    case TableKind::RequirementMatrix:
        return {M::Nothing, M::Area, M::UseCase, M::Package, M::Name, M::Mark, M::Place, M::Remark};
    case TableKind::RequirementList:
        return {M::Nothing,  M::Area, M::UseCase, M::Name,  M::Package,
                M::Strength, M::Only, M::Place,   M::Remark};
    case TableKind::Packages:
        return {M::Nothing, M::Package, M::Name, M::NameEnglish, M::Description, M::Place, M::Remark};
    case TableKind::MemberMatrix:
        return {M::Nothing, M::Package, M::Integration, M::Name, M::Mark, M::Place, M::Remark};
    case TableKind::MemberList:
        return {M::Nothing, M::Package, M::Integration, M::Role, M::Place, M::Remark};
    case TableKind::Integrations:
        return {M::Nothing, M::Integration, M::Name,    M::NameEnglish, M::Description, M::Component,
                M::Version, M::State,       M::Address, M::Place,       M::Remark};
    case TableKind::Dependencies:
        return {M::Nothing, M::Integration, M::Needed, M::Kind, M::Condition, M::Place, M::Remark};
    case TableKind::Criteria:
        return {M::Nothing,     M::Criterion,   M::Package, M::Integration, M::Text,
                M::TextEnglish, M::Responsible, M::Place,   M::Remark};
    }
    return {};
}

QList<Meaning> neededMeanings(TableKind kind)
{
    using M = Meaning;
    switch (kind) {
    case TableKind::UseCases:
        return {M::UseCase};
    case TableKind::RequirementMatrix:
    case TableKind::MemberMatrix:
        return {M::Mark};
    case TableKind::RequirementList:
        return {M::UseCase, M::Package};
    case TableKind::Packages:
        return {M::Package};
    case TableKind::MemberList:
        return {M::Package, M::Integration};
    case TableKind::Integrations:
        return {M::Integration};
    case TableKind::Dependencies:
        return {M::Integration, M::Needed};
    case TableKind::Criteria:
        return {M::Text};
    }
    return {};
}

QList<MarkMeaning> markMeaningsOf(TableKind kind)
{
    using M = MarkMeaning;
    switch (kind) {
    case TableKind::RequirementMatrix:
    case TableKind::RequirementList:
        return {M::Unsure, M::Mandatory, M::Supplementary, M::Required, M::No};
    case TableKind::MemberMatrix:
    case TableKind::MemberList:
        return {M::Unsure, M::Business, M::Prerequisite, M::Required, M::No};
    case TableKind::Dependencies:
        return {M::Unsure, M::Must, M::Conditional, M::Companion, M::No};
    default:
        return {};
    }
}

QString titleOf(TableKind kind)
{
    switch (kind) {
    case TableKind::UseCases:
        return TableWords::tr("Use cases");
    case TableKind::RequirementMatrix:
        return TableWords::tr("Use cases by packages, as a matrix");
    case TableKind::RequirementList:
        return TableWords::tr("Use cases and their packages, as a list");
    case TableKind::Packages:
        return TableWords::tr("Packages");
    case TableKind::MemberMatrix:
        return TableWords::tr("Packages by integrations, as a matrix");
    case TableKind::MemberList:
        return TableWords::tr("Packages and their integrations, as a list");
    case TableKind::Integrations:
        return TableWords::tr("Integrations");
    case TableKind::Dependencies:
        return TableWords::tr("Integrations and what they need");
    case TableKind::Criteria:
        return TableWords::tr("Criteria");
    }
    return {};
}

QString titleOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Nothing:
        return TableWords::tr("Not read");
    case Meaning::Area:
        return TableWords::tr("Service area");
    case Meaning::UseCase:
        return TableWords::tr("Use case");
    case Meaning::Package:
        return TableWords::tr("Package");
    case Meaning::Integration:
        return TableWords::tr("Integration");
    case Meaning::Needed:
        return TableWords::tr("Needed integration");
    case Meaning::Criterion:
        return TableWords::tr("Criterion's number");
    case Meaning::Name:
        return TableWords::tr("Name");
    case Meaning::NameEnglish:
        return TableWords::tr("Name in English");
    case Meaning::Description:
        return TableWords::tr("Description");
    case Meaning::Text:
        return TableWords::tr("Text");
    case Meaning::TextEnglish:
        return TableWords::tr("Text in English");
    case Meaning::Strength:
        return TableWords::tr("Mandatory or supplementary");
    case Meaning::Role:
        return TableWords::tr("Role");
    case Meaning::Kind:
        return TableWords::tr("Kind");
    case Meaning::Only:
        return TableWords::tr("Only these integrations");
    case Meaning::Condition:
        return TableWords::tr("Condition");
    case Meaning::Responsible:
        return TableWords::tr("Responsible");
    case Meaning::Component:
        return TableWords::tr("Component");
    case Meaning::Version:
        return TableWords::tr("Version");
    case Meaning::State:
        return TableWords::tr("Status");
    case Meaning::Address:
        return TableWords::tr("Address");
    case Meaning::Mark:
        return TableWords::tr("Marks");
    case Meaning::Place:
        return TableWords::tr("Page or section in the document");
    case Meaning::Remark:
        return TableWords::tr("Reservation or remark");
    }
    return {};
}

QString titleOf(MarkMeaning meaning)
{
    switch (meaning) {
    case MarkMeaning::Unsure:
        return TableWords::tr("Unclear");
    case MarkMeaning::No:
        return TableWords::tr("Not required");
    case MarkMeaning::Required:
        return TableWords::tr("Required, as in the catalogue");
    case MarkMeaning::Supplementary:
        return TableWords::tr("Supplementary");
    case MarkMeaning::Mandatory:
        return TableWords::tr("Mandatory");
    case MarkMeaning::Prerequisite:
        return TableWords::tr("Prerequisite");
    case MarkMeaning::Business:
        return TableWords::tr("Business-carrying");
    case MarkMeaning::Must:
        return TableWords::tr("Must have");
    case MarkMeaning::Conditional:
        return TableWords::tr("Only under a condition");
    case MarkMeaning::Companion:
        return TableWords::tr("Recommended");
    }
    return {};
}

} // namespace kravkort
