// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/edit.h"

#include <QDateTime>

namespace kravkort {

// One line of a workspace's history: who did what, when.
struct HistoryEntry
{
    qint64 number = 0; // from 1, without holes
    QDateTime at;      // UTC
    QString author;
    Edit edit;
    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

} // namespace kravkort
