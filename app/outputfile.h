// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"

#include <QByteArray>

namespace kravkort {

// Writes the file as a whole or not at all. Refuses what is no ordinary file.
Status writeOutput(const QString &path, const QByteArray &bytes);

} // namespace kravkort
