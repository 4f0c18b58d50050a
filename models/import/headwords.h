// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/tablekind.h"

namespace kravkort {

// How well a head says that its column means that: 3 it is such a word, 2 it holds one, 0 neither.
int headScore(Meaning meaning, const QString &head);
// The best of any meaning.
int headScore(const QString &head);

} // namespace kravkort
