// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/statementkind.h"
#include "models/store/workspacestore.h"

namespace kravkort {

// The verbs on what the current bid's catalogue states. Each is one undo step of the store; false where it
// failed, and the store has said why.

// In the name of the store's author, today. The document must be named; statements that the catalogue does
// not know are left out, and what is confirmed already takes the new reference.
bool confirmStatements(WorkspaceStore &store, const QList<StatementKey> &statements, const QString &document,
                       const QString &place);
// Whatever they said when they were confirmed.
bool withdrawConfirmations(WorkspaceStore &store, const QList<StatementKey> &statements);

// Documents that something was confirmed in, the latest first.
QStringList confirmedDocuments(const Workspace &workspace);

} // namespace kravkort
