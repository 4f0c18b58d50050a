// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/edit.h"

namespace kravkort {

// The same with texts that a file gives back as they were put in: half a character, and what Unicode says is
// none, become U+FFFD. Without that, history would say otherwise than the file.
QString storable(const QString &text);
QList<Step> storable(QList<Step> steps);

} // namespace kravkort
