// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/tablekind.h"

#include <QByteArray>

namespace kravkort {

// A table of that kind to fill in, as separated text that spreadsheet programs open: heads, and rows of the
// built-in catalogue as a worked example.
QByteArray tableTemplate(TableKind kind);

} // namespace kravkort
