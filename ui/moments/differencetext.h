// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/moments/biddifference.h"
#include "models/phrases.h"

namespace kravkort {

struct Theme;

// One change in full, as rich text: what it is about, before and after, a rewording word by word.
QString differenceText(const BidChange &change, const Phrases &phrases, const Theme &theme);

// The figures of both moments as a small table of rich text.
QString figuresText(const BidDifference &difference, const Phrases &phrases);

} // namespace kravkort
