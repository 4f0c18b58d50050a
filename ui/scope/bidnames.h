// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/workspace.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>

namespace kravkort {

// Solutions or bids as a list that people look through.
template<class T>
QList<T> byName(const Table<T> &rows)
{
    QList<T> sorted = rows.values();
    std::sort(sorted.begin(), sorted.end(),
              [](const T &a, const T &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return sorted;
}

// The name of a solution or a bid, with a word where it is archived.
template<class T>
QString shownName(const T &row)
{
    return row.archived ? QCoreApplication::translate("BidNames", "%1 (archived)").arg(row.name) : row.name;
}

} // namespace kravkort
