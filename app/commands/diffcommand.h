// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace kravkort {

// Each runs one command and gives its exit status (semantics.md, section 6).
int run(const CompareCatalogues &command);

} // namespace kravkort
