// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace kravkort {

// Runs the command and gives the exit status.
int run(const ShowStatus &command);

} // namespace kravkort
