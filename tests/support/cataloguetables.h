// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/catalogue.h"
#include "models/import/tablekind.h"

#include <QStringList>

namespace kravkort {

// All that a catalogue says of that kind, as a table that somebody could have filled in.
QList<QStringList> tableOf(const Catalogue &catalogue, TableKind kind);

} // namespace kravkort
