// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/workbookbuilder.h"

#include <QIODevice>

namespace kravkort {

// Reads the sheets of an OpenDocument spreadsheet's content into the builder. `expected` is about how many
// bytes it has, for the progress. False where it is damaged; where the builder stopped, it says so itself.
bool readOds(QIODevice &content, qint64 expected, WorkbookBuilder &builder);

} // namespace kravkort
