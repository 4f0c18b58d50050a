// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/revision/cataloguediff.h"

#include <QJsonObject>

namespace kravkort {

// The changes as `kravkort catalogue diff --json` prints them: added, removed, moved and changed statements,
// each with what it says or said; prose with its words as runs of "same", "removed" and "added", in Danish.
QJsonObject diffJson(const Catalogue &before, const Catalogue &after, const QList<StatementChange> &changes);

} // namespace kravkort
