// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/statementkind.h"
#include "models/store/workspacestore.h"

#include <QJsonObject>

namespace kravkort {

// The verbs on a catalogue of the vendor's own (models/exchange/amending.h). They are about the current bid's
// catalogue; each is one undo step; false where it was refused, and the store has said why.

// What was delivered is never amended, only an own copy of it.
bool isOwnCatalogue(const WorkspaceStore &store);
// The bid's catalogue once more as a revision of its own, "… – egen"; every bid on it goes on with the copy.
bool makeOwnCatalogue(WorkspaceStore &store);

// The catalogue file as it stands, with what was amended.
QJsonObject catalogueFileOf(const WorkspaceStore &store);

// What somebody is about to say of a statement. `said` is as amending.h describes, with a "sourceTitle" where
// a source of that title is to be named, known or not.
struct OwnSaying
{
    StatementKind kind = StatementKind::Area;
    QString id; // of the statement that is changed; empty where one is added
    QJsonObject said;
};

// What the loader would refuse, each fault in a sentence; nothing where it takes the catalogue as it would
// be.
QStringList faultsOf(const WorkspaceStore &store, const OwnSaying &saying);
bool amend(WorkspaceStore &store, const OwnSaying &saying);
// Refused as long as something else refers to it.
bool retire(WorkspaceStore &store, const StatementKey &statement);
// Up (-1) or down (+1) in its list; nothing happens at either end.
bool moveInList(WorkspaceStore &store, const StatementKey &statement, int by);

} // namespace kravkort
