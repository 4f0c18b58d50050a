// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/workspacestore.h"

namespace kravkort {

// The verbs on municipalities, each one undo step of the store; false, or an empty id, where it failed, and
// the store has said why. A municipality may be given by its name, its code, or in words of one's own.

// Whom the bid is meant for, each once, in the order given.
bool setMunicipalities(WorkspaceStore &store, const BidId &bid, const QStringList &municipalities);

// Adds the contact where it has no id yet. A contact needs a name.
ContactId saveContact(WorkspaceStore &store, Contact contact);
bool removeContact(WorkspaceStore &store, const ContactId &contact);
QList<Contact> contactsIn(const Workspace &workspace, const QString &municipality); // by name

// An empty text takes the note away.
bool setMunicipalityNote(WorkspaceStore &store, const QString &municipality, const QString &text);
QString municipalityNote(const Workspace &workspace, const QString &municipality);

} // namespace kravkort
