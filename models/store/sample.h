// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/domain/edit.h"

#include <QDate>

namespace kravkort {

// What a new workspace begins with: one solution and one bid on the catalogue, under new ids.
Edit emptyEdit(const Catalogue &catalogue);

// A worked example: a made-up vendor with two solutions and three bids, and answers in every state. The same
// for the same catalogue and day.
Edit sampleEdit(const Catalogue &catalogue, QDate today);

} // namespace kravkort
