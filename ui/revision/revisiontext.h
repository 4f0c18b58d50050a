// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/revision/cataloguediff.h"
#include "models/domain/revision/upgradeimpact.h"
#include "models/phrases.h"

namespace kravkort {

struct Theme;

// One change of a catalogue in full, as rich text: what it says, and what it said.
QString changeText(const StatementChange &change, const Phrases &phrases, const Theme &theme);

// What a newer catalogue means for a bid, thing by thing, as rich text. `after` has the criteria's words.
QString impactText(const UpgradeImpact &impact, const Catalogue &after, const Phrases &phrases,
                   const Theme &theme);

} // namespace kravkort
