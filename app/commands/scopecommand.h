// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"
#include "models/domain/progress/picture.h"

namespace kravkort {

// Runs the command and gives the exit status.
int run(const ShowScope &command);

// The use cases, packages, integrations, criteria and open decisions, for a person to read.
QString scopeText(const Picture &picture);

} // namespace kravkort
