// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/phrases.h"

namespace kravkort {

// Is anything that the bid's chosen use cases and their packages stand on not confirmed?
bool isIndicative(const Picture &picture);
// The sentence that says so, on whatever leaves the program.
QString indicativeSentence(const Phrases &phrases);

} // namespace kravkort
