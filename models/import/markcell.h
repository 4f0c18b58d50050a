// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/import/codes.h"
#include "models/import/mapping.h"

namespace kravkort {

// What stands where a mark is expected: "O", or of a requirement "O (SF1470, SF1500)".
struct MarkCell
{
    QString mark;     // itself, white space folded
    QStringList only; // the integrations that are named beside it
};

MarkCell markCell(const QString &text, TableKind kind, const CodeBook &book);

} // namespace kravkort
