// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace kravkort {

// Each runs one command and gives the exit status.
int run(const ImportCatalogue &command);
int run(const WriteTemplate &command);

} // namespace kravkort
