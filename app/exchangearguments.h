// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/commandline.h"

namespace kravkort {

// The words of `kravkort export` and `kravkort import`.
Result<Command> parseExport(Arguments words);
Result<Command> parseImportAnswers(Arguments words);

} // namespace kravkort
