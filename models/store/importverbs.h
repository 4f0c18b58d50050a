// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/workspace.h"

namespace kravkort {

class WorkspaceStore;

// Keeps a catalogue that was imported, lets the bids use it, and keeps how the file was read for the next
// one, all as one undo step. The view's id may be empty: one with its page and name is saved over, or it is
// new. Refused where the catalogue has faults, or where the workspace keeps another one under the same
// revision. `onto` is the revision that was imported onto, so that what the document says can be told from it
// later; empty where it is not known.
bool importCatalogue(WorkspaceStore &store, const QList<BidId> &bids, const QByteArray &catalogueJson,
                     const SavedView &howRead, const QString &fileName, const QString &onto = {});

} // namespace kravkort
