// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/requirementmodel.h"

namespace kravkort {

// What a row of the requirement tree stands for, by catalogue indices; -1 where it does not apply.
struct RequirementModel::Place
{
    enum class Kind { Group, Integration, Criterion };

    Kind kind = Kind::Group;
    int package = OutlineGroup::general;
    int integration = -1;
    int criterion = -1;
};

} // namespace kravkort
