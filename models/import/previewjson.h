// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/preview.h"

#include <QJsonObject>

namespace kravkort {

// {"counts": {…}, "rows": [{"sheet", "row" (from 1), "outcome", "why", "shown", "statements": [{"kind", "id",
// "cell", "outcome", "why", "before", "after"}]}]}; what is empty is left out.
QJsonObject previewJson(const ImportPreview &preview);

} // namespace kravkort
