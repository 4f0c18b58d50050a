// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/revision/ownfate.h"
#include "models/phrases.h"

namespace kravkort {

struct Theme;

// What becomes of what a bid's own catalogue says, as rich text; empty where it says nothing of its own.
// `carried` false: nothing of it shall go along.
QString ownText(const OwnFate &own, bool carried, const Phrases &phrases, const Theme &theme);

} // namespace kravkort
