// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace kravkort {

int run(const PackBid &command);
int run(const VerifyPack &command);

} // namespace kravkort
