// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace kravkort {

// Runs the command and gives the exit status. Needs a QGuiApplication, no display.
int run(const WriteMinutes &command);

} // namespace kravkort
