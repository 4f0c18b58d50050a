// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/edit.h"

#include <QDateTime>
#include <QStringList>

namespace kravkort {

// One line of a workspace's history: who did what, when. An undo is a line of its own.
struct HistoryEntry
{
    qint64 number = 0; // from 1, without holes
    QDateTime at;      // UTC
    QString author;
    Edit edit;
    QString hash{}; // over the line and the hash of the line before
    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

// Which lines of the history are wanted; what is not set asks for nothing.
struct HistoryQuery
{
    QStringList mentions; // lines that name any of these ids
    QStringList tables;   // and a row of any of these kinds (fields.h)
    QString author;
    std::optional<QDateTime> from;  // and later
    std::optional<QDateTime> until; // and not at it
    qint64 below = 0;               // lines with a lower number
    int limit = 0;                  // of lines
};

// Where a history ends: what one needs to keep elsewhere to prove later that nothing was taken from it.
struct HistoryEnd
{
    qint64 number = 0; // of lines
    QString hash;
    friend bool operator==(const HistoryEnd &, const HistoryEnd &) = default;
};

} // namespace kravkort
