// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/report/reportblock.h"
#include "models/domain/revision/worddiff.h"

namespace kravkort {

// One side of a rewording: without the words of the kind that only the other side has, its own ones marked.
ReportCell rewordingCell(const QList<WordRun> &runs, WordRun::Kind left);

} // namespace kravkort
