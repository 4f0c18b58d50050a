// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/ids.h"

#include <QByteArray>
#include <QDateTime>

namespace kravkort {

// A bid as it stood when somebody froze it (freezing.h says what it holds). It is written once and stays: no
// verb and no undo changes or removes it, and it outlives the bid.
struct FrozenBid
{
    FrozenId id;
    BidId bid;
    QString name; // one of its own among the bid's
    QDateTime at; // UTC, to the millisecond
    QString author;
    QByteArray content;   // canonical JSON, UTF-8
    QByteArray catalogue; // as it was used, with what was amended; the content holds its SHA-256
    QString sha256;       // of the content
    friend bool operator==(const FrozenBid &, const FrozenBid &) = default;
};

} // namespace kravkort
