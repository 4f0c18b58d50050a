// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/picture.h"

namespace kravkort {

// May the bid decide on the package: does a chosen use case ask for it without insisting?
bool isDecidable(const Picture &picture, int package);
// May the bid say whether the dependency holds: is it conditional, and what would need it in scope?
bool isAnswerable(const Picture &picture, int dependency);

} // namespace kravkort
