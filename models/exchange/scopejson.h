// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"

#include <QJsonObject>

namespace kravkort {

// What a selection brings with it, in the form of semantics.md, section 6. Ids are sorted as text.
QJsonObject scopeJson(const Picture &picture);

} // namespace kravkort
