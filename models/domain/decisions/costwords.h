// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decisions/marginalcost.h"
#include "models/phrases.h"

namespace kravkort {

// "12.25 h": rounded to the nearest quarter of an hour, with the language's decimal mark.
QString hoursText(double hours, const Phrases &phrases);

// "+1 pkg · +3 int · +12 crit · +85 h", with − for what is saved; parts that are 0 are left out, and nothing
// at all is "±0".
QString shortCost(const MarginalCost &cost, bool saved, const Phrases &phrases);

// The same as a sentence: "Choosing it adds 1 package, 3 integrations, …".
QString costSentence(const MarginalCost &cost, bool saved, const Phrases &phrases);

// "2 integrations have no estimate and count as 0 h"; empty for none.
QString unestimatedText(int integrations, const Phrases &phrases);

} // namespace kravkort
