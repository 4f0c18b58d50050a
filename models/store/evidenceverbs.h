// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/workspace/evidencelist.h"
#include "models/exchange/incomingfile.h"
#include "models/store/workspacestore.h"

namespace kravkort {

// The verbs on evidence. Each is one undo step of the store; false where it failed, and the store has said
// why.

// What evidence is attached to. Kept from the moment somebody pointed at it: a large file is read for a
// while.
struct EvidenceTarget
{
    SolutionId solution;
    QList<CriterionId> criteria;
};

// Each file becomes evidence of the criteria: as the piece that keeps these bytes already; as the next
// version of a piece of theirs whose file has the same name; otherwise as a new piece.
bool attachFiles(WorkspaceStore &store, const EvidenceTarget &target, const QList<IncomingFile> &files);
// The address becomes evidence of all criteria, one piece with the title (or the address itself).
bool attachLink(WorkspaceStore &store, const EvidenceTarget &target, const QString &title,
                const QString &link);
// The piece no longer proves these criteria; one that then proves nothing goes with its versions.
bool detach(WorkspaceStore &store, const EvidenceId &evidence, const EvidenceTarget &target);
// A newer file in place of what the piece holds; the older versions stay. The bytes that it holds already
// change nothing, unless they are broken in the workspace.
bool addVersion(WorkspaceStore &store, const EvidenceId &evidence, const IncomingFile &file);
// An address in place of the one the link has.
bool changeLink(WorkspaceStore &store, const EvidenceId &evidence, const QString &link);

bool attachEvidence(WorkspaceStore &store, const EvidenceId &evidence, const EvidenceTarget &target);
// Exactly these criteria of the solution; at least one, or another solution's.
bool setUses(WorkspaceStore &store, const EvidenceId &evidence, const EvidenceTarget &target);

bool renameEvidence(WorkspaceStore &store, const EvidenceId &evidence, const QString &title);
bool setExpiry(WorkspaceStore &store, const QList<EvidenceId> &evidence, std::optional<QDate> expires);
// With its versions and uses; undo brings all of it back.
bool removeEvidence(WorkspaceStore &store, const QList<EvidenceId> &evidence);

// The steps that take a piece away with its versions and uses.
QList<Step> stepsWithoutEvidence(const Workspace &workspace, const EvidenceId &evidence);

} // namespace kravkort
