// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/historyentry.h"

namespace kravkort {

// The lines that touch a bid or its solution, each with the steps that do: choices, decisions, answers, what
// proves them, sign-offs. What is the workspace's own (catalogues, views, profiles) is left out.
QList<HistoryEntry> linesAbout(const QList<HistoryEntry> &lines, const Workspace &workspace,
                               const BidId &bid);

} // namespace kravkort
