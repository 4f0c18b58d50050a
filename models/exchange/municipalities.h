// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"
#include "models/domain/workspace/municipality.h"

namespace kravkort {

// A list of municipalities as the program brings it (resources/municipalities.json). All of it or none: the
// error names each fault by its place. By code. Any thread.
Result<QList<Municipality>> readMunicipalities(const QByteArray &json);

// Those that the program brings, by code: the 98 there have been since 2007. Read once.
const QList<Municipality> &municipalities();
// Where their names and codes are from, as the list says.
QString municipalitiesSource();

} // namespace kravkort
