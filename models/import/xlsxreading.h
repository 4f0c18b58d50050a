// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/workbookbuilder.h"
#include "models/import/zippackage.h"

namespace kravkort {

// Reads the sheets of an Office Open XML workbook, strict or transitional, into the builder. False where it
// is damaged; where the builder stopped, it says so itself.
bool readXlsx(ZipPackage &package, WorkbookBuilder &builder);

// Where such a workbook's own part is, or empty.
QString xlsxWorkbookPart(ZipPackage &package);

} // namespace kravkort
