// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace kravkort {

// Each runs one command and gives the exit status.
int run(const NewWorkspace &command);
int run(const CheckWorkspace &command);

} // namespace kravkort
