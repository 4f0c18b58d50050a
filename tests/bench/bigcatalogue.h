// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/plainbid.h"
#include "tests/support/plaincatalogue.h"

namespace kravkort {

// A catalogue of `scale` times the real one's size and of its shape: 14 areas, 60 use cases, 15 packages, 40
// integrations and 300 criteria each time. A use case leans on packages of its own neighbourhood and some of
// the whole, an integration needs a few that all lead down to a small shared foundation. The same for the
// same scale.
PlainCatalogue bigCatalogue(int scale);

// A bid on all its use cases, with four of five criteria answered.
PlainBid bigBid(const PlainCatalogue &catalogue);

} // namespace kravkort
