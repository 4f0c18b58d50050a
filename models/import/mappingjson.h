// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"
#include "models/import/mapping.h"

#include <QByteArray>

namespace kravkort {

// A mapping as a file's bytes: JSON, "format": "kravkort-mapping", rows from 1. The same bytes for the same
// mapping; readMapping() makes the same of them, or names every fault by its place.
QByteArray writeMapping(const Mapping &mapping);
Result<Mapping> readMapping(const QByteArray &json);

} // namespace kravkort
