// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/criteriasheet.h"
#include "models/item/requirementmodel.h"

namespace kravkort {

// What a column of the requirement tree becomes in a table that leaves the program.
inline QList<CriteriaColumn> criteriaColumnsOf(RequirementModel::Column column)
{
    switch (column) {
    case RequirementModel::NameColumn:
        return {CriteriaColumn::Code, CriteriaColumn::Text, CriteriaColumn::Under, CriteriaColumn::UnderName};
    case RequirementModel::StrengthColumn:
        return {CriteriaColumn::Strength};
    case RequirementModel::RoleColumn:
        return {CriteriaColumn::Responsible};
    case RequirementModel::AttentionColumn:
        return {CriteriaColumn::Attention};
    case RequirementModel::WorkColumn:
        return {CriteriaColumn::Work};
    case RequirementModel::OutcomeColumn:
        return {CriteriaColumn::Outcome, CriteriaColumn::Reason};
    case RequirementModel::OwnerColumn:
        return {CriteriaColumn::Owner};
    case RequirementModel::DueColumn:
        return {CriteriaColumn::Due};
    case RequirementModel::EstimateColumn:
        return {CriteriaColumn::Estimate};
    case RequirementModel::NoteColumn:
        return {CriteriaColumn::Note};
    case RequirementModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace kravkort
