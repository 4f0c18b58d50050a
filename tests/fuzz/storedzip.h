// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace kravkort {

// A zip file in memory of these parts, by name, unpacked as they are.
QByteArray storedZip(const QList<std::pair<QByteArray, QByteArray>> &parts);

} // namespace kravkort
