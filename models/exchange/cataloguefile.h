// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"

#include <QByteArray>

namespace kravkort {

// What stands in a file that should hold a catalogue; refuses what is larger than any catalogue.
Result<QByteArray> catalogueBytes(const QString &path);

} // namespace kravkort
