// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/domain/text/result.h"

#include <memory>

namespace kravkort {

// A catalogue from a file, or the built-in one where the path is empty. The error's message names the file
// and, where there are several faults, the first of them; its details hold them all.
Result<std::shared_ptr<const Catalogue>> loadCatalogue(const QString &path);

} // namespace kravkort
