// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/booksheet.h"

#include <QByteArray>
#include <QStringList>

namespace kravkort {

// Comma-separated values as RFC 4180 has them, in UTF-8 with a byte order mark, by which spreadsheets know
// it. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
QByteArray csvOf(const QList<QStringList> &rows);

// A sheet with its headings: dates in ISO 8601, numbers with a point, shares as "67 %".
QByteArray csvOf(const BookSheet &sheet);

} // namespace kravkort
