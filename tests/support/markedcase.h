// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/historyentry.h"
#include "models/domain/progress/picture.h"
#include "models/domain/workspace/content.h"
#include "models/domain/workspace/workspace.h"

#include <QMap>
#include <QSet>

namespace kravkort {

// A busy bid on the shipped catalogue in which every text, number and date of every kind of row carries a
// mark of its own, found by fields.h: a kind or a member that somebody adds is marked on that day. The same
// for the same seed.
struct MarkedCase
{
    explicit MarkedCase(quint32 seed);

    std::shared_ptr<const Catalogue> catalogue;
    Workspace workspace;
    BidId bid;
    QDateTime now{QDate(2026, 11, 24), QTime(9, 30)};
    // What to look for, by "table.column"; every mark is in the workspace once.
    QMap<QString, QStringList> marks;
    QList<Content> contents; // the bytes that its evidence names
    // A line that brings every row, and one that takes it away.
    QList<HistoryEntry> history;

    Picture picture() const { return derive(catalogue, workspace, bid, now.date()); }
    // Of columns for which there may be none: what they hold has no room for a mark.
    static bool canBeMarked(const QString &column);
};

// The columns, as "table.column", of the rows that there are.
QStringList allColumns();
// Which of the marks stand in the text, as "table.column: mark".
QStringList marksIn(const QString &text, const MarkedCase &it, const QSet<QString> &except = {});

} // namespace kravkort
