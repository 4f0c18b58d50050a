// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace kravkort {

int run(const FreezeBid &command);
int run(const CompareMoments &command);

} // namespace kravkort
