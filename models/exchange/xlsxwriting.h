// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/text/result.h"
#include "models/exchange/booksheet.h"

#include <QByteArray>
#include <QDateTime>

namespace kravkort {

struct BookDetails
{
    QString title;
    QString author; // may be empty
    QDateTime made;
};

// The book as XLSX: heads stay in sight and filter, dates are dates, choices are lists to choose from. Texts
// are written as texts, whatever they begin with, so that nothing of it is ever calculated; they are what
// cellText() makes of them. Any thread.
Result<QByteArray> xlsxOf(const SheetBook &book, const BookDetails &details);

} // namespace kravkort
