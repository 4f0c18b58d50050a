// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/workspace.h"

#include <QHash>
#include <QSet>

namespace kravkort {

// What one bid chose and its solution answered, in texts.
struct PlainBid
{
    QSet<QString> chosen;
    QHash<QString, Decision> decisions;
    QHash<std::pair<QString, QString>, Holds> conditions; // (from, to)
    QHash<QString, Outcome> outcomes;                     // by criterion
    QHash<QString, double> estimates;                     // hours, by criterion

    // A workspace that holds this bid among others that must not matter.
    Workspace workspace() const;
    static BidId bid() { return {QStringLiteral("bid")}; }
    static SolutionId solution() { return {QStringLiteral("solution")}; }
};

} // namespace kravkort
