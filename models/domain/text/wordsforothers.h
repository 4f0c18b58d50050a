// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/basis/basis.h"
#include "models/domain/catalogue/catalogue.h"
#include "models/phrases.h"

namespace kravkort {

// What a basis means to whoever gets the vendor's files: meaningOf() speaks to the vendor.
QString meaningForOthers(Basis basis, const Phrases &phrases);

// The state of the integration on the platform: what the platform's owner writes, in the reader's words where
// it is one of the known ones, else as it is. Empty where none is given.
QString platformStatusOf(const Integration &integration, const Phrases &phrases);

} // namespace kravkort
