// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry/tabletext.h"
#include "models/domain/progress/explanation.h"
#include "models/item/requirementfilter.h"
#include "ui/theme.h"

#include <functional>
#include <memory>
#include <variant>

class QChart;

namespace kravkort {

// Where a row of a chart leads: to how a number comes about, to requirements, to statements of a basis.
using ChartDoor = std::variant<Number, RequirementFilter, Basis>;

// One question and its answer, in every shape that somebody may want it in.
struct ChartContent
{
    QString question;
    std::function<std::unique_ptr<QChart>(const Theme &)> draw; // none where there is nothing to draw
    QString nothing;                                            // why not, and what to do about it
    QString words;                                              // a line for each row
    TextTable table;                                            // the heads first
    QList<ChartDoor> doors;                                     // of the rows, from the top one down; or none
};

} // namespace kravkort
