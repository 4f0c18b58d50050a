// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace kravkort {

// Told now and then how much of a long piece of work is done, 0…1; says whether it shall go on. May be empty.
// Called on the thread that works.
using GoOn = std::function<bool(double done)>;

} // namespace kravkort
