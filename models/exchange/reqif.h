// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/bidmatter.h"

namespace kravkort {

// The criteria in the bid's scope as ReqIF 1.2: packages, integrations and the general terms as chapters, the
// criteria below them as requirements with strength, responsible, result, basis and source, and the
// dependencies in force as relations from what needs to what is needed. An integration stands once, under the
// first package that brings it. Identifiers are made from the codes, so that the next export is the same
// things again.
QByteArray reqifOf(const BidMatter &matter);

} // namespace kravkort
