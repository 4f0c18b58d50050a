// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/workspace.h"

#include <QList>
#include <QString>

#include <optional>

namespace kravkort {

// One row's change: no `before` adds it, no `after` removes it. Both have the same key.
struct Step
{
    std::optional<Row> before;
    std::optional<Row> after;
    friend bool operator==(const Step &, const Step &) = default;
};

// One undo step = one transaction = one line of history.
struct Edit
{
    QString text; // what was done, in the user's language, e.g. "Choose Y26-U01"
    QList<Step> steps;
    friend bool operator==(const Edit &, const Edit &) = default;
};

RowKey keyOf(const Row &row);

// The workspace after the edit. A step whose `after` is set replaces whatever has its key.
Workspace applied(Workspace workspace, const Edit &edit);

// Undo is the reverse edit taking the same road.
Edit reversed(Edit edit);

// The step that puts `after` in place of what the workspace holds under its key, or none where nothing would
// change.
std::optional<Step> stepTo(const Workspace &workspace, const Row &after);
// The step that removes the row with this row's key, or none where there is none.
std::optional<Step> stepWithout(const Workspace &workspace, const Row &row);

} // namespace kravkort
