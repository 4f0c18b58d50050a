// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/progress/picture.h"
#include "models/domain/workspace/workspace.h"

#include <QJsonObject>

namespace kravkort {

// A bid's scope with its progress (semantics.md, section 6): what scopeJson() gives, with an object for each
// use case, the numbers in every use case, package and integration in scope, the general terms, and the bid's
// own numbers at the top. `met` and `applicable` are the two sides of `pooled`, `ownMet` and `ownApplicable`
// those of `own`.
QJsonObject statusJson(const Picture &picture, const Workspace &workspace);

} // namespace kravkort
