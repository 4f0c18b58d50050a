// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace kravkort {

// Each runs the command and gives the exit status. They need a QCoreApplication.
int run(const ExportBid &command);
int run(const ImportAnswers &command);

} // namespace kravkort
