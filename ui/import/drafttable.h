// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/mapping.h"

namespace kravkort {

// A table as the user has it at the moment; on a sheet that holds none, one that is not imported.
struct DraftTable
{
    int sheet = 0; // in the workbook
    bool imported = false;
    TableMapping mapping;
    TableMapping guessed; // or as remembered: what was there before any correction
};

} // namespace kravkort
